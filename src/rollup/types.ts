import type { EntityType, Label, SCHEMA_VERSION } from '../report.ts'

/** What several documents say together, company by company. */
export interface Rollup {
  readonly schemaVersion: typeof SCHEMA_VERSION
  /** Documents that were read; failed ones do not count. */
  readonly documents: number
  readonly failed: number
  /** Publication of the oldest and the newest dated document; null where none has a date. */
  readonly from: string | null
  readonly to: string | null
  /** Most written about first. */
  readonly companies: readonly CompanyRollup[]
}

/** What all documents say of one company. */
export interface CompanyRollup {
  readonly id: string
  readonly name: string
  readonly ticker: string | null
  readonly type: EntityType
  /** Documents that report on it, as more than a source or in passing. */
  readonly documents: number
  /** -1..+1: mean of the documents' scores, weighted by relevance and confidence. */
  readonly score: number
  readonly label: Label
  /** 0..1: share of its documents that lean each way (somewhat or more). */
  readonly bullish: number
  readonly bearish: number
  /** Null where no document leans that way. */
  readonly mostBullish: RollupArticle | null
  readonly mostBearish: RollupArticle | null
  /** One point a day (UTC) on which dated documents speak of it, oldest first. */
  readonly trend: readonly TrendPoint[]
}

/** The article that leans furthest. */
export interface RollupArticle {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly path: string | null
  readonly publishedAt: string | null
  readonly score: number
}

/** The mean of one day. */
export interface TrendPoint {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly documents: number
  /** -1..+1, weighted as above. */
  readonly score: number
}
