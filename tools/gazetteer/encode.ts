import { type Section, writeContainer } from '../../src/data/container.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import {
  GAZETTEER_VERSION,
  KINDS,
  LETTERS,
  LIST_MARK,
  SIZE_SCALE,
  TIERS,
  TRADES,
  TYPES,
} from '../../src/gazetteer/layout.ts'
import type { AliasTier, Letters } from '../../src/gazetteer/types.ts'
import { sectionsOfIsins } from './isins.ts'
import type { AliasRecord, GazetteerRecord } from './record.ts'
import { Strings } from './strings.ts'
import { tickerTier } from './tiers.ts'
import { type FiledAlias, sectionsOfTrie } from './trie.ts'
import { commonFirstNames, isDictionaryWord } from './words.ts'

/** Write the company list in the form that `Gazetteer` reads. The order of `records` is the order of companies. */
export function encodeGazetteer(
  records: readonly GazetteerRecord[],
  firstNames: readonly string[] = commonFirstNames(),
): Uint8Array<ArrayBuffer> {
  const strings = new Strings()
  const column = (pick: (record: GazetteerRecord) => string | null): Uint32Array =>
    Uint32Array.from(records, (record) => strings.add(pick(record)))
  const bytes = (pick: (record: GazetteerRecord) => number): Uint8Array => Uint8Array.from(records, pick)
  const list = (items: readonly string[]): string | null => (items.length > 0 ? items.join(LIST_MARK) : null)
  const companies: Record<string, Section> = {
    'company.id': column((record) => record.id),
    'company.name': column((record) => record.name),
    'company.ticker': column((record) => record.ticker),
    'company.listings': column((record) => list(record.listings)),
    'company.exchange': column((record) => record.exchange),
    'company.country': column((record) => record.country),
    'company.sector': column((record) => record.sector),
    'company.nouns': column((record) => list(record.nouns)),
    'company.delisted': column((record) => record.delisted),
    'company.size': bytes((record) => Math.round(record.size * SIZE_SCALE)),
    'company.type': bytes((record) => TYPES.indexOf(record.type)),
    'company.trade': bytes((record) => TRADES.indexOf(record.trade)),
  }
  const aliases = records.flatMap((record, company) => fileAliases(record, company))
  return writeContainer(GAZETTEER_VERSION, {
    ...companies,
    ...strings.sections(),
    ...sectionsOfIsins(records),
    ...sectionsOfTrie(aliases, firstNames),
  })
}

/** More than any size: who answers to a name only at times comes behind all others. */
const WEAK = 100

function fileAliases(record: GazetteerRecord, company: number): FiledAlias[] {
  const tickers = record.listings.flatMap((symbol) => tickerAliases(symbol))
  const best = new Map<string, FiledAlias>()
  for (const alias of [...record.aliases, ...tickers]) {
    const info = KINDS.indexOf(alias.kind) | (TIERS.indexOf(alias.tier) << 3) | (LETTERS.indexOf(lettersOf(alias)) << 5)
    const claim = record.size - (alias.tier === 'weak' ? WEAK : 0)
    const filed = { key: keyOf(alias.text), company, info, claim }
    const id = `${filed.key.join(' ')} ${alias.kind === 'ticker'}`
    if (filed.key.length > 0 && !best.has(id)) best.set(id, filed)
  }
  return [...best.values()]
}

/** `BRK-B` is also written `BRK.B` and `BRK/B`; the part before an exchange suffix is no alias by itself. */
function tickerAliases(symbol: string): AliasRecord[] {
  const forms = /^[A-Z]+-[A-Z]$/.test(symbol) ? [symbol, symbol.replace('-', '.')] : [symbol]
  return forms.map((text) => ({ text, kind: 'ticker', tier: tierOf(text) }))
}

const tierOf = (symbol: string): AliasTier => (/[.=^-]/.test(symbol) ? 'safe' : tickerTier(symbol))

/** An abbreviation that is read as a word: newspapers write "Ikea" and "Basf". */
const isSpoken = (text: string): boolean => /^[A-Z]{4,5}$/.test(text) && /[AEIOU]/.test(text) && !isDictionaryWord(text)

function lettersOf(alias: AliasRecord): Letters {
  if (alias.kind === 'ticker') return 'capitals'
  if (/^\p{Ll}/u.test(alias.text)) return 'any'
  if (/^\S+ .*(?<= )\p{Ll}{4}/u.test(alias.text)) return 'first'
  const letters = alias.text.replace(/[^\p{L}]/gu, '')
  if (alias.tier === 'safe' && isSpoken(alias.text)) return 'title'
  return letters.length <= 5 && letters === letters.toUpperCase() ? 'capitals' : 'title'
}
