import { brokenRows, type OwnRow, readOwnRows } from '../data/own-rows.ts'
import type { EntityType } from '../report.ts'
import type { OwnCompany } from './overlay.ts'

const COLUMNS = ['ticker', 'name', 'aliases', 'type', 'exchange', 'country', 'sector', 'listings', 'nouns'] as const
type Column = (typeof COLUMNS)[number]
const TYPES: readonly EntityType[] = ['equity', 'etf', 'index', 'crypto', 'commodity', 'currency', 'private']
/** Yahoo's symbols: BRK-B, 0700.HK, ^GSPC, BTC-USD, GC=F. */
const TICKER = /^\^?[A-Z0-9][A-Z0-9.=-]{0,19}$/
const LONGEST_NAME = 120
/** Lists within a cell. */
const SEPARATOR = '|'
/** Ends an alias that is an ordinary word as well. */
const WORD_MARK = '~word'
const TABLE = { columns: COLUMNS, required: ['name'], code: 'BAD_COMPANY_FILE' } as const

/**
 * Read a list of companies of the user's own.
 *
 * In:  CSV with a header: `ticker,name,aliases,type,exchange,country,sector,listings,nouns`; only `name` is needed, and
 *      `ticker` for listed ones. Lists within a cell are separated by `|`; an alias that ends in `~word` is an ordinary
 *      word and counts only with evidence around it; an alias in lower case matches in any case.
 * Errors: BAD_COMPANY_FILE, with the lines and what is wrong with them.
 */
export async function parseCompanies(csv: string, file: string): Promise<OwnCompany[]> {
  const rows = await readOwnRows(csv, file, TABLE)
  const problems: string[] = []
  const seen = new Map<string, number>()
  const companies = rows.map((row) => companyOf(row, (problem) => problems.push(`line ${row.line}: ${problem}`), seen))
  if (problems.length > 0) throw brokenRows(file, problems, TABLE)
  return companies
}

function companyOf(
  { cell, line }: OwnRow<Column>,
  complain: (problem: string) => void,
  seen: Map<string, number>,
): OwnCompany {
  const name = cell('name')
  const ticker = cell('ticker') === '' ? null : cell('ticker').toUpperCase()
  if (name === '' || name.length > LONGEST_NAME) complain(`the name must have 1 to ${LONGEST_NAME} characters`)
  for (const symbol of [ticker, ...list(cell('listings'))])
    if (symbol !== null && !TICKER.test(symbol))
      complain(`"${symbol}" is no ticker in Yahoo's form, such as BRK-B or 0700.HK`)
  const key = ticker ?? name
  const earlier = seen.get(key)
  if (earlier !== undefined) complain(`"${key}" stands in line ${earlier} already`)
  seen.set(key, line)
  const type = TYPES.find((one) => one === cell('type'))
  if (cell('type') !== '' && type === undefined)
    complain(`"${cell('type')}" is no type (there are ${TYPES.join(', ')})`)
  const country = cell('country').toUpperCase()
  if (country !== '' && !/^[A-Z]{2}$/.test(country))
    complain(`"${cell('country')}" is no country code such as US or DE`)
  return {
    ticker,
    name,
    aliases: list(cell('aliases')).map((alias) => ({
      text: alias.replace(WORD_MARK, '').trim(),
      isWord: alias.endsWith(WORD_MARK),
    })),
    more: {
      ...(type === undefined ? {} : { type }),
      ...(country === '' ? {} : { country }),
      ...(cell('exchange') === '' ? {} : { exchange: cell('exchange') }),
      ...(cell('sector') === '' ? {} : { sector: cell('sector') }),
      ...(cell('nouns') === '' ? {} : { nouns: list(cell('nouns').toLowerCase()) }),
      ...(cell('listings') === '' || ticker === null
        ? {}
        : { listings: [...new Set([ticker, ...list(cell('listings'))])] }),
    },
  }
}

const list = (cell: string): string[] =>
  cell
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
