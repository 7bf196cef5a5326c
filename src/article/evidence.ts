import type { Evidence } from '../report.ts'
import type { Weighed } from './aggregate.ts'
import type { Statement } from './types.ts'

const MOST_EVIDENCE = 5
/** A sentence that leans less than this decides nothing. */
const LEAST_POLARITY = 0.05
/** Two sentences that share so many of the shorter one's words, numbers among them, tell one fact. */
const SAME_FACT = 0.7
const SHORTEST_WORD = 4

/** The sentences that decided, those with the largest part in the score first, no fact twice. */
export function evidenceOf(weighed: readonly Weighed[]): Evidence[] {
  const ranked = weighed
    .filter(({ statement }) => statement.terms.length > 0 && Math.abs(statement.polarity) >= LEAST_POLARITY)
    .toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part))
  const kept: { readonly statement: Statement; readonly words: ReadonlySet<string> }[] = []
  for (const { statement } of ranked) {
    if (kept.length === MOST_EVIDENCE) break
    const words = wordsOf(statement)
    if (!kept.some((other) => tellSame(words, other.words))) kept.push({ statement, words })
  }
  return kept.map(({ statement }) => toEvidence(statement))
}

/** The words that carry a sentence's facts: long ones and numbers, the names left out. */
function wordsOf({ sentence, mentions }: Statement): ReadonlySet<string> {
  const isName = (start: number): boolean => mentions.some((mention) => mention.start <= start && start < mention.end)
  return new Set(
    sentence.tokens
      .filter(({ norm, kind, start }) => (kind === 'number' || norm.length >= SHORTEST_WORD) && !isName(start))
      .map(({ norm }) => norm),
  )
}

function tellSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0) return false
  let shared = 0
  for (const word of short) if (long.has(word)) shared++
  return shared / short.size >= SAME_FACT
}

function toEvidence({ part, sentence, polarity, terms }: Statement): Evidence {
  const { start, end } = sentence
  return { text: part.text.slice(start, end), start, end, where: part.where, score: polarity, terms }
}
