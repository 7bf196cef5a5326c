import { stringify } from 'csv-stringify/sync'
import type { Cell } from './csv-columns.ts'

/**
 * Records of CSV as RFC 4180 has them, each ended by CR LF.
 *
 * Text is always quoted and numbers never are, so that readers can tell them apart. Text that a spreadsheet would take
 * for a formula (it starts with `=`, `+`, `-`, `@` or their wide forms) gets an apostrophe before it, as OWASP advises
 * against CSV injection: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvRecords(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], {
    cast: { boolean: String },
    escape_formulas: true,
    quoted_string: true,
    record_delimiter: 'windows',
  })
}
