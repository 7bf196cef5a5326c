import type { DateSource, Warning } from '../report.ts'

/** A name to look for, or one exact span of the document's text (UTF-16 code units, end exclusive). */
export type AskedTarget = string | { readonly text: string; readonly start: number; readonly end: number }

/** One news item as the analysis takes it, whatever it was read from. */
export interface NewsDocument {
  readonly id: string
  readonly path: string | null
  readonly url: string | null
  /**
   * A title given apart from the text; a headline that is the text's first line stays in the text. Of a headline without
   * an article both are the same, and it is read once.
   */
  readonly title: string | null
  /** Never blank. Exactly as decoded: offsets count in it. */
  readonly text: string
  /** `YYYY-MM-DD`, or an instant in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly publishedAt: string | null
  readonly publishedAtFrom: DateSource | null
  /** BCP 47; null where the input does not say. */
  readonly language: string | null
  readonly targets: readonly AskedTarget[]
  /** Tickers or ISINs that the publisher gave the item: they prove names in the text, and name nobody by themselves. */
  readonly tickers?: readonly string[]
  /** What was odd about the input but did not keep it from being read. */
  readonly warnings: readonly Warning[]
}
