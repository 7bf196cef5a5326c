import type { EventValue } from '../report.ts'
import type { Item } from './items.ts'
import type { Match } from './match.ts'
import type { EventType, ValueKind } from './types.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is counted, right behind a bare number or a few words on. */
const COUNTED =
  set(`jobs job positions posts roles staff workers employees people staffers vehicles cars trucks suvs units
  customers accounts users records planes aircraft jets stores machines patients members households devices homes
  drivers pilots passengers packages bottles models engines turbines guests`)
const SHARES = set('shares share stock')
const REACH_AFTER = 9
const REACH_BEFORE = 3
const REACH_NOUN = 4
/** What follows belongs to another statement. */
const ENDS = set('; . ? ! : – — but while whereas although though and as after because which who when that')
/** Behind a comma, these go on about the same number. */
const CONTINUES = set('from to versus vs against compared up down or was # previously target price with')
/** "to $265 from $310", "$31 (was $27)", "down from $310". */
const BEFORE_PREVIOUS = set('from was versus vs against previously')

/** The numbers of an event, in text order, and how far they reach. */
export interface Found {
  readonly values: readonly EventValue[]
  readonly first: number
  readonly last: number
}

/**
 * Numbers inside what a pattern took, behind it in the same statement, or right before it.
 *
 * Out: only of the kinds that belong to the type; a number before a change rides on the number after it.
 */
export function collectValues(items: readonly Item[], match: Match, type: EventType): Found {
  const end = statementEnd(items, match.last)
  const inside = within(items, match.first, end, type)
  const found = inside.length > 0 ? inside : within(items, statementStart(items, match.first), match.first - 1, type)
  const places = found.map(({ at }) => at)
  return {
    values: pair(items, found),
    first: Math.min(match.first, ...places),
    last: Math.max(match.last, ...places),
  }
}

interface Placed {
  readonly at: number
  readonly value: EventValue
}

function statementEnd(items: readonly Item[], last: number): number {
  let at = last
  for (; at < last + REACH_AFTER; at++) {
    const next = items[at + 1]
    if (next === undefined) break
    if (next.norm === ',' && !CONTINUES.has(items[at + 2]?.norm ?? '')) break
    if (ENDS.has(next.norm) && !(next.norm === 'and' && isRange(items, at + 1))) break
  }
  return at
}

/** "between $2.72 billion and $2.80 billion". */
const isRange = (items: readonly Item[], at: number): boolean =>
  items[at - 2]?.norm === 'between' && items[at + 1]?.amount !== null

function statementStart(items: readonly Item[], first: number): number {
  let at = first
  while (at > 0 && first - at < REACH_BEFORE) {
    const before = items[at - 1]
    if (before === undefined || before.norm === ',' || ENDS.has(before.norm) || before.mentions.length > 0) break
    at--
  }
  return at
}

function within(items: readonly Item[], from: number, to: number, type: EventType): Placed[] {
  const found: Placed[] = []
  for (let at = from; at <= to; at++) {
    const amount = items[at]?.amount ?? null
    const kind = amount === null ? null : kindOf(items, at, amount.unit, type)
    if (amount === null || kind === null || !type.values.includes(kind)) continue
    found.push({ at, value: { kind, value: amount.value, previous: null, currency: amount.currency } })
  }
  return found
}

function kindOf(
  items: readonly Item[],
  at: number,
  unit: 'percent' | 'money' | 'plain',
  type: EventType,
): ValueKind | null {
  if (unit === 'percent') return 'percent'
  if (unit === 'money') return type.values.includes('price-target') ? 'price-target' : 'money'
  for (let next = at + 1; next <= at + REACH_NOUN; next++) {
    const norm = items[next]?.norm ?? ''
    if (SHARES.has(norm)) return 'shares'
    if (COUNTED.has(norm)) return 'count'
    if (norm === ',' || norm === '.') return null
  }
  return null
}

/** Put what a number was before beside what it is now. */
function pair(items: readonly Item[], found: readonly Placed[]): EventValue[] {
  const values: EventValue[] = []
  for (let index = 0; index < found.length; index++) {
    const one = found[index]
    const next = found[index + 1]
    if (one === undefined) break
    if (next === undefined || !isSameUnit(one.value, next.value) || next.at - one.at > REACH_NOUN) {
      values.push(one.value)
      continue
    }
    if (isPrevious(items, next.at)) {
      values.push({ ...one.value, previous: next.value.value })
      index++
    } else if (isPrevious(items, one.at)) {
      values.push({ ...next.value, previous: one.value.value })
      index++
    } else {
      values.push(one.value)
    }
  }
  return values
}

const isSameUnit = (a: EventValue, b: EventValue): boolean => a.kind === b.kind && a.currency === b.currency

const isPrevious = (items: readonly Item[], at: number): boolean =>
  BEFORE_PREVIOUS.has(items[at - 1]?.norm ?? '') || BEFORE_PREVIOUS.has(items[at - 2]?.norm ?? '')
