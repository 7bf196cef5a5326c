import { readListing } from '../files.ts'

/** Alternate names of US symbols (2025-03), partly suggested by machine: a hint that wants screening, never a fact. */
export function alternates(): Map<string, string[]> {
  return new Map(
    readListing('ticker-sniffer/company_symbol_list.csv').map((row) => [
      (row['Symbol'] ?? '').replace(/\./g, '-'),
      (row['Alternate Names'] ?? '').split(',').map((name) => name.trim()),
    ]),
  )
}
