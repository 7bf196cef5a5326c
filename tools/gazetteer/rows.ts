import type { AliasKind, AliasTier, Trade } from '../../src/gazetteer/types.ts'
import type { EntityType } from '../../src/report.ts'
import { type Row, readRows } from './files.ts'

const KINDS: readonly AliasKind[] = ['name', 'alias', 'brand', 'person', 'ticker']
const TIERS: readonly AliasTier[] = ['safe', 'word', 'proper', 'weak']
const TRADES: readonly Trade[] = ['broker', 'media', 'data', 'exchange', 'law']
const TYPES: readonly EntityType[] = ['etf', 'index', 'crypto', 'commodity', 'currency', 'equity']

/** A hand-written alias; tier null takes a derived alias away (`none` in the file). */
export interface AliasRow {
  readonly file: string
  readonly ticker: string
  readonly alias: string
  readonly kind: AliasKind
  readonly tier: AliasTier | null
  /** Of a former name: the ticker it traded under, and until when. */
  readonly from: string | null
  readonly until: string | null
}

/** Collects what is wrong with rows, as sentences that say how to mend them. */
export type Complain = (problem: string) => void

const ALIAS_FILES = ['names.csv', 'brands.csv', 'nicknames.csv', 'executives.csv', 'renames.csv', 'reviewed.csv']

/** Rows of the alias files, `ticker,alias,kind,tier[,from_ticker,until]`, in the order of the files. */
export function aliasRows(complain: Complain): AliasRow[] {
  return ALIAS_FILES.flatMap((file) =>
    readRows(file).map((row) => ({
      file,
      ticker: row.ticker ?? '',
      alias: row.alias ?? '',
      kind: oneOf(KINDS, row.kind ?? '', file, row, complain) ?? 'alias',
      tier: row.tier === 'none' ? null : (oneOf(TIERS, row.tier ?? '', file, row, complain) ?? 'word'),
      from: row.from_ticker || null,
      until: dateOf(row.until, file, row, complain),
    })),
  )
}

const SUFFIX_TIERS: ReadonlyMap<string, AliasTier> = new Map([
  ['~w', 'word'],
  ['~p', 'proper'],
  ['~k', 'weak'],
])

export interface PlainRow {
  readonly row: Row
  readonly aliases: readonly { readonly text: string; readonly tier: AliasTier }[]
}

/** Rows of `delisted.csv`, `private.csv` or `instruments.csv` with their aliases: `Name|Word~w|Weak one~k`. */
export function plainRows(file: string): PlainRow[] {
  return readRows(file).map((row) => ({
    row,
    aliases: split(row.aliases).map((text) => ({
      text: text.replace(/~[wpks]$/, '').trim(),
      tier: SUFFIX_TIERS.get(text.slice(-2)) ?? 'safe',
    })),
  }))
}

export function instrumentType(row: Row, complain: Complain): EntityType {
  return oneOf(TYPES, row.type ?? '', 'instruments.csv', row, complain) ?? 'index'
}

/** `ticker,nouns` with `|` between the nouns; a city's company as `hq:Cupertino`. */
export function nounRows(): [ticker: string, nouns: string[]][] {
  return readRows('nouns.csv').map((row) => [row.ticker ?? '', split(row.nouns)])
}

/** `ticker_or_private_id,role`. */
export function roleRows(complain: Complain): [ticker: string, trade: Trade][] {
  return readRows('roles.csv').flatMap((row) => {
    const trade = oneOf(TRADES, row.role ?? '', 'roles.csv', row, complain)
    return trade ? [[row.ticker_or_private_id ?? row.ticker ?? '', trade] satisfies [string, Trade]] : []
  })
}

/** An ISO date, or null where the cell is empty. */
export function dateOf(value: string | undefined, file: string, row: Row, complain: Complain): string | null {
  if (!value) return null
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
  if (!valid) complain(`rows/${file}: "${value}" is no date (${Object.values(row).join(',')}): write YYYY-MM-DD.`)
  return valid ? value : null
}

export const split = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)

function oneOf<T extends string>(
  allowed: readonly T[],
  value: string,
  file: string,
  row: Row,
  complain: Complain,
): T | null {
  const found = allowed.find((one) => one === value)
  if (found === undefined)
    complain(`rows/${file}: "${value}" (${Object.values(row).join(',')}) must be one of ${allowed.join(', ')}.`)
  return found ?? null
}
