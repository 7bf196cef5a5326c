import { readListing } from '../files.ts'
import { fold } from '../fold.ts'
import { type Listing, listing } from '../listing.ts'
import { isShouted, unshout } from '../names.ts'

/** Exchanges whose listings fill gaps of the other sources, with Yahoo's suffix. */
const SUFFIXES: Readonly<Record<string, string>> = {
  NSE_IN: 'NS',
  TSE: 'T',
  ADX: 'AD',
  DFM: 'AE',
  TADAWUL: 'SR',
  QSE: 'QA',
}

/** Supplemental listings of a few exchanges (2026-05); sizes are unknown. */
export function adanosListings(): Listing[] {
  return readListing('adanos/supplemental_listings.csv').flatMap((row) => {
    const suffix = SUFFIXES[row.exchange ?? '']
    const name = (row.name ?? '')
      .replace(/\.?Co\.,/i, ' Co., ')
      .replace(/,(?=\S)/g, ', ')
      .trim()
    if (suffix === undefined || row.asset_type !== 'Stock' || !/^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(name))
      return []
    return [
      listing({
        symbol: `${row.ticker ?? ''}.${suffix}`,
        name: isShouted(name) ? unshout(name) : name,
        source: 'adanos',
        place: 'home',
        country: row.country_code || null,
        sector: row.sector || null,
        isins: row.isin ? [row.isin] : [],
      }),
    ]
  })
}

export interface RemovedAliases {
  /** Folded words and phrases that turned out to be ordinary speech. */
  readonly ordinary: ReadonlySet<string>
  /** `ticker|folded alias` that belongs to somebody else. */
  readonly foreign: ReadonlySet<string>
}

/** Aliases that an audit of another gazetteer removed because they misfired (2026-05). */
export function adanosRemoved(): RemovedAliases {
  const ordinary = new Set<string>()
  const foreign = new Set<string>()
  for (const row of readListing('adanos/remove_aliases.csv')) {
    const alias = fold(row.alias ?? '')
    if (/generic|ordinary|common (?:word|noun|phrase|name)/i.test(row.reason ?? '')) ordinary.add(alias)
    else foreign.add(`${row.ticker ?? ''}|${alias}`)
  }
  return { ordinary, foreign }
}
