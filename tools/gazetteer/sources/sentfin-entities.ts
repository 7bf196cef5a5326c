import { readListing } from '../files.ts'
import { fold } from '../fold.ts'
import { hasLegalForm, nameKey } from '../legal.ts'
import { type Listing, listing } from '../listing.ts'

/** Sector words and the like that the list puts among the companies. */
const NO_COMPANY =
  /^(?:PHARMA|BANK|BANKS|AUTO|IT|METAL|REALTY|MUTUALFUND|.*COS|.*SPACE|SENSEX|NIFTY.*|STOCKEXCHNG|GOLD|SILVER|CRUDE|BSE|NSE)$/

interface Known {
  readonly symbol: string
  readonly name: string
  readonly forms: readonly string[]
}

/**
 * Adds to Indian listings the forms under which news knows them (2021), by symbol, else by name where the symbol has
 * changed. Companies of that list that no other source has come as listings of their own: some have left the market
 * since, but archives speak of them.
 */
export function withIndianForms(listings: readonly Listing[]): Listing[] {
  const indian = listings.filter(({ symbol }) => symbol.endsWith('.NS'))
  const symbols = new Map([...indian].reverse().map(({ symbol, name }) => [nameKey(name), symbol]))
  for (const { symbol } of indian) symbols.set(symbol, symbol)
  const forms = new Map<string, readonly string[]>()
  const missing: Listing[] = []
  for (const { symbol, name, forms: given } of entities()) {
    const found = symbols.get(symbol) ?? symbols.get(nameKey(name))
    if (found !== undefined) forms.set(found, given)
    else if (hasLegalForm(name))
      missing.push(listing({ symbol, name, source: 'adanos', place: 'home', country: 'IN', forms: given }))
  }
  return [...listings.map((row) => ({ ...row, forms: forms.get(row.symbol) ?? row.forms })), ...missing]
}

function entities(): Known[] {
  return readListing('sentfin-entities/entity_list_comprehensive.csv').flatMap((row) => {
    const symbol = (row.Symbol ?? '').replace(/\s+/g, '')
    const [name = '', ...others] = (row.Entity ?? '').split(',').map((form) => form.trim())
    if (NO_COMPANY.test(symbol) || name === '' || /\bOld\b/.test(name)) return []
    const forms = [name, ...others].filter((form) => /^[A-Z0-9]/.test(form) && fold(form) !== fold(symbol))
    return [{ symbol: `${symbol}.NS`, name, forms }]
  })
}
