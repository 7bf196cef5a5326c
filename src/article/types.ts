import type { Mention, Part } from '../entities/index.ts'
import type { Probabilities, Term } from '../report.ts'
import type { MentionScore } from '../sentiment/engine.ts'
import type { Sentence } from '../text/types.ts'

/** A mention with what its sentence says of it. */
export interface ScoredMention {
  readonly mention: Mention
  readonly score: MentionScore
  readonly part: Part
  readonly sentence: Sentence
}

/** What one sentence says of one entity: all its mentions there together. */
export interface Statement {
  readonly part: Part
  readonly sentence: Sentence
  /** Its mentions in the sentence; empty where the sentence goes on about it without a name. */
  readonly mentions: readonly Mention[]
  readonly probabilities: Probabilities
  /** -1 to +1: bullish minus bearish. */
  readonly polarity: number
  /** Those of the mention that leans most. */
  readonly terms: readonly Term[]
  /** 0 to 1: how sure the engine is. */
  readonly confidence: number
  /** Entities named in the sentence. */
  readonly named: number
}

/** -1 to +1: bullish minus bearish. */
export const polarityOf = ({ score }: Pick<ScoredMention, 'score'>): number =>
  score.probabilities.bullish - score.probabilities.bearish
