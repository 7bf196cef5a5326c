import type { CompanyRollup, Rollup, RollupArticle } from '../rollup/types.ts'
import type { Cell } from './csv-columns.ts'
import { csvRecords } from './csv-records.ts'
import { printable, visible } from './safe.ts'

const shown = (text: string | null): string | null => (text === null ? null : visible(text))

const COLUMNS: readonly (readonly [name: string, value: (company: CompanyRollup, rollup: Rollup) => Cell])[] = [
  ['companyId', ({ id }) => visible(id)],
  ['company', ({ name }) => printable(name).trim()],
  ['ticker', ({ ticker }) => shown(ticker)],
  ['type', ({ type }) => type],
  ['documents', ({ documents }) => documents],
  ['score', ({ score }) => score],
  ['label', ({ label }) => label],
  ['bullish', ({ bullish }) => bullish],
  ['bearish', ({ bearish }) => bearish],
  ['from', (_, { from }) => from],
  ['to', (_, { to }) => to],
  ...articleColumns('mostBullish', ({ mostBullish }) => mostBullish),
  ...articleColumns('mostBearish', ({ mostBearish }) => mostBearish),
]

/** Where an article is to be found, and how it leans. */
function articleColumns(prefix: string, of: (company: CompanyRollup) => RollupArticle | null) {
  return [
    [`${prefix}Id`, (company: CompanyRollup): Cell => shown(of(company)?.id ?? null)],
    [`${prefix}Score`, (company: CompanyRollup): Cell => of(company)?.score ?? null],
  ] as const
}

/** A roll-up as CSV: a header and one record a company, most written about first. Days are left to JSON. */
export function renderRollupCsv(rollup: Rollup): string {
  return csvRecords([
    COLUMNS.map(([name]) => name),
    ...rollup.companies.map((company) => COLUMNS.map(([, value]) => value(company, rollup))),
  ])
}
