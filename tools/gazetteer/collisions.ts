import type { AliasTier } from '../../src/gazetteer/types.ts'
import { addTo } from '../../src/groups.ts'
import type { Draft, DraftAlias } from './draft.ts'

/** log2: eight times as large, so that news means the larger one. */
const FAR_LARGER = 3

/** From 60 million dollars on, a company is in the news of its own country. */
const NOTED = 6

const BY_HAND = 100
const BY_TIER = 10

export interface Collisions {
  /** Aliases that only the largest company kept. */
  readonly resolved: number
  /** Aliases that name several companies, with their tickers. */
  readonly left: readonly (readonly [alias: string, tickers: readonly string[]])[]
}

/**
 * Where one alias names several companies: the far larger one keeps it and the others answer to it only where their
 * full name or their country stands around;
 * companies of like size all keep it as `word`, and so does the member of an index (Merck of Darmstadt). Hand-written rows are kept as written, and displace derived ones of
 * smaller companies. Changes the drafts.
 */
export function resolveCollisions(drafts: readonly Draft[]): Collisions {
  const left: [string, string[]][] = []
  let resolved = 0
  for (const [key, holders] of holdersByKey(drafts)) {
    const [first] = holders
    if (!first || holders.length < 2) continue
    const losers = holders.filter((draft) => loses(draft, first, key))
    for (const draft of losers) giveWay(draft, key)
    const stay = holders.filter((draft) => !losers.includes(draft))
    resolved += losers.length > 0 ? 1 : 0
    if (stay.length < 2) continue
    const leader = claim(stay[0] ?? first, key)
    const led = stay.slice(1).every((draft) => draft.indices.size === 0 && claim(draft, key) <= leader - FAR_LARGER)
    for (const draft of led ? stay.slice(1) : stay) weaken(draft, key)
    left.push([key, stay.map(({ id }) => id)])
  }
  return { resolved, left }
}

/** Holders of each key: those that claim it by hand first, then the larger ones. */
function holdersByKey(drafts: readonly Draft[]): Map<string, Draft[]> {
  const found = new Map<string, Draft[]>()
  for (const draft of drafts) {
    // A company that has left the market keeps its names beside whoever owns them today: the text's date decides.
    if (draft.delisted !== null) continue
    for (const key of draft.aliases.keys()) addTo(found, key, draft)
  }
  for (const [key, holders] of found) holders.sort((a, b) => claim(b, key) - claim(a, key) || (a.id < b.id ? -1 : 1))
  return found
}

/** How well a company may claim an alias: by hand before all, by an official name better than by a shortened one. */
function claim(draft: Draft, key: string): number {
  const alias = draft.aliases.get(key)
  const tier = alias?.tier === 'weak' ? -BY_TIER : 0
  return draft.size + tier + (alias?.byHand ? BY_HAND : 0) + (alias?.kind === 'name' ? FAR_LARGER : 0)
}

function loses(draft: Draft, first: Draft, key: string): boolean {
  const [own, best] = [draft.aliases.get(key), first.aliases.get(key)]
  if (draft === first || !own || !best || own.byHand || own.text === draft.name) return false
  if (own.tier === 'weak' && best.tier !== 'weak') return true
  if (best.byHand) return draft.size < first.size + 1
  const official = own.kind === 'name' && best.kind === 'name' && own.tier !== 'weak'
  const near = draft.country === first.country && draft.size >= first.size - 2 * FAR_LARGER
  const alike = official && (near || draft.indices.size > 0)
  return !alike && claim(draft, key) <= claim(first, key) - FAR_LARGER
}

/** The smaller namesake answers to the name only where its full name, or nothing but its country, stands around. */
function giveWay(draft: Draft, key: string): void {
  const alias = draft.aliases.get(key)
  if (alias && draft.size >= NOTED) draft.aliases.set(key, { ...alias, tier: 'weak' })
  else draft.aliases.delete(key)
}

function weaken(draft: Draft, key: string): void {
  const alias = draft.aliases.get(key)
  if (alias && !alias.byHand) draft.aliases.set(key, { ...alias, tier: weaker(alias) })
}

const weaker = ({ tier }: DraftAlias): AliasTier => (tier === 'safe' ? 'word' : tier)
