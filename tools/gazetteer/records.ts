import type { AliasTier } from '../../src/gazetteer/types.ts'
import { type Collisions, resolveCollisions } from './collisions.ts'
import { draftOf } from './company.ts'
import { addAlias, type Draft, type DraftAlias } from './draft.ts'
import { delistedDrafts, fundDrafts, instrumentDrafts, privateDrafts } from './extras.ts'
import { withoutLegalForm } from './legal.ts'
import { type Group, merge } from './merge.ts'
import { applyRows } from './overrides.ts'
import type { GazetteerRecord } from './record.ts'
import type { Complain } from './rows.ts'
import { isProper } from './tiers.ts'
import { readUniverse, type Universe } from './universe.ts'

export interface Built {
  /** Sorted by id. */
  readonly records: readonly GazetteerRecord[]
  readonly collisions: Collisions
  readonly dropped: Readonly<Record<string, number>>
}

/** Reads every source and every hand-written row and makes the records of the gazetteer. */
export function buildRecords(complain: Complain): Built {
  const universe = readUniverse()
  const groups = merge(universe.listings)
  const known = groups.filter((group) => !isObscure(group, universe))
  const companies = known.flatMap((group) => draftOf(group, universe) ?? [])
  const instruments = instrumentDrafts(complain)
  const listed = untangle([...instruments, ...companies])
  const gone = delistedDrafts(listed, universe, complain)
  const named = new Set([...listed, ...gone].flatMap(({ listings }) => listings))
  const drafts = [...listed, ...gone, ...privateDrafts(), ...fundDrafts(universe, named)]
  applyRows(drafts, complain)
  const collisions = resolveCollisions(drafts)
  for (const draft of drafts) addShortLegalForms(draft)
  return {
    records: drafts.map(recordOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    collisions,
    dropped: { ...universe.dropped, 'small, over the counter only': groups.length - known.length },
  }
}

/** Ranks of the SEC's order behind which a company that trades over the counter only is a shell or a penny stock. */
const OBSCURE_RANK = 5_000

function isObscure({ securities }: Group, { exchanges, ranks }: Universe): boolean {
  return securities.every(
    ({ symbol, place, rows }) =>
      place === 'adr' &&
      !exchanges.has(symbol) &&
      (ranks.get(symbol) ?? 0) > OBSCURE_RANK &&
      rows.every(({ source }) => source === 'sec'),
  )
}

/** A ticker that two records claim stays with the one that has it as primary, else with the larger one. */
function untangle(drafts: readonly Draft[]): Draft[] {
  const owner = new Map<string, Draft>()
  const strength = (draft: Draft, symbol: string) => (draft.ticker === symbol ? 100 : 0) + draft.size
  for (const draft of drafts) {
    for (const symbol of draft.listings) {
      const other = owner.get(symbol)
      if (!other || strength(draft, symbol) > strength(other, symbol)) owner.set(symbol, draft)
    }
  }
  const kept = drafts.filter((draft) => draft.ticker === null || owner.get(draft.ticker) === draft)
  for (const draft of kept) draft.listings = draft.listings.filter((symbol) => owner.get(symbol) === draft)
  return kept
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bcorporation\.?$/i, 'Corp'],
  [/\bincorporated\.?$/i, 'Inc'],
  [/\bcompany\.?$/i, 'Co'],
  [/\blimited\.?$/i, 'Ltd'],
]

/** Newswires write "Target Corp" of Target Corporation: beside a name that is a word, the short legal form is proof. */
function addShortLegalForms(draft: Draft): void {
  const bare = withoutLegalForm(draft.name)
  const weak = [...draft.aliases.values()].some(({ text, tier }) => text === bare && tier === 'word')
  const short = SHORT_FORMS.find(([pattern]) => pattern.test(draft.name))
  if (weak && short && bare !== draft.name)
    addAlias(draft, { text: `${bare} ${short[1]}`, kind: 'name', tier: 'safe', byHand: false })
}

function recordOf({ indices: _, aliases, ...company }: Draft): GazetteerRecord {
  const sorted = [...aliases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, alias]) => ({ text: alias.text, kind: alias.kind, tier: shippedTier(alias, company) }))
  return { ...company, aliases: sorted }
}

/** Names of companies that are surnames or places too are marked last, when all else is settled. */
function shippedTier(
  { text, kind, tier, byHand }: DraftAlias,
  { type, size }: Pick<Draft, 'type' | 'size'>,
): AliasTier {
  if (type !== 'equity' && type !== 'private') return tier
  if (tier === 'weak' || kind === 'person' || kind === 'ticker' || (byHand && tier === 'safe' && kind !== 'brand'))
    return tier
  return isProper(text, size, tier === 'safe') ? 'proper' : tier
}
