/** What the price did in the session that the news belongs to. */
export interface Price {
  /** The session's date in the exchange's own time zone, `YYYY-MM-DD`. */
  readonly date: string
  /** The close before, with a dividend or split in between taken out. */
  readonly previousClose: number
  readonly close: number
  /** In `currency`. */
  readonly change: number
  /** In percent: 3.18 is 3.18 %. */
  readonly changePercent: number
  /** As the provider writes it: `GBp` is pence. */
  readonly currency: string
  /** IANA name. */
  readonly timezone: string
  readonly session: 'same-day' | 'next-session'
  /** False while the session is still open. */
  readonly final: boolean
  readonly provider: string
  /** Whether the price went the way the article leans; `no-view` where it leans no way. */
  readonly agreement: 'agrees' | 'disagrees' | 'flat' | 'no-view'
  /** Returns after the session, for each horizon that was asked for. */
  readonly later: readonly LaterReturn[]
}

/** From the close of the session to that of a later one; null where that is yet to come. */
export interface LaterReturn {
  /** How many sessions later. */
  readonly sessions: number
  readonly date: string | null
  readonly close: number | null
  /** In percent. */
  readonly changePercent: number | null
  readonly final: boolean
}

/** Why there is no price. */
export interface PriceError {
  readonly code: 'RATE_LIMITED' | 'NOT_FOUND' | 'NO_DATA' | 'TIMEOUT' | 'OFFLINE' | 'BAD_DATA'
  readonly message: string
}
