import { groupBy } from '../../src/groups.ts'
import { exchangeOfSuffix, rootOf } from './exchanges.ts'
import { readRows } from './files.ts'
import { fold } from './fold.ts'
import { nameKey } from './legal.ts'
import type { Listing } from './listing.ts'
import { sharesWord } from './names.ts'
import { looseKey, Sets } from './sets.ts'

/** All rows that sources give for one ticker. */
export interface Security {
  readonly symbol: string
  readonly place: 'us' | 'adr' | 'home'
  readonly rows: readonly Listing[]
}

/** One company: its securities, unordered, and the foreign lines that only tell facts of it. */
export interface Group {
  readonly securities: readonly Security[]
  readonly lines: readonly Listing[]
}

/** A loose key of one short word joins too much. */
const LOOSE_MIN_LETTERS = 6

/**
 * Joins listings into companies: by registrant (CIK), by the tickers a source puts together, by ISIN, and by name
 * without legal form, where country or exchange agree. Equal short names of different countries stay apart (Merck).
 */
export function merge(listings: readonly Listing[]): Group[] {
  const securities = bySymbol(listings)
  const symbols = new Map(securities.map((security) => [security.symbol, security]))
  const sets = new Sets<Security>(securities, keptApart(symbols))
  joinBy(sets, securities, (security) => security.rows.flatMap(({ cik }) => (cik ? [cik] : [])))
  joinSiblings(sets, securities, symbols)
  const home = securities.filter(({ place }) => place === 'home')
  joinBy(sets, home, isinsOf, (a, b) => sameCountry(a, b) && firstWord(a) === firstWord(b))
  joinBy(
    sets,
    home,
    (security) => [...keysOf(security)],
    (a, b) => sameCountry(a, b) && mayBeOne(a, b),
  )
  joinDualListed(sets, securities)
  joinReceipts(sets, securities, (security) => [...keysOf(security)])
  joinReceipts(sets, securities, (security) => looseKeys(security))
  return attachLines(
    sets.groups(),
    listings.filter(({ place }) => place === 'line'),
  )
}

/** Of the rows of one ticker the first source decides where it is at home. */
function bySymbol(listings: readonly Listing[]): Security[] {
  const own = listings.filter(({ place }) => place !== 'line')
  return [...groupBy(own, ({ symbol }) => symbol)].map(([symbol, rows]) => ({ symbol, place: placeOf(rows), rows }))
}

/** Pairs of `apart.csv` (`symbol,other`): companies that share a name or a ticker and are two all the same. */
function keptApart(symbols: ReadonlyMap<string, Security>): (readonly [Security, Security])[] {
  return readRows('apart.csv').flatMap(({ symbol, other }) => {
    const [one, two] = [symbols.get(symbol ?? ''), symbols.get(other ?? '')]
    return one && two ? [[one, two] as const] : []
  })
}

function placeOf(rows: readonly Listing[]): Security['place'] {
  const places = rows.map(({ place }) => place)
  return places.includes('home') ? 'home' : places.includes('us') ? 'us' : 'adr'
}

function joinBy(
  sets: Sets<Security>,
  securities: readonly Security[],
  keys: (security: Security) => readonly string[],
  agree: (a: Security, b: Security) => boolean = () => true,
): void {
  const seen = new Map<string, Security[]>()
  for (const security of securities) {
    for (const key of keys(security)) {
      const others = seen.get(key) ?? []
      for (const other of others) if (agree(other, security)) sets.join(other, security)
      seen.set(key, [...others, security])
    }
  }
}

function joinSiblings(
  sets: Sets<Security>,
  securities: readonly Security[],
  symbols: ReadonlyMap<string, Security>,
): void {
  for (const security of securities) {
    for (const row of security.rows) {
      for (const symbol of row.siblings) {
        const other = symbols.get(symbol)
        const related =
          row.source === 'rows' ||
          (other && (sharesWord(nameOf(other), row.name) || sharesWord(nameOf(other), nameOf(security))))
        if (other && related) sets.join(security, other)
      }
    }
  }
}

/** Index lists leave the country open. */
function sameCountry(a: Security, b: Security): boolean {
  const [one, other] = [countryOf(a), countryOf(b)]
  return one === other || one === null || other === null
}

const firstWord = (security: Security): string => nameKey(nameOf(security)).split(' ')[0] ?? ''

