import { keyOf } from '../../src/gazetteer/key.ts'
import type { AliasKind, AliasTier } from '../../src/gazetteer/types.ts'
import type { GazetteerRecord } from './record.ts'

/** An alias on its way into a record: `byHand` rows are never overruled by what is derived. */
export interface DraftAlias {
  text: string
  kind: AliasKind
  tier: AliasTier
  byHand: boolean
}

/** A record on its way: aliases by the key under which the gazetteer files them. */
export interface Draft extends Omit<GazetteerRecord, 'aliases'> {
  readonly aliases: Map<string, DraftAlias>
  name: string
  sector: GazetteerRecord['sector']
  delisted: GazetteerRecord['delisted']
  listings: string[]
  nouns: string[]
  trade: GazetteerRecord['trade']
  readonly indices: ReadonlySet<string>
}

const RANK: Readonly<Record<AliasTier, number>> = { safe: 0, word: 1, proper: 2, weak: 3 }

/** Lower case matches any writing, a capital first letter also all capitals, all capitals nothing else. */
const isFreer = (text: string, than: string): boolean =>
  /^\p{Ll}/u.test(text) || (than === than.toUpperCase() && !/^\p{Ll}/u.test(than))

/**
 * Adds an alias, or betters the one with the same key: a hand-written row wins, then the safer tier; of two ways of
 * writing the freer one, since it matches both.
 */
export function addAlias(draft: Draft, alias: DraftAlias): void {
  const key = keyOf(alias.text).join(' ')
  const old = draft.aliases.get(key)
  if (key === '') return
  if (!old || (alias.byHand && !old.byHand)) draft.aliases.set(key, alias)
  else if (!old.byHand || alias.byHand) {
    const text = isFreer(alias.text, old.text) ? alias.text : old.text
    const better = RANK[alias.tier] < RANK[old.tier] ? alias : old
    draft.aliases.set(key, { ...better, text })
  }
}
