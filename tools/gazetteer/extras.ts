import type { EntityType } from '../../src/report.ts'
import { addAlias, type Draft } from './draft.ts'
import { nameForms, sharesWord } from './names.ts'
import { genericNouns } from './nouns.ts'
import { type Complain, dateOf, instrumentType, type PlainRow, plainRows } from './rows.ts'
import { exchangeOf } from './securities.ts'
import { aliasTier } from './tiers.ts'
import type { Universe } from './universe.ts'
import { isDictionaryWord } from './words.ts'

/** Who stands in the hand-written lists is well known: the size of a company of four billion dollars. */
const NOTED = 12
/** A private company that news names is a large one. */
const PRIVATE = 14
/** A fund or market that news names daily. */
const MARKET = 15
const FUND = 9

const MICS: Readonly<Record<string, string>> = {
  XNAS: 'NASDAQ',
  XNYS: 'NYSE',
  XLON: 'LSE',
  XASE: 'NYSE American',
  XPAR: 'Euronext Paris',
  XSWX: 'SIX',
  XETR: 'XETRA',
  XNSE: 'NSE',
  XTKS: 'TSE',
  XTSE: 'TSX',
  XASX: 'ASX',
  XHKG: 'HKEX',
}

/**
 * Companies that left the market: `id_mic,ticker,name,delisted,successor,country,sector,aliases`. Where a source still
 * has the company as listed, its record is retired; where another company trades under
 * the ticker now, or left later under the same, it has none.
 */
export function delistedDrafts(listed: readonly Draft[], universe: Universe, complain: Complain): Draft[] {
  const owners = new Map(listed.flatMap((draft) => draft.listings.map((symbol) => [symbol, draft])))
  const latest = plainRows('delisted.csv').toSorted((a, b) => later(a.row.delisted, b.row.delisted))
  const claimed = new Set(universe.funds.map(({ symbol }) => symbol))
  return latest.flatMap((plain) => {
    const { row } = plain
    const [mic, ticker] = [row.id_mic ?? '', row.ticker ?? '']
    const delisted = dateOf(row.delisted, 'delisted.csv', row, complain)
    if (delisted === null) complain(`rows/delisted.csv: ${ticker} has no date: write the last day of trading.`)
    const owner = owners.get(ticker)
    if (owner && isSame(owner, row.name ?? '', universe))
      return retire(owner, base(plain, owner.id, 'equity', ticker), delisted)
    const free = ticker !== '' && !owner && !claimed.has(ticker)
    claimed.add(ticker)
    const id = `${mic}:${ticker.replace(/\.[A-Z]+$/, '')}`
    const draft = base(plain, free ? id : `${id}-${(delisted ?? '').slice(0, 4)}`, 'equity', free ? ticker : null)
    return [{ ...wary(draft), exchange: MICS[mic] ?? null, delisted, size: NOTED }]
  })
}

/** Nobody thinks of a company that is gone first: its name counts as a word wherever it is one. */
function wary(draft: Draft): Draft {
  for (const [key, alias] of draft.aliases)
    if (alias.tier === 'safe' && isDictionaryWord(alias.text)) draft.aliases.set(key, { ...alias, tier: 'word' })
  return draft
}

const later = (a = '', b = ''): number => (a > b ? -1 : a < b ? 1 : 0)

/** What trades on a US exchange now is alive: its lists are current, and tickers are used again there. */
function isSame(owner: Draft, name: string, { exchanges }: Universe): boolean {
  return sharesWord(owner.name, name) && !owner.listings.some((symbol) => exchanges.has(symbol))
}

/** Writes the row's facts into the record that a source still has. */
function retire(owner: Draft, { name, sector, aliases }: Draft, delisted: string | null): Draft[] {
  owner.name = name
  owner.sector = sector
  owner.delisted = delisted
  for (const alias of aliases.values()) addAlias(owner, alias)
  return []
}

/** Companies that are not listed: `slug,name,country,sector,aliases`. */
export function privateDrafts(): Draft[] {
  return plainRows('private.csv').map((plain) => ({
    ...base(plain, `private:${plain.row.slug ?? ''}`, 'private', null),
    size: PRIVATE,
  }))
}

/** Indices, coins, commodities, currencies and funds with names: `symbol,name,type,country,aliases`. */
export function instrumentDrafts(complain: Complain): Draft[] {
  return plainRows('instruments.csv').map((plain) => {
    const type = instrumentType(plain.row, complain)
    const symbol = plain.row.symbol ?? ''
    return { ...base(plain, `${type}:${symbol}`, type, symbol), nouns: [], size: MARKET }
  })
}

/** Exchange-traded funds by ticker; `named` are those that `instruments.csv` describes. */
export function fundDrafts(universe: Universe, named: ReadonlySet<string>): Draft[] {
  const known = universe.funds.filter(({ symbol }) => !named.has(symbol))
  return known.map(({ symbol, name }) => {
    const { mic, name: exchange } = exchangeOf(symbol, universe)
    const plain = { row: { name, country: 'US' }, aliases: [] }
    return {
      ...base(plain, `${mic}:${symbol}`, 'etf', symbol),
      exchange,
      aliases: new Map(),
      nouns: ['fund', 'ETF'],
      size: FUND,
    }
  })
}

/** A record with the aliases of its row; of a company also those that follow from its name. */
function base({ row, aliases }: PlainRow, id: string, type: EntityType, ticker: string | null): Draft {
  const name = row.name ?? ''
  const sector = row.sector || null
  const draft: Draft = {
    id,
    name,
    ticker,
    listings: ticker === null ? [] : [ticker],
    type,
    exchange: null,
    country: row.country || null,
    sector,
    size: 0,
    nouns: genericNouns(sector, null),
    delisted: null,
    trade: null,
    indices: new Set(),
    aliases: new Map(),
  }
  for (const { text, tier } of aliases) addAlias(draft, { text, kind: 'alias', tier, byHand: true })
  const company = type === 'equity' || type === 'private'
  const forms = company ? nameForms(name).filter(({ cut }) => cut === 'full' || cut === 'legal') : []
  for (const { text, cut } of forms) {
    const tier = aliasTier({ text, cut, size: NOTED })
    if (tier) addAlias(draft, { text, kind: 'name', tier, byHand: false })
  }
  return draft
}
