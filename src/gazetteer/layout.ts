import type { EntityType } from '../report.ts'
import type { AliasKind, AliasTier, Letters, Trade } from './types.ts'

/** What the writer and the reader of the gazetteer file must agree on. Change anything here: raise the version. */
export const GAZETTEER_VERSION = 3
export const TYPES: readonly EntityType[] = ['equity', 'etf', 'index', 'crypto', 'commodity', 'currency', 'private']
export const TRADES: readonly (Trade | null)[] = [null, 'broker', 'media', 'data', 'exchange', 'law']
export const KINDS: readonly AliasKind[] = ['name', 'alias', 'brand', 'person', 'ticker']
export const TIERS: readonly AliasTier[] = ['safe', 'word', 'weak', 'proper']
export const LETTERS: readonly Letters[] = ['title', 'capitals', 'any', 'first']

/** Words are numbered from 1 in 16 bits. */
export const MOST_WORDS = 65_535
/** Sizes are kept in tenths. */
export const SIZE_SCALE = 10
/** Parts of a list within one string. */
export const LIST_MARK = '|'

/** FNV-1a over UTF-16 units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
