import { keyOf } from '../../src/gazetteer/key.ts'
import { addAlias, type Draft } from './draft.ts'
import { type AliasRow, aliasRows, type Complain, nounRows, roleRows } from './rows.ts'

/**
 * Writes the hand-written rows into the drafts: aliases with their tiers, former names and tickers, nouns, trades.
 * Complains of rows that name a ticker nobody has, and of former tickers that another company uses now.
 */
export function applyRows(drafts: Draft[], complain: Complain): void {
  const byTicker = tickers(drafts)
  const unknown = new Map<string, Set<string>>()
  const find = (ticker: string, file: string): Draft | null => {
    const found = byTicker.get(ticker) ?? byTicker.get(`private:${ticker}`)
    if (!found) unknown.set(ticker, (unknown.get(ticker) ?? new Set()).add(file))
    return found ?? null
  }
  for (const row of aliasRows(complain)) {
    const draft = find(row.ticker, row.file)
    if (draft) addRow(draft, row, byTicker, complain)
  }
  for (const [ticker, nouns] of nounRows()) {
    const draft = find(ticker, 'nouns.csv')
    if (draft) draft.nouns = [...new Set([...nouns, ...draft.nouns])]
  }
  for (const [ticker, trade] of roleRows(complain)) {
    const draft = find(ticker, 'roles.csv')
    if (draft) draft.trade = trade
  }
  for (const [ticker, files] of unknown) {
    complain(
      `rows/${[...files].join(', ')}: no company has the ticker "${ticker}": mend it, or add it to rows/listings.csv.`,
    )
  }
}

function addRow(draft: Draft, row: AliasRow, byTicker: Map<string, Draft>, complain: Complain): void {
  if (row.tier === null) draft.aliases.delete(keyOf(row.alias).join(' '))
  else if (row.alias !== '') addAlias(draft, { text: row.alias, kind: row.kind, tier: row.tier, byHand: true })
  if (row.from === null) return
  const user = byTicker.get(row.from)
  if (!user) {
    byTicker.set(row.from, draft)
    draft.listings.push(row.from)
  } else if (user.type === 'etf' && user.aliases.size === 0) {
    complain(`rows/${row.file}: a fund trades as "${row.from}" now, which was ${draft.id}: leave out from_ticker.`)
  }
}

/** Drafts by id and by every ticker; who trades now comes before who did. */
function tickers(drafts: readonly Draft[]): Map<string, Draft> {
  const found = new Map<string, Draft>()
  for (const draft of drafts) {
    for (const name of [draft.id, ...draft.listings]) if (!found.has(name)) found.set(name, draft)
  }
  return found
}
