import { readListing } from '../files.ts'

/** Sector words and the like that the list puts among the companies. */
const NO_SYMBOL =
  /^(?:PHARMA|BANK|BANKS|AUTO|IT|METAL|REALTY|MUTUALFUND|.*COS|SENSEX|NIFTY.*|GOLD|SILVER|CRUDE|BSE|NSE)$/

/** Forms of Indian companies in news, by Yahoo ticker of the National Stock Exchange (2021). */
export function indianForms(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const row of readListing('sentfin-entities/entity_list_comprehensive.csv')) {
    const symbol = row['Symbol'] ?? ''
    if (NO_SYMBOL.test(symbol)) continue
    const forms = (row['Entity'] ?? '').split(',').map((form) => form.trim())
    found.set(
      `${symbol}.NS`,
      forms.filter((form) => /^[A-Z0-9]/.test(form) && form !== symbol && !/\bOld\b/.test(form)),
    )
  }
  return found
}
