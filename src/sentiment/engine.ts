import type { Probabilities, Term, Tone } from '../report.ts'
import type { AnalysedText, Sentence, Span } from '../text/types.ts'

/** A mention as an engine sees it: where it stands, and which entity it belongs to. */
export interface Target extends Span {
  /** The same for two mentions of one entity; engines compare it, nothing more. */
  readonly entity: string
}

/** What a sentence says of one mention. */
export interface MentionScore {
  readonly probabilities: Probabilities
  /** 0 to 1: how sure the engine is of the most probable class; 0 where nothing is known. */
  readonly confidence: number
  /** Every word that counted, in text order. Empty: nothing is known, which is not the same as neutral. */
  readonly terms: readonly Term[]
}

/**
 * Reads what a sentence says of each mention in it. Created once, never changed by use, deterministic.
 */
export interface SentimentEngine {
  readonly name: string
  /**
   * In:  all mentions of one sentence (any order, none outside the sentence; they may overlap), offsets in UTF-16
   *      units of `document`, which is the whole text the sentence's offsets count in.
   * Out: one score a target, in the order given.
   * Words inside any target never count: "Best Buy" is no praise.
   */
  score(document: string, sentence: Sentence, targets: readonly Target[]): readonly MentionScore[]
}

/** Judges a whole text, whoever it is about. */
export interface ToneReader {
  /** In: the text cut into sentences, and its mentions, whose words never count. Out: score and label. */
  tone(text: AnalysedText, mentions: readonly Span[]): Tone
}
