import { readListing } from '../files.ts'

/** Sectors of the Nasdaq screener, as GICS calls them; the rest says too little. */
const GICS: Readonly<Record<string, string>> = {
  Finance: 'Financials',
  'Health Care': 'Health Care',
  'Consumer Discretionary': 'Consumer Discretionary',
  Technology: 'Information Technology',
  Industrials: 'Industrials',
  'Real Estate': 'Real Estate',
  Utilities: 'Utilities',
  Energy: 'Energy',
  'Consumer Staples': 'Consumer Staples',
  Telecommunications: 'Communication Services',
  'Basic Materials': 'Materials',
}

export interface Screened {
  /** log2 of the market capitalisation in millions of dollars; null where the screener has none. */
  readonly size: number | null
  readonly sector: string | null
}

/** Domestic issuers of the US exchanges by symbol (2026-07): who is absent files abroad, or is no company. */
export function usScreener(): Map<string, Screened> {
  const found = new Map<string, Screened>()
  for (const row of readListing('us-screener/all.csv')) {
    const millions = Number(row.marketCap ?? '') / 1e6
    found.set((row.symbol ?? '').replace(/[./]/g, '-'), {
      size: millions >= 1 ? Math.log2(millions) : null,
      sector: GICS[row.industry ?? ''] ?? null,
    })
  }
  return found
}
