import type { Located, Report, ReportEntity, Term } from './report.ts'

/** A report with the way each verdict came about, as `newsent explain --json` prints it. */
export interface ExplainedReport {
  /** With the analysed text in it. */
  readonly report: Report
  /** One an entity of the report, in its order. */
  readonly explanations: readonly Explanation[]
}

/** How one verdict came about: the statements that were weighed, whose parts sum to its score. */
export interface Explanation {
  /** The entity's. */
  readonly id: string
  /** In text order; their parts sum to the entity's score (up to rounding). */
  readonly statements: readonly ExplainedStatement[]
}

/** What one sentence says of an entity, and what came of it. */
export interface ExplainedStatement extends Located {
  /** False where the sentence goes on about the entity without naming it. */
  readonly isNamed: boolean
  /** -1 to +1: bullish minus bearish. */
  readonly score: number
  /** How much it counts beside a plain sentence, which counts 1. */
  readonly weight: number
  /** Its part in the entity's score. */
  readonly part: number
  readonly terms: readonly Term[]
}

/** One meaning of a name, as `newsent lookup --json` prints it. */
export interface LookupMatch
  extends Pick<
    ReportEntity,
    'id' | 'name' | 'ticker' | 'listings' | 'type' | 'exchange' | 'country' | 'sector' | 'delisted'
  > {
  readonly matchedBy: 'name' | 'alias' | 'brand' | 'person' | 'ticker' | 'isin'
  /**
   * How much proof the name wants in running text: `safe` none, `word` and `proper` (a surname, a place) evidence around
   * it, `weak` a stronger mention of the same company.
   */
  readonly trust: 'safe' | 'word' | 'proper' | 'weak'
  /** How it must be written: with capital first letters, in capitals, in any case, or with only its first word capital. */
  readonly writtenIn: 'title' | 'capitals' | 'any' | 'first'
}
