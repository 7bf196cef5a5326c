import { type Exchange, exchangeOfSuffix, rootOf, usExchange } from './exchanges.ts'
import { readWords } from './files.ts'
import { countryOf, type Group, type Security, sizeOf } from './merge.ts'
import type { Universe } from './universe.ts'

/** What a place in an index tells of the size, in log2 of millions of dollars: members are at least so large. */
const INDEX_FLOOR: Readonly<Record<string, number>> = {
  'EURO STOXX 50': 15.5,
  'FTSE 100': 13,
  DAX: 13.5,
  CAC_40: 13.5,
  'NIKKEI 225': 12,
  HSI: 14,
  'CSI 300': 13,
  'CSI 500': 12,
  'FTSE MIB': 12,
  AEX: 12.5,
  'IBEX 35': 12,
  'Switzerland 20': 13.5,
  'BEL 20': 12,
  'OMX Stockholm 30': 13,
  'OMX Helsinki 25': 12,
  MDAX: 11.5,
  'CAC Mid 60': 11,
  SDAX: 10,
  TecDAX: 11,
  'S&P 500': 12.5,
  'S&P 100': 15,
}

/** Listings that news quotes first where the rules say otherwise. */
const first = new Set(readWords('primary.txt'))

/** Share classes on one exchange; what follows are bonds and preferred series under the same name. */
const MOST_PER_EXCHANGE = 3
/** Beyond any company. */
const LARGEST = 23
/** Size of a listed company of which nothing is known: a small one. */
const UNKNOWN = 6
/** Hong Kong gives secondary listings of companies that are at home on US exchanges numbers from 9600 on. */
const SECONDARY_IN_HONG_KONG = /^9[6-9]\d\d\.HK$/

/** log2 of the market capitalisation in millions of dollars, 0 to 23: as listed, from its band, its indices or its rank. */
export function sizeOfGroup({ securities, lines }: Group): number {
  const written = securities.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.source === 'rows' ? (row.size ?? []) : [])),
  )
  const listed = securities.filter(({ place }) => place === 'us').flatMap((security) => sizeOf(security) ?? [])
  const bands = securities.filter(({ place }) => place === 'home').flatMap((security) => sizeOf(security) ?? [])
  const ranked = securities.filter(({ place }) => place === 'adr').flatMap((security) => sizeOf(security) ?? [])
  const abroad = lines.flatMap(({ size }) => size ?? []).toSorted((a, b) => a - b)
  const indices = securities.flatMap(({ rows }) => rows.flatMap((row) => row.indices))
  const floor = Math.max(0, ...indices.map((index) => INDEX_FLOOR[index] ?? 0))
  const known =
    written.length > 0
      ? written
      : listed.length > 0
        ? listed
        : bands.length > 0
          ? [...bands, ...ranked]
          : ranked.length > 0
            ? ranked
            : abroad.slice(abroad.length >> 1, (abroad.length >> 1) + 1)
  const size = known.length > 0 ? Math.max(...known) : UNKNOWN
  return Math.round(Math.min(LARGEST, Math.max(floor, size)) * 10) / 10
}

/** The securities of a company, the one that news quotes first in front. */
export function ordered(group: Group, universe: Universe): Security[] {
  const american = group.securities.some(({ place }) => place === 'us')
  const secondary = group.securities.some(({ symbol }) => SECONDARY_IN_HONG_KONG.test(symbol))
  const standing = (security: Security): number => {
    if (first.has(security.symbol)) return -1
    if (security.place === 'us') return 0
    const otc = exchangeOf(security.symbol, universe).name === 'OTC'
    if (security.place === 'adr') return otc ? 4 : secondary && !american ? 0 : 3
    if (security.symbol.endsWith('.BO')) return 2
    if (security.symbol.endsWith('.BA')) return 3.5
    return countryOf(security) === exchangeOf(security.symbol, universe).country ||
      /^(CN|HK|MO)\|XHKG$/.test(`${countryOf(security)}|${exchangeOf(security.symbol, universe).mic}`)
      ? 1
      : 2
  }
  const member = (security: Security) => -security.rows.reduce((sum, { indices }) => sum + indices.length, 0)
  const weigh = (security: Security): (number | string)[] => [
    standing(security),
    member(security),
    universe.ranks.get(security.symbol) ?? Number.MAX_SAFE_INTEGER,
    -(sizeOf(security) ?? 0),
    security.symbol.length,
    security.symbol,
  ]
  const sorted = group.securities.toSorted((a, b) => compare(weigh(a), weigh(b)))
  const before = new Map<string, number>()
  return sorted.filter(({ symbol }) => {
    const { mic } = exchangeOf(symbol, universe)
    before.set(mic, (before.get(mic) ?? 0) + 1)
    return (before.get(mic) ?? 0) <= MOST_PER_EXCHANGE
  })
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1
}

/** The exchange of a ticker, US ones by the exchanges' own lists. */
export function exchangeOf(symbol: string, universe: Universe): Exchange {
  return universe.exchanges.get(symbol) ?? exchangeOfSuffix(symbol) ?? usExchange('OTC')
}

/** `XNAS:AAPL`, `XLON:SHEL`. */
export function idOf(symbol: string, universe: Universe): string {
  return `${exchangeOf(symbol, universe).mic}:${rootOf(symbol)}`
}

/** The commonest value, the first of equals. */
export function majority(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
