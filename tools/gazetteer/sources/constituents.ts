import { readListing } from '../files.ts'
import { type Listing, listing } from '../listing.ts'

/** Files of index members outside the US, with the name of the index. */
const FILES = [
  ['ftse100', 'FTSE 100'],
  ['dax', 'DAX'],
  ['ftsemib', 'FTSE MIB'],
  ['hsi', 'HSI'],
  ['csi300', 'CSI 300'],
  ['csi500', 'CSI 500'],
] as const

/** Members of stock indices (2026-07). Chinese names are left empty: only the membership counts there. */
export function constituents(): Listing[] {
  return FILES.flatMap(([file, index]) =>
    readListing(`index-constituents/constituents-${file}.csv`).map((row) => {
      const symbol = (row.Symbol ?? '').replace(/\/(?=\.|[A-Z]\.)/, (_slash, at: number, all: string) =>
        all[at + 1] === '.' ? '' : '-',
      )
      const name = row.Name ?? ''
      const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(name)
      return listing({ symbol, name: latin ? name : '', source: 'index', place: 'home', indices: [index] })
    }),
  )
}

/** Members of the S&P 500 with the names news uses, GICS sector and sub-industry (2026-08). */
export function sp500(): Listing[] {
  return readListing('us-listings/sp500-constituents.csv').map((row) =>
    listing({
      symbol: (row.Symbol ?? '').replace(/\./g, '-'),
      name: (row.Security ?? '').replace(/\s*\(.*\)$/, ''),
      source: 'sp500',
      place: 'us',
      sector: row['GICS Sector'] || null,
      industry: row['GICS Sub-Industry'] || null,
      cik: (row.CIK ?? '').padStart(10, '0'),
      indices: ['S&P 500'],
    }),
  )
}
