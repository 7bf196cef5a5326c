import type { Company, Sense } from '../gazetteer/types.ts'
import type { MatchedBy, Where } from '../report.ts'
import type { AnalysedText, Sentence, Span } from '../text/types.ts'

/** The document's text, or its title where that was given apart: offsets count in the part. */
export interface Part extends AnalysedText {
  readonly where: Where
}

/** A place that names an entity. */
export interface Mention extends Span {
  readonly text: string
  readonly where: Where
  /** Index of the sentence in its part. */
  readonly sentence: number
  readonly entity: Company
  readonly matchedBy: MatchedBy
  /** 0 to 1: how sure the link is. */
  readonly confidence: number
}

/** A run of tokens that may be a mention, with everything it may mean. */
export interface Candidate {
  readonly part: Part
  readonly sentence: Sentence
  readonly sentenceIndex: number
  /** Indices into the sentence's tokens, `last` included; a legal form after the name is part of the run. */
  readonly first: number
  readonly last: number
  readonly senses: readonly Sense[]
  readonly form: Form
  /** A legal form ("Inc") stands right behind the name. */
  readonly hasLegalForm: boolean
}

/** How a mention is written; `plain` covers names, aliases, brands, people and bare tickers. */
export type Form = 'plain' | 'cashtag' | 'exchange' | 'symbol' | 'isin'

/** How the letters of a sentence are cased, which tells how much a capital means in it. */
export type Casing = 'normal' | 'title' | 'capitals'
