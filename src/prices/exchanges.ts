import { EXCHANGES, INDEX_EXCHANGES } from './data/exchanges.ts'

export interface Exchange {
  /** IANA name. */
  readonly timezone: string
  /** Usual end of the session, local time, `HH:MM`. */
  readonly closesAt: string
  readonly currency: string
}

const BY_SUFFIX: ReadonlyMap<string, Exchange> = new Map(
  EXCHANGES.map(([suffix, timezone, closesAt, currency]) => [suffix, { timezone, closesAt, currency }]),
)

/** Where a symbol in Yahoo's form is traded; null for a suffix that the list lacks. */
export function exchangeOf(symbol: string): Exchange | null {
  const suffix = INDEX_EXCHANGES[symbol] ?? /(?:\.[A-Z]{1,3}|-(?:USD|EUR|GBP)|=[XF])$/.exec(symbol)?.[0] ?? ''
  return BY_SUFFIX.get(suffix) ?? null
}
