import { keyOf } from '../../src/gazetteer/key.ts'
import { addAlias, type Draft } from './draft.ts'
import { hasLegalForm } from './legal.ts'
import type { Listing, Source } from './listing.ts'
import { countryOf, type Group, type Security } from './merge.ts'
import { isShouted, type NameForm, nameForms, unshout } from './names.ts'
import { genericNouns } from './nouns.ts'
import { exchangeOf, idOf, majority, ordered, sizeOfGroup } from './securities.ts'
import { aliasTier, isForeignAlias } from './tiers.ts'
import type { Universe } from './universe.ts'

/** Sources by how well they write names: of a company at home abroad, and of one on US exchanges. */
const TRUST: readonly Source[] = [
  'rows',
  'nasdaq',
  'nyse',
  'financedatabase',
  'index',
  'sec',
  'pytickersymbols',
  'sp500',
  'adanos',
]
const TRUST_ABROAD: readonly Source[] = [
  'rows',
  'index',
  'financedatabase',
  'nasdaq',
  'nyse',
  'sec',
  'pytickersymbols',
  'adanos',
  'sp500',
]

/** A name written by hand stands before all that sources give. */
const WRITTEN = 1_000

/** The record of a company, with the aliases that follow from its names by rule; null where it has no usable name. */
export function draftOf(group: Group, universe: Universe): Draft | null {
  const securities = ordered(group, universe)
  const [primary] = securities
  const name = primary ? officialName(securities) : ''
  if (!primary || name.length < 2) return null
  const rows = securities.flatMap((security) => security.rows)
  const facts = [...rows, ...group.lines]
  const sector =
    rows.find((row) => row.source === 'sp500')?.sector ??
    majority(group.lines.map((row) => row.sector)) ??
    majority(rows.map((row) => row.sector))
  const industry = rows.find((row) => row.source === 'sp500')?.industry ?? majority(facts.map((row) => row.industry))
  const draft: Draft = {
    id: idOf(primary.symbol, universe),
    name,
    ticker: primary.symbol,
    listings: [
      ...new Set([...securities.map(({ symbol }) => symbol), ...xetra(group.lines), ...receipts(rows, universe)]),
    ],
    type: 'equity',
    exchange: exchangeOf(primary.symbol, universe).name,
    country: countryOfCompany(primary, securities, group.lines),
    sector,
    size: sizeOfGroup(group),
    nouns: genericNouns(sector, industry),
    delisted: null,
    isins: [...new Set(facts.flatMap(({ isins }) => isins))],
    trade: null,
    indices: new Set(rows.flatMap(({ indices }) => indices)),
    aliases: new Map(),
  }
  addNames(draft, securities)
  return draft
}

/** The best-written name: by source, one that is not shouted and has its legal form before others. */
function officialName(securities: readonly Security[]): string {
  const trust = securities[0]?.place === 'us' ? TRUST : TRUST_ABROAD
  const rows = securities.flatMap(({ rows }) => rows).filter(({ name }) => name !== '')
  const rank = (row: Listing) =>
    (row.source === 'rows' ? -WRITTEN : 0) +
    trust.indexOf(row.source) +
    (isShouted(row.name) ? 100 : 0) +
    (hasLegalForm(row.name) ? 0 : 8) +
    (row.place === 'adr' ? 2 : 0)
  const best = rows.toSorted((a, b) => rank(a) - rank(b))[0]?.name ?? ''
  return isShouted(best) ? unshout(best) : best
}

function countryOfCompany(
  primary: Security,
  securities: readonly Security[],
  lines: readonly Listing[],
): string | null {
  const told = majority(lines.map(({ country }) => country))
  if (primary.place === 'us') return lines.length > 1 ? told : 'US'
  return countryOf(primary) ?? majority(securities.map(countryOf)) ?? told
}

/** Lines on XETRA are quoted in German news under their own tickers. */
function xetra(lines: readonly Listing[]): string[] {
  return lines
    .map(({ symbol }) => symbol)
    .filter((symbol) => symbol.endsWith('.DE'))
    .toSorted()
}

/** Over-the-counter receipts that a source puts under the company, unless somebody else trades under that ticker. */
function receipts(rows: readonly Listing[], universe: Universe): string[] {
  return rows
    .flatMap(({ siblings }) => siblings)
    .filter((symbol) => /^[A-Z]{4}[FY]$/.test(symbol) && !universe.exchanges.has(symbol))
}

function addNames(draft: Draft, securities: readonly Security[]): void {
  const named = securities.flatMap((security) => security.rows).filter((row) => row.name !== '')
  const written = named.filter((row) => !isShouted(row.name) && (row.source !== 'adanos' || named.length === 1))
  const whole = new Set([draft.name, ...written.map(({ name }) => name)])
  for (const form of [...whole].flatMap(formsOf)) addForm(draft, form)
  for (const text of named.flatMap(({ forms }) => forms)) addForm(draft, { text, cut: 'legal' })
  const shouted = new Set(named.filter(({ name }) => isShouted(name)).map(({ name }) => unshout(name)))
  for (const form of [...shouted].flatMap(formsOf)) if (isNewPhrase(draft, form.text)) addForm(draft, form)
}

/** A name without its legal form, as indices write it, counts as cut even where it is whole. */
function formsOf(name: string): NameForm[] {
  return nameForms(name).map((form) => (form.cut === 'full' && !hasLegalForm(name) ? { ...form, cut: 'legal' } : form))
}

/** A shouted register hides the capitals ("EOG", "Exxon Mobil"): only phrases that no other source has are taken from it. */
function isNewPhrase(draft: Draft, text: string): boolean {
  return text.includes(' ') && !draft.aliases.has(keyOf(text).join(' '))
}

function addForm(draft: Draft, { text, cut }: NameForm): void {
  const tier = /ZONES|\([^)]*$/.test(text) ? null : aliasTier({ text, cut, size: draft.size })
  if (tier === null || isForeignAlias(draft.ticker ?? '', text)) return
  addAlias(draft, { text, kind: cut === 'full' || cut === 'legal' ? 'name' : 'alias', tier, byHand: false })
}
