import type { Item } from './items.ts'
import { fitting, type SlotName } from './slots.ts'
import { insertionStart, isBreak } from './spans.ts'

/** Before a company, these say that the sentence is about somebody else: "a setback for Intel", "unlike Intel". */
const NOT_SUBJECT = new Set(
  'in with by from to at for of against over like unlike than on into under versus about via near alongside'.split(' '),
)
/** "shares of Intel", "profit at Intel" are Intel's all the same. */
const OF_OWNER = new Set(
  'shares stock stocks profit profits earnings revenue revenues sales units investors owners shareholders bosses management executives workers chief shipments results'.split(
    ' ',
  ),
)
/** "Intel's rival", "an Intel supplier" are other companies. */
const RELATIVES = new Set(
  'rival rivals supplier suppliers customer customers competitor competitors partner partners peer peers shareholder shareholders investor backer alumnus'.split(
    ' ',
  ),
)
/** How far behind the event "at Intel" may stand. */
const FURTHEST_AFTER = 8

/**
 * Whose event it is when the pattern leaves that open: the nearest company before it that may be a subject, in the same
 * statement if there is one; all of a list ("Intel, AMD and Nvidia fell").
 *
 * In:  `first` and `last` of what the pattern took; entities in `taken` play another part already.
 * Out: indices of items; empty if nobody fits.
 */
export function findOwners(
  items: readonly Item[],
  first: number,
  last: number,
  slot: SlotName,
  taken: ReadonlySet<string>,
): number[] {
  const isFit = (at: number): boolean =>
    fitting(slot, items[at]?.mentions ?? []).some(({ entity }) => !taken.has(entity.id)) && !isRelative(items, at)
  let fallback: number | null = null
  for (let at = first - 1; at >= 0; at--) {
    if (items[at]?.norm === ',' && at > 0) {
      const open = insertionStart(items, at)
      const holder = isPossessive(items[open - 1]) ? open - 2 : open - 1
      if (open < at && opensInsertion(items[open + 1]) && isFit(holder)) at = open
      continue
    }
    if (isBreak(items[at]) && fallback !== null) break
    if (!isFit(at)) continue
    if (!isObject(items, at)) return withOthersOfList(items, at, isFit)
    fallback ??= at
  }
  return fallback === null ? ownerAfter(items, first, last, isFit) : withOthersOfList(items, fallback, isFit)
}

const isPossessive = (item: Item | undefined): boolean => item?.norm === "'s"

/** What stands between commas says more of the name before it; a list or a new statement does not. */
function opensInsertion(item: Item | undefined): boolean {
  return /^(?:which|who|whose|the|a|an|once|already|long|unlike|like|after|together|owned|based|now|maker|owner)$/.test(
    item?.norm ?? '',
  )
}

function isRelative(items: readonly Item[], at: number): boolean {
  const next = isPossessive(items[at + 1]) ? at + 2 : at + 1
  return RELATIVES.has(items[next]?.norm ?? '')
}

function isObject(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.norm ?? ''
  return NOT_SUBJECT.has(before) && !OF_OWNER.has(items[at - 2]?.norm ?? '')
}

/** In: the last of a list of companies, whether it is a list or not. Out: all of them, in text order. */
export function withOthersOfList(items: readonly Item[], last: number, isFit: (at: number) => boolean): number[] {
  const found = [last]
  let hasAnd = false
  for (let at = skipThe(items, last - 1); at > 0; ) {
    const norm = items[at]?.norm ?? ''
    if (!JOINS.has(norm) && norm !== ',') break
    const before = items[at - 1]?.norm === ',' ? at - 2 : at - 1
    if (!isFit(before)) break
    hasAnd ||= JOINS.has(norm)
    found.unshift(before)
    at = skipThe(items, before - 1)
  }
  // A lone comma sets apart what was said before, only "and" makes a list.
  return hasAnd ? found : [last]
}

const JOINS = new Set(['and', '&', 'or'])

const skipThe = (items: readonly Item[], at: number): number => (items[at]?.norm === 'the' ? at - 1 : at)

/** "Profit fell at Intel", "revenue at Intel rose", "investors in Intel". */
function ownerAfter(items: readonly Item[], first: number, last: number, isFit: (at: number) => boolean): number[] {
  for (let at = first; at <= last + FURTHEST_AFTER && !isBreak(items[at]); at++) {
    const norm = items[at]?.norm
    const isOwners = (norm === 'in' || norm === 'of') && OF_OWNER.has(items[at - 1]?.norm ?? '')
    if ((norm === 'at' || isOwners) && isFit(at + 1)) return [at + 1]
  }
  return []
}