/** Two companies of one exchange may share a short name (7 pairs in Tokyo); there the whole name or the number decides. */
function mayBeOne(a: Security, b: Security): boolean {
  const there = exchangeOfSuffix(a.symbol)?.mic
  if (there !== exchangeOfSuffix(b.symbol)?.mic) return true
  const numbered = /^\d/.test(a.symbol)
  if (numbered && there !== 'XSHG' && there !== 'XSHE')
    return rootOf(a.symbol).slice(0, 5) === rootOf(b.symbol).slice(0, 5)
  return fold(nameOf(a)) === fold(nameOf(b)) || rootOf(a.symbol).split('-')[0] === rootOf(b.symbol).split('-')[0]
}

/** A domestic US filer that is also listed elsewhere (CRH, News Corp): the same whole name, or a row that says so. */
function joinDualListed(sets: Sets<Security>, securities: readonly Security[]): void {
  const domestic = securities.filter(({ place }) => place === 'us')
  const whole = new Map(domestic.flatMap((security) => security.rows.map((row) => [fold(row.name), security])))
  const short = new Map(domestic.flatMap((security) => [...keysOf(security)].map((key) => [key, security])))
  for (const security of securities.filter(({ place }) => place === 'home')) {
    const same = whole.get(fold(nameOf(security)))
    const said =
      countryOf(security) === 'US' ? [...keysOf(security)].map((key) => short.get(key)).find(Boolean) : undefined
    const sized = same && Math.abs((sizeOf(same) ?? 0) - (sizeOf(security) ?? 0)) < 4
    if (said) sets.join(said, security)
    else if (same && sized) sets.join(same, security)
  }
}

/** Receipts and foreign issuers on US exchanges join the home listing of the same name where there is just one. */
function joinReceipts(
  sets: Sets<Security>,
  securities: readonly Security[],
  keys: (security: Security) => readonly string[],
): void {
  const home = new Map<string, Set<number>>()
  const members = new Map<number, Security>()
  for (const security of securities.filter(({ place }) => place === 'home')) {
    const set = sets.find(security)
    members.set(set, security)
    for (const key of keys(security)) home.set(key, (home.get(key) ?? new Set()).add(set))
  }
  const joined = (security: Security) => members.has(sets.find(security))
  for (const security of securities.filter((one) => one.place === 'adr' && !joined(one))) {
    for (const key of keys(security)) {
      const candidates = [...(home.get(key) ?? [])].flatMap((set) => members.get(set) ?? [])
      const country = countryOf(security)
      const fitting = country === null ? candidates : candidates.filter((other) => countryOf(other) === country)
      const [only, second] = fitting.length > 0 ? fitting : candidates
      if (only && (!second || (sizeOf(only) ?? 0) > (sizeOf(second) ?? 0) + 3)) sets.join(only, security)
    }
  }
}

function attachLines(groups: readonly Security[][], lines: readonly Listing[]): Group[] {
  const byKey = new Map<string, number[]>()
  const note = (key: string, group: number) => byKey.set(key, [...new Set([...(byKey.get(key) ?? []), group])])
  groups.forEach((securities, group) => {
    for (const security of securities) {
      for (const key of keysOf(security)) note(key, group)
      for (const isin of isinsOf(security)) note(isin, group)
      note(security.symbol, group)
    }
  })
  const attached = groups.map((): Listing[] => [])
  for (const line of lines) {
    const found =
      [line.symbol, ...line.isins, nameKey(line.name)]
        .map((key) => byKey.get(key) ?? [])
        .find((list) => list.length > 0) ?? []
    const fitting =
      found.length < 2
        ? found
        : found.filter((group) =>
            (groups[group] ?? []).some(
              (security) => countryOf(security) === line.country || (security.place === 'us' && line.country === 'US'),
            ),
          )
    const [group] = fitting.filter((index) =>
      (groups[index] ?? []).some((security) => sharesWord(nameOf(security), line.name)),
    )
    if (group !== undefined) attached[group]?.push(line)
  }
  return groups.map((securities, group) => ({ securities, lines: attached[group] ?? [] }))
}

/** The best-ranked name of a security. */
export function nameOf(security: Security): string {
  return security.rows.find(({ name }) => name !== '')?.name ?? ''
}

export function countryOf(security: Security): string | null {
  return security.rows.map(({ country }) => country).find((country) => country !== null) ?? null
}

export function sizeOf(security: Security): number | null {
  return security.rows.map(({ size }) => size).find((size) => size !== null) ?? null
}

function keysOf(security: Security): Set<string> {
  return new Set(security.rows.map(({ name }) => nameKey(name)).filter((key) => key.length > 1))
}

function looseKeys(security: Security): string[] {
  const keys = security.rows.filter(({ name }) => name !== '').map(({ name }) => looseKey(name))
  return [...new Set(keys)].filter((key) => key.includes(' ') || key.length >= LOOSE_MIN_LETTERS)
}

function isinsOf(security: Security): string[] {
  return security.rows.flatMap(({ isins }) => isins)
}
