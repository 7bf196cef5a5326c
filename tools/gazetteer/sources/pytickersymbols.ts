import { countryCode } from '../countries.ts'
import { exchangeOfSuffix } from '../exchanges.ts'
import { readListingText } from '../files.ts'
import { type Listing, listing } from '../listing.ts'

interface Entry {
  readonly name: string
  readonly symbol?: string
  readonly country?: string
  readonly symbols?: readonly { readonly yahoo: string }[]
  readonly isins?: readonly string[]
  readonly indices: readonly string[]
}

/** Entries that carry another company's name. */
const WRONG = new Set(['STABILUS SE'])

/** Lines of the same share in Frankfurt and London's international book: their tickers are not what news writes. */
const FOREIGN = /\.F$|^0[0-9A-Z]{3}\.I?L$/

/** Members of 20 indices with news-style names, ISINs and the other tickers of the company (2026-04). */
export function pytickersymbols(): Listing[] {
  const parsed: unknown = JSON.parse(readListingText('pytickersymbols/companies.json'))
  if (!Array.isArray(parsed)) throw new Error('pytickersymbols/companies.json is no array: fetch the file again')
  return parsed.filter(isEntry).flatMap((entry) => {
    const symbol = (entry.symbol ?? '').replace(/\.(?=[AB]$)/, '-')
    if (symbol === '' || FOREIGN.test(symbol) || WRONG.has(entry.name)) return []
    const exchange = exchangeOfSuffix(symbol)
    return [
      listing({
        symbol,
        name: entry.name.replace(/\s*\((?:company|corporation|manufacturer|brand|.*class.*)\)$/i, ''),
        source: 'pytickersymbols',
        place: exchange ? 'home' : 'adr',
        country: exchange ? countryCode(entry.country) : null,
        isins: entry.isins ?? [],
        indices: entry.indices,
        siblings: (entry.symbols ?? []).map(({ yahoo }) => yahoo).filter((other) => !FOREIGN.test(other)),
      }),
    ]
  })
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'indices' in value
  )
}
