import { NewsentError } from '../errors.ts'
import type { Session } from './types.ts'

/** Columns that are read, and the names that exports give them: spaces, case, `<` and `>` do not count. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  ticker: ['ticker', 'symbol'],
  date: ['date'],
  close: ['close'],
  adjustedClose: ['adjclose', 'adjustedclose', 'adj_close'],
  currency: ['currency'],
}

type Column = 'ticker' | 'date' | 'close' | 'adjustedClose' | 'currency'

/** Where each column stands; -1 where the file has none. */
export type Header = Readonly<Record<Column, number>>

/**
 * Read the names of columns: as in `ticker,date,open,high,low,close,volume,adjclose,currency`, Yahoo's
 * `Date,Open,High,Low,Close,Adj Close,Volume`, Stooq's `<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,…`.
 *
 * Errors: NewsentError BAD_PRICE_FILE without date and close.
 */
export function readHeader(names: readonly string[], at: string): Header {
  const found = names.map((name) => name.toLowerCase().replace(/[<>\s]/g, ''))
  const place = (column: Column): number => found.findIndex((name) => NAMES[column].includes(name))
  const header = {
    ticker: place('ticker'),
    date: place('date'),
    close: place('close'),
    adjustedClose: place('adjustedClose'),
    currency: place('currency'),
  }
  if (header.date < 0 || header.close < 0) {
    throw bad(`${at}: the first line must name the columns, "date" and "close" among them.`)
  }
  return header
}

export interface PriceRow extends Session {
  /** In Yahoo's form. */
  readonly ticker: string
  readonly currency: string | null
}

/** What exports write where there is no price. */
const NOTHING = new Set(['', 'null', 'nan', 'n/a', 'n/d', '-'])

/**
 * Read one line; null where it has no close.
 *
 * In:  `own`: the ticker that the file's name gives, for files without a column of tickers.
 * Errors: NewsentError BAD_PRICE_FILE.
 */
export function readRow(cells: readonly string[], header: Header, own: string, at: string): PriceRow | null {
  const cell = (column: Column): string => cells[header[column]] ?? ''
  const close = number(cell('close'), at)
  if (close === null) return null
  const ticker = header.ticker < 0 ? own : cell('ticker').toUpperCase().replace(/\.US$/, '')
  if (ticker === '') throw bad(`${at}: the ticker is missing.`)
  const currency = cell('currency') === '' ? null : cell('currency')
  return { ticker, date: date(cell('date'), at), close, adjustedClose: number(cell('adjustedClose'), at), currency }
}

function number(text: string, at: string): number | null {
  if (NOTHING.has(text.toLowerCase())) return null
  const value = Number(text)
  if (!Number.isFinite(value)) throw bad(`${at}: "${text}" is no price.`)
  return value
}

function date(text: string, at: string): string {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ])/.exec(text) ?? []
  const found = `${year}-${month}-${day}`
  if (year === undefined || Number.isNaN(Date.parse(found))) {
    throw bad(`${at}: "${text}" is no date; write 2025-01-27.`)
  }
  return found
}

const bad = (message: string): NewsentError =>
  new NewsentError('BAD_PRICE_FILE', message, { hint: 'see the columns in newsent analyze --help' })
