import type { PriceDay } from '../prices/index.ts'

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const

export type Format = (typeof FORMATS)[number]

/** What reads the sentiment; the first is the default. */
export const ENGINES = ['model', 'lexicon'] as const

export type Engine = (typeof ENGINES)[number]

/** Columns below which a table cannot be read. */
export const MIN_WIDTH = 40

export const TYPES = ['equity', 'etf', 'index', 'crypto', 'commodity', 'currency', 'private'] as const

/** Which session's price is joined; the first is the default. */
export const PRICE_DAYS: readonly PriceDay[] = ['reaction', 'same', 'next']

/** The options of `newsent explain`. */
export interface ExplainOptions
  extends Pick<AnalyzeOptions, 'title' | 'date' | 'companies' | 'engine' | 'width' | 'color'> {
  readonly ticker?: string
  readonly json?: true
}

/** The options of `newsent lookup`. */
export interface LookupOptions {
  readonly companies?: string
  readonly json?: true
  readonly color?: boolean
}

/** How prices are joined, as commander hands it over. */
export interface PriceOptions {
  readonly prices?: true
  readonly pricesFile?: string
  readonly pricesUrl?: string
  readonly priceDay: PriceDay
  /** Sessions. */
  readonly horizon?: readonly number[]
  /** Seconds. */
  readonly timeout?: number
  readonly offline?: true
  /** False where `--no-cache` was given. */
  readonly cache: boolean
  readonly strictPrices?: true
}

/** The options of `newsent analyze`, as commander hands them over. */
export interface AnalyzeOptions extends PriceOptions {
  readonly jsonl?: string
  readonly target?: readonly string[]
  readonly companies?: string
  readonly types?: readonly (typeof TYPES)[number][]
  readonly title?: string
  readonly date?: string
  /** Undefined unless it was given. */
  readonly format?: Format
  readonly json?: true
  readonly includeText?: true
  readonly engine: Engine
  readonly output?: string
  readonly resume?: true
  readonly workers?: number
  readonly progress?: true
  readonly quiet?: true
  readonly width?: number
  /** Undefined unless `--color` or `--no-color` was given. */
  readonly color?: boolean
}
