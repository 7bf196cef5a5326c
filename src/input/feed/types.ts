import type { Warning } from '../../report.ts'

/** One item of a feed, whatever kind of feed it stands in. */
export interface FeedItem {
  /** What the publisher knows it by; null where nothing is given. */
  readonly guid: string | null
  /** As written: it may be relative. */
  readonly link: string | null
  readonly title: Prose | null
  /** What there is to read, the fullest first. */
  readonly bodies: readonly Prose[]
  /** As written, the date of publication before that of the last change. */
  readonly dates: readonly string[]
  /** As publishers write them: `NASDAQ: AAPL`, `0700.HK`, ISINs. */
  readonly tickers: readonly string[]
}

export interface Prose {
  readonly kind: 'text' | 'html'
  readonly content: string
}

/** A feed as read, its items in its own order. */
export interface Feed {
  /** Where its relative addresses begin; null where it does not say. */
  readonly base: string | null
  readonly items: readonly FeedItem[]
  /** What was odd about it but did not keep it from being read. */
  readonly warnings: readonly Warning[]
}
