import { NewsentError } from '../errors.ts'
import type { WrittenName } from './names.ts'
import { readOwn } from './own-files.ts'

/** Headings under which brokers and portfolios export what newsent calls a ticker. */
const TICKER_HEADINGS = ['ticker', 'symbol']
const NAME_HEADING = 'name'
const DELIMITERS = [',', ';', '\t']
/** Longer lines are no names. */
const LONGEST_NAME = 120

/**
 * Read a watchlist: one ticker or name a line, `#` begins a comment; or CSV with a column `ticker` or `symbol` (where
 * that is empty, `name` counts).
 *
 * Errors: FILE_UNREADABLE; BAD_USAGE where a line is no name, or no line is one.
 */
export async function readWatchlist(file: string): Promise<WrittenName[]> {
  const text = await readOwn(file, 'watchlist', '--watchlist')
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line: index + 1 }))
    .filter(({ text }) => text !== '')
  const header = lines[0]?.text ?? ''
  const entries = isHeader(header) ? await cellsIn(lines, file) : lines
  if (entries.length === 0) throw bad(`${file} names nobody`)
  return entries.map(({ text, line }) => {
    if (text.length > LONGEST_NAME) throw bad(`${file}: line ${line} is too long for a ticker or name`)
    return { name: text, from: `${file} line ${line}` }
  })
}

interface Line {
  readonly text: string
  readonly line: number
}

const headingsOf = (line: string): string[] =>
  line.split(/[,;\t]/).map((cell) => cell.replace(/^"|"$/g, '').trim().toLowerCase())

const isHeader = (line: string): boolean => headingsOf(line).some((heading) => TICKER_HEADINGS.includes(heading))

async function cellsIn(lines: readonly Line[], file: string): Promise<Line[]> {
  const { parse } = await import('csv-parse/sync')
  const [header, ...rest] = lines
  const headings = headingsOf(header?.text ?? '')
  const ticker = headings.findIndex((heading) => TICKER_HEADINGS.includes(heading))
  const name = headings.indexOf(NAME_HEADING)
  return rest.flatMap(({ text, line }) => {
    try {
      const rows: string[][] = parse(text, { delimiter: DELIMITERS, relax_column_count: true, trim: true })
      const cells = rows[0] ?? []
      const written = cells[ticker] || cells[name] || ''
      return written === '' ? [] : [{ text: written, line }]
    } catch (cause) {
      throw bad(`${file}: line ${line}: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  })
}

const bad = (message: string): NewsentError =>
  new NewsentError('BAD_USAGE', message, {
    hint: 'write one ticker or name a line, or CSV with a column "ticker"',
  })
