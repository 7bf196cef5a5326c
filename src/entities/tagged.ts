import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Company } from '../gazetteer/types.ts'
import { lookUp } from './lookup.ts'

/**
 * The companies that a publisher says a document is about.
 *
 * In:  tickers as publishers write them: `AAPL`, `NASDAQ: AAPL`, `0700.HK`, ISINs. Whoever is unknown is left out.
 */
export function taggedCompanies(tickers: readonly string[], gazetteer: Gazetteer): Set<Company> {
  const found = tickers.map((ticker) =>
    lookUp(ticker, gazetteer).find(({ kind }) => kind === 'ticker' || kind === 'isin'),
  )
  return new Set(found.flatMap((match) => match?.company ?? []))
}
