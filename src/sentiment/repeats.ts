import type { Sentence } from '../text/types.ts'
import type { MentionScore, SentimentEngine, Target } from './engine.ts'

/** Sentences remembered: those of about a hundred articles, some megabytes. */
const MOST = 1_000

/**
 * An engine that reads a sentence once where it comes again: wire stories, boilerplate, the same quarterly phrases.
 *
 * Out: the very scores of `engine`, which has to be deterministic and to look at nothing but the sentence.
 */
export function withRepeats(engine: SentimentEngine, most = MOST): SentimentEngine {
  const known = new Map<string, readonly MentionScore[]>()
  return {
    name: engine.name,
    score(document, sentence, targets) {
      const key = keyOf(document, sentence, targets)
      const before = known.get(key)
      if (before !== undefined) return before.map((score) => moved(score, sentence.start))
      const scores = engine.score(document, sentence, targets)
      // The oldest makes room; a Map keeps the order.
      const [oldest] = known.size < most ? [] : known.keys()
      if (oldest !== undefined) known.delete(oldest)
      known.set(
        key,
        scores.map((score) => moved(score, -sentence.start)),
      )
      return scores
    },
  }
}

/** The sentence, its mentions, and which of them are of one entity. */
function keyOf(document: string, { start, end, kind, tokens }: Sentence, targets: readonly Target[]): string {
  const entities: string[] = []
  let key = `${kind} ${tokens.length}`
  for (const target of targets) {
    let entity = entities.indexOf(target.entity)
    if (entity < 0) entity = entities.push(target.entity) - 1
    key += ` ${target.start - start} ${target.end - start} ${entity}`
  }
  return `${key}|${document.slice(start, end)}`
}

const moved = ({ probabilities, confidence, terms }: MentionScore, by: number): MentionScore => ({
  probabilities,
  confidence,
  terms: terms.map((term) => ({ ...term, start: term.start + by, end: term.end + by })),
})
