import { readListing } from '../files.ts'
import { type Listing, listing } from '../listing.ts'
import { companyName } from '../names.ts'

/** A registrant of the SEC; `rank` counts from 0 and runs roughly by size. */
export interface Registrant {
  readonly listing: Listing
  readonly exchange: string
  readonly rank: number
}

/** Ranks up to which the list runs by size; further tickers of large registrants follow among the small ones. */
const ORDERED = 4_000

/** An ordinary line and a receipt; what follows are preferreds and notes. */
const MAX_OTC_LINES = 2

/**
 * Tickers of the SEC's registrants (2026-06), largest first. Over-the-counter lines beyond the first two of a
 * registrant are preferreds and notes, and dropped.
 */
export function sec(): Registrant[] {
  const otc = new Map<string, number>()
  return readListing('sec/company_tickers.csv').flatMap((row, rank) => {
    const cik = row.cik ?? ''
    const exchange = row.exchange ?? ''
    const symbol = (row.ticker ?? '').replace(/\./g, '-')
    if (exchange === 'OTC') {
      otc.set(cik, (otc.get(cik) ?? 0) + 1)
      if ((otc.get(cik) ?? 0) > MAX_OTC_LINES || /[-$]|[A-Z]{5}[A-Z]|P$/.test(symbol)) return []
    }
    const name = companyName((row.name ?? '').replace(/\s*[/\\].*$/, '').replace(/\s+(?:ADR|FI|DE|NEW)$/, ''))
    return [{ listing: listing({ symbol, name, source: 'sec', place: 'adr', cik }), exchange, rank }]
  })
}

/** Sizes of neighbours in the SEC's order, for registrants whose capitalisation no list gives. */
export function sizeByRank(known: readonly (number | null)[]): (rank: number) => number | null {
  return (rank) => {
    if (rank > ORDERED) return null
    const near = known.slice(Math.max(0, rank - 8), rank + 9).filter((size) => size !== null)
    return near.toSorted((a, b) => a - b)[near.length >> 1] ?? null
  }
}
