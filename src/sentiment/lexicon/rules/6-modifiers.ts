import type { Word } from './1-words.ts'
import type { Hit } from './2-cues.ts'
import type { Clause } from './4-clauses.ts'
import type { Evidence } from './5-evidence.ts'
import { sizeFactor } from './numbers.ts'

/** How many words before its evidence a negation, a hedge, an adverb may stand. */
const NEGATION_REACH_WORDS = 4
const HEDGE_REACH_WORDS = 5
const ADVERB_REACH_WORDS = 1
/** A question asserts nothing. */
const QUESTION = 0.5

/** Step 6: negation turns evidence, hedges and questions damp it, adverbs and sizes scale it. */
export function modify(words: readonly Word[], clause: Clause, evidence: Evidence, isQuestion: boolean): Evidence {
  const first = evidence.parts[0]
  const last = evidence.parts.at(-1)
  if (first === undefined || last === undefined) return evidence
  let factor = isQuestion ? QUESTION : 1
  const parts = [...evidence.parts]
  for (const hit of clause.hits) {
    if (overlaps(hit, evidence)) continue
    const gap = first.from - hit.to
    if (hit.cue.kind === 'negate' && gap >= 0 && gap < NEGATION_REACH_WORDS) {
      factor *= -hit.cue.factor
      parts.unshift({ from: hit.from, to: hit.to })
    } else if (hit.cue.kind === 'hedge' && gap >= 0 && gap < HEDGE_REACH_WORDS) factor *= hit.cue.factor
    else if ((hit.cue.kind === 'strong' || hit.cue.kind === 'faint') && isBeside(hit, first.from, last.to)) {
      factor *= hit.cue.factor
    }
  }
  factor *= sizeFactor(words, last.to)
  return { ...evidence, valence: evidence.valence * factor, parts: parts.toSorted((a, b) => a.from - b.from) }
}

function isBeside(hit: Hit, from: number, to: number): boolean {
  const before = from - hit.to
  const after = hit.from - to
  return (before >= 0 && before <= ADVERB_REACH_WORDS) || (after >= 0 && after <= ADVERB_REACH_WORDS)
}

function overlaps(hit: Hit, evidence: Evidence): boolean {
  return evidence.parts.some((part) => hit.from < part.to && part.from < hit.to)
}
