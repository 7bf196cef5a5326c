import type { PriceError } from '../report.ts'

/** One trading session of one instrument. */
export interface Session {
  /** Of the exchange's own calendar, `YYYY-MM-DD`. */
  readonly date: string
  /** In the history's currency, splits taken out where the source does so. */
  readonly close: number
  /** The close with later dividends and splits taken out; null where the source does not tell. */
  readonly adjustedClose: number | null
}

/** What a source knows of one instrument. */
export interface PriceHistory {
  /** Who gave the prices: `yahoo`, `file`. */
  readonly provider: string
  /** As the source writes it: `USD`, `GBp` (pence). */
  readonly currency: string
  /** IANA name of the exchange's time zone. */
  readonly timezone: string
  /** When sessions usually end, local time, `HH:MM`; `24:00` where trading never stops. */
  readonly closesAt: string
  /** Where the source says that a session ends at another time: date → `HH:MM`. */
  readonly closings: Readonly<Record<string, string>>
  /** First date asked for, `YYYY-MM-DD`: what was before is unknown, not absent. */
  readonly from: string
  /** ISO instant up to which sessions are known; null where every session given is over. */
  readonly asOf: string | null
  /** In order of their dates, one a date, only those with a close. */
  readonly sessions: readonly Session[]
}

/** What is asked of a source about one instrument. */
export interface PriceQuery {
  /** The first date that is needed, `YYYY-MM-DD`. */
  readonly from: string
  /**
   * What a history that is at hand is worth: `final` answers the question, and nothing newer can change that; `partial`
   * is better than nothing.
   */
  readonly worthOf: (history: PriceHistory) => 'final' | 'partial' | 'none'
  readonly signal?: AbortSignal | undefined
}

/** Where prices come from: Yahoo, a file, or anything else that keeps to this. */
export interface PriceSource {
  /**
   * The sessions of one instrument from `query.from` on; more may be given.
   *
   * In:  `symbol` in Yahoo's form.
   * Errors: PriceFailure.
   */
  history(symbol: string, query: PriceQuery): Promise<PriceHistory>
}

/** Why a source has no prices for an instrument; `code` and `message` become the report's `priceError`. */
export class PriceFailure extends Error {
  override readonly name = 'PriceFailure'
  readonly code: PriceError['code']

  constructor(code: PriceError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}
