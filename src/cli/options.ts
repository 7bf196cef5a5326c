import type { Condition, SortKey } from '../choose/index.ts'
import type { PriceDay } from '../prices/index.ts'
import type { Label } from '../report.ts'

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const

export type Format = (typeof FORMATS)[number]

/** What reads the sentiment; the first is the default. */
export const ENGINES = ['model', 'lexicon'] as const

export type Engine = (typeof ENGINES)[number]

/** Shells that can be told what may be typed. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof SHELLS)[number]

/** Columns below which a table cannot be read. */
export const MIN_WIDTH = 40

export const TYPES = ['equity', 'etf', 'index', 'crypto', 'commodity', 'currency', 'private'] as const

/** As reports label scores, from bad to good. */
export const LABELS: readonly Label[] = ['bearish', 'somewhat-bearish', 'neutral', 'somewhat-bullish', 'bullish']

/** Which session's price is joined; the first is the default. */
export const PRICE_DAYS: readonly PriceDay[] = ['reaction', 'same', 'next']

/** What `newsent schema` knows; the first is the default. */
export const SCHEMAS = ['report', 'rollup'] as const

export type SchemaName = (typeof SCHEMAS)[number]

/** The options of `newsent explain`. */
export interface ExplainOptions
  extends Pick<
    AnalyzeOptions,
    'title' | 'date' | 'companies' | 'lexicon' | 'engine' | 'width' | 'color' | 'allowPrivate' | 'timeout'
  > {
  readonly ticker?: string
  readonly json?: true
}

/** The options of `newsent lookup`. */
export interface LookupOptions {
  readonly companies?: string
  readonly json?: true
  readonly color?: boolean
}

/** How pages are fetched, as commander hands it over. */
export interface WebOptions {
  readonly allowPrivate?: boolean
  /** For one page, or one request of prices. Seconds. */
  readonly timeout?: number
}

/** How prices are joined, as commander hands it over. */
export interface PriceOptions extends Pick<WebOptions, 'timeout'> {
  readonly prices?: boolean
  readonly pricesFile?: string
  readonly pricesUrl?: string
  readonly priceDay: PriceDay
  /** Sessions. */
  readonly horizon?: readonly number[]
  readonly offline?: boolean
  /** False where `--no-cache` was given. */
  readonly cache: boolean
  readonly strictPrices?: boolean
}

/** Which companies are reported, as commander hands it over; names are yet to be resolved. */
export interface ChoosingOptions {
  readonly only?: readonly string[]
  readonly exclude?: readonly string[]
  readonly watchlist?: string
  readonly types?: readonly (typeof TYPES)[number][]
  readonly minRelevance?: number
  readonly minConfidence?: number
  readonly sort?: SortKey
  readonly reverse?: boolean
  readonly top?: number
  readonly failOn?: readonly Condition[]
}

/** The options of `newsent analyze`, as commander hands them over. */
export interface AnalyzeOptions extends ChoosingOptions, PriceOptions, WebOptions {
  readonly jsonl?: string
  readonly target?: readonly string[]
  readonly companies?: string
  readonly lexicon?: string
  readonly title?: string
  readonly date?: string
  /** Undefined unless it was given. */
  readonly format?: Format
  readonly json?: true
  /** One roll-up by company in place of the reports. */
  readonly group?: true
  readonly includeText?: boolean
  readonly engine: Engine
  readonly output?: string
  readonly resume?: true
  readonly workers?: number
  readonly progress?: boolean
  readonly quiet?: boolean
  readonly width?: number
  /** Undefined unless `--color` or `--no-color` was given. */
  readonly color?: boolean
}

/** A span before now, or a date or instant as documents have them. */
export type Since = { readonly agoMs: number } | { readonly from: string }

/** The options of `newsent feed`, as commander hands them over. */
export interface FeedOptions extends AnalyzeOptions {
  readonly since?: Since
  readonly limit?: number
  readonly full?: true
}

/** The options of `newsent watch`, as commander hands them over. */
export interface WatchOptions extends Omit<FeedOptions, 'limit' | 'group'> {
  /** Milliseconds between two looks at a feed. */
  readonly every: number
  readonly once?: true
  readonly state?: string
}
