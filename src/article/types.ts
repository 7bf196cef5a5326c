import type { Mention, Part } from '../entities/index.ts'
import type { MentionScore } from '../sentiment/engine.ts'
import type { Sentence } from '../text/types.ts'

/** A mention with what its sentence says of it. */
export interface ScoredMention {
  readonly mention: Mention
  readonly score: MentionScore
  readonly part: Part
  readonly sentence: Sentence
}

/** -1 to +1: bullish minus bearish. */
export const polarityOf = ({ score }: ScoredMention): number =>
  score.probabilities.bullish - score.probabilities.bearish
