import type { Evidence } from '../report.ts'
import { polarityOf, type ScoredMention } from './types.ts'

const MOST_EVIDENCE = 5
/** A sentence that leans less than this decides nothing. */
const LEAST_POLARITY = 0.05

/** The sentences that say something of an entity, strongest first, each once. */
export function evidenceOf(mentions: readonly ScoredMention[]): Evidence[] {
  const strongest = new Map<object, ScoredMention>()
  for (const scored of mentions) {
    if (scored.score.terms.length === 0 || Math.abs(polarityOf(scored)) < LEAST_POLARITY) continue
    const known = strongest.get(scored.sentence)
    if (known === undefined || Math.abs(polarityOf(scored)) > Math.abs(polarityOf(known)))
      strongest.set(scored.sentence, scored)
  }
  return [...strongest.values()]
    .sort((a, b) => Math.abs(polarityOf(b)) - Math.abs(polarityOf(a)))
    .slice(0, MOST_EVIDENCE)
    .map(toEvidence)
}

function toEvidence(scored: ScoredMention): Evidence {
  const { part, sentence, score } = scored
  const { start, end } = sentence
  return {
    text: part.text.slice(start, end),
    start,
    end,
    where: part.where,
    score: polarityOf(scored),
    terms: score.terms,
  }
}
