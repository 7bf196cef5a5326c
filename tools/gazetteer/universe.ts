import { type Exchange, usExchange } from './exchanges.ts'
import { readRows } from './files.ts'
import { type Listing, listing } from './listing.ts'
import { adanosListings } from './sources/adanos.ts'
import { constituents, sp500 } from './sources/constituents.ts'
import { financeDatabase } from './sources/financedatabase.ts'
import { pytickersymbols } from './sources/pytickersymbols.ts'
import { type Registrant, sec, sizeByRank } from './sources/sec.ts'
import { withIndianForms } from './sources/sentfin-entities.ts'
import { usListings } from './sources/us-listings.ts'
import { type Screened, usScreener } from './sources/us-screener.ts'

export interface Universe {
  /** Rows of all sources, in the order of their trust for names. */
  readonly listings: readonly Listing[]
  readonly funds: readonly Listing[]
  /** Exchanges of US symbols. */
  readonly exchanges: ReadonlyMap<string, Exchange>
  /** Place of a US symbol in the SEC's order, which runs by size. */
  readonly ranks: ReadonlyMap<string, number>
  readonly dropped: Readonly<Record<string, number>>
}

/** Reads every source and keeps the listings that may name a company. */
export function readUniverse(): Universe {
  const us = usListings()
  const screener = usScreener()
  const registrants = sec()
  const members = [...pytickersymbols(), ...constituents()]
  const dropped: Record<string, number> = { ...us.dropped }
  const known = new Set(members.filter(({ place }) => place === 'home').map(({ symbol }) => symbol))
  const equities = financeDatabase(known, dropped)
  const byHand = handWritten()
  const exchanges = new Map([...lately(registrants), ...handWrittenExchanges(), ...us.exchanges])
  const traded = new Set(exchanges.keys())
  const filed = registered(registrants, traded, screener)
  const american = [...us.shares.map((row) => screened(row, screener)), ...sp500()]
  const local = new Set([...equities, ...byHand].filter(({ place }) => place === 'home').map(({ symbol }) => symbol))
  const extra = members.filter(({ symbol, place }) => place === 'home' || traded.has(symbol))
  const gaps = adanosListings().filter(({ symbol }) => !local.has(symbol))
  const all = [...byHand, ...american, ...filed, ...withIndianForms([...equities, ...extra, ...gaps])]
  return {
    listings: all.filter((row) => !isDropped(row)),
    funds: us.funds,
    exchanges,
    ranks: new Map(registrants.map(({ listing: { symbol }, rank }) => [symbol, rank])),
    dropped,
  }
}

/** Rows of `dropped.csv` (`symbol,source`): what a source has under a ticker by mistake. */
const mistaken = new Set(readRows('dropped.csv').map(({ symbol, source }) => `${symbol}|${source ?? ''}`))

const isDropped = ({ symbol, source }: Listing): boolean =>
  source !== 'rows' && (mistaken.has(`${symbol}|`) || mistaken.has(`${symbol}|${source}`))

/** A US share is domestic where the screener knows it; its size and sector come from there. */
function screened(row: Listing, screener: ReadonlyMap<string, Screened>): Listing {
  const found = screener.get(row.symbol)
  const place = row.place === 'us' && !found ? 'adr' : row.place
  return { ...row, place, size: found?.size ?? null, sector: found?.sector ?? null }
}

/** Registrants that trade: those of the exchanges' own lists, and over the counter. */
function registered(
  registrants: readonly Registrant[],
  traded: ReadonlySet<string>,
  screener: ReadonlyMap<string, Screened>,
): Listing[] {
  const sizes = sizeByRank(registrants.map(({ listing: { symbol } }) => screener.get(symbol)?.size ?? null))
  const kept = registrants.filter(({ listing: { symbol }, exchange }) => traded.has(symbol) || exchange === 'OTC')
  return kept.map(({ listing: row, rank }) => {
    const domestic = screener.has(row.symbol)
    return { ...row, place: domestic ? 'us' : 'adr', size: domestic ? null : sizes(rank) }
  })
}

/** The SEC's list is two months older than the exchanges': large registrants that left since are in news all the same. */
const LATELY_RANK = 3_000

function lately(registrants: readonly Registrant[]): [string, Exchange][] {
  return registrants
    .filter(({ rank, exchange }) => rank < LATELY_RANK && (exchange === 'Nasdaq' || exchange === 'NYSE'))
    .map(({ listing: { symbol }, exchange }) => [symbol, usExchange(exchange === 'Nasdaq' ? 'Q' : 'N')])
}

function handWrittenExchanges(): [string, Exchange][] {
  return readRows('listings.csv').flatMap((row) => (row.exchange ? [[row.symbol ?? '', usExchange(row.exchange)]] : []))
}

/** Listings that no source has: `symbol,name,country,sector,industry,size,company,exchange` (a ticker of the same company). */
function handWritten(): Listing[] {
  return readRows('listings.csv').map((row) =>
    listing({
      symbol: row.symbol ?? '',
      name: row.name ?? '',
      source: 'rows',
      place: (row.symbol ?? '').includes('.') ? 'home' : 'adr',
      country: row.country || null,
      sector: row.sector || null,
      industry: row.industry || null,
      size: row.size ? Number(row.size) : null,
      siblings: row.company ? [row.company] : [],
    }),
  )
}
