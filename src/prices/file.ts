import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type Options, parse } from 'csv-parse'
import { NewsentError } from '../errors.ts'
import { readHeader, readRow } from './csv-row.ts'
import { exchangeOf } from './exchanges.ts'
import { PriceFailure, type PriceHistory, type PriceSource, type Session } from './types.ts'

/** What files tell of one instrument. */
interface Listed {
  /** By date. */
  readonly sessions: Map<string, Session>
  currency: string | null
}

const EXTENSIONS = new Set(['.csv', '.txt', '.tsv'])
const FIRST_DATE = '0000-01-01'

/**
 * Daily prices from files of the user's own, read whole at the first question.
 *
 * In:  `path`: a CSV file with the columns ticker, date and close (and adjclose, currency where it has them), or a
 *      folder with one file a ticker, as Yahoo and Stooq export them. See `readHeader` for the names of columns.
 * Errors of `history`: NewsentError FILE_UNREADABLE, BAD_PRICE_FILE with file and line; PriceFailure NOT_FOUND.
 */
export function createFileSource(path: string): PriceSource {
  let listed: Promise<Map<string, Listed>> | null = null
  return {
    async history(symbol) {
      listed ??= readAll(path)
      const found = (await listed).get(symbol.toUpperCase())
      if (found === undefined) throw new PriceFailure('NOT_FOUND', `${path} has no prices of ${symbol}`)
      return historyOf(symbol, found)
    },
  }
}

function historyOf(symbol: string, { sessions, currency }: Listed): PriceHistory {
  const exchange = exchangeOf(symbol)
  if (exchange === null) throw new PriceFailure('BAD_DATA', `the exchange of ${symbol} is not known`)
  return {
    provider: 'file',
    ...exchange,
    currency: currency ?? exchange.currency,
    closings: {},
    from: FIRST_DATE,
    asOf: null,
    sessions: [...sessions.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
  }
}

async function readAll(path: string): Promise<Map<string, Listed>> {
  const all = new Map<string, Listed>()
  for (const file of await filesIn(path)) await readOne(file, all)
  return all
}

async function filesIn(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const names = await readdir(path)
    return names.filter((name) => EXTENSIONS.has(extname(name).toLowerCase())).map((name) => join(path, name))
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

const CSV: Options = {
  bom: true,
  delimiter: [',', ';', '\t'],
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  trim: true,
}

async function readOne(file: string, all: Map<string, Listed>): Promise<void> {
  let header: ReturnType<typeof readHeader> | null = null
  const own = tickerOf(file)
  try {
    for await (const { record, info } of createReadStream(file).pipe(parse(CSV))) {
      const at = `${file}, line ${info.lines}`
      if (header === null) header = readHeader(record, at)
      else add(readRow(record, header, own, at), all)
    }
  } catch (cause) {
    if (cause instanceof NewsentError) throw cause
    throw unreadable(file, cause)
  }
}

function add(row: ReturnType<typeof readRow>, all: Map<string, Listed>): void {
  if (row === null) return
  const { ticker, currency, ...session } = row
  const listed = all.get(ticker) ?? { sessions: new Map(), currency: null }
  all.set(ticker, listed)
  listed.sessions.set(session.date, session)
  listed.currency ??= currency
}

/** `AAPL.csv` as Yahoo names it, `aapl_us_d.csv` and `aapl.us.txt` as Stooq does; other suffixes are Yahoo's. */
function tickerOf(file: string): string {
  const name = basename(file, extname(file))
    .replace(/_d$/i, '')
    .replace(/[._]us$/i, '')
  return name.toUpperCase()
}

function unreadable(path: string, cause: unknown): NewsentError {
  const hint = 'check the path given to --prices-file'
  return new NewsentError('FILE_UNREADABLE', `The prices in ${path} cannot be read.`, { hint, cause })
}
