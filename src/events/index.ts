import type { Mention, Part } from '../entities/types.ts'
import { groupBy } from '../groups.ts'
import type { EventRole, ReportEvent } from '../report.ts'
import type { Sentence } from '../text/types.ts'
import { isTold } from './context.ts'
import { type Item, readItems } from './items.ts'
import { type Match, matchAt } from './match.ts'
import { findOwners, withOthersOfList } from './owner.ts'
import { NUMBER_BIT } from './rows.ts'
import { type Rule, ruleIndex } from './rules.ts'
import { bitsOf, fitting, roleIn, type SlotName } from './slots.ts'
import { NO_EVENT, polarityFor } from './types.ts'
import { collectValues } from './values.ts'

/** An event of one company. */
export interface FoundEvent extends ReportEvent {
  /** Id of the entity whose event it is. */
  readonly entity: string
}

/**
 * Find what happened to the companies of a document.
 *
 * In:  the parts of the document and all mentions in them, by place; `publishedAt`, an ISO date or instant, tells old
 *      news from new.
 * Out: in text order, those of a title first; offsets in UTF-16 units of the part. An event of several companies comes
 *      once for each, with its role; never twice in one sentence for one entity and type.
 */
export function findEvents(
  parts: readonly Part[],
  mentions: readonly Mention[],
  publishedAt: string | null = null,
): FoundEvent[] {
  const year = publishedAt === null ? null : Number(publishedAt.slice(0, 4))
  return parts.flatMap((part) => {
    const own = mentions.filter(({ where }) => where === part.where)
    return [...groupBy(own, ({ sentence }) => sentence)]
      .flatMap(([index, here]) => {
        const sentence = part.sentences[index]
        return sentence === undefined ? [] : eventsIn(sentence, here, year)
      })
      .map((event) => ({ ...event, where: part.where }))
      .sort((a, b) => a.start - b.start || a.end - b.end)
  })
}

type Unplaced = Omit<FoundEvent, 'where'>

interface Reading {
  readonly rule: Rule
  readonly match: Match
}

function eventsIn(sentence: Sentence, mentions: readonly Mention[], year: number | null): Unplaced[] {
  const items = readItems(sentence, mentions)
  const seen = new Set<string>()
  return surest(readingsOf(items))
    .filter(({ rule, match }) => isTold(items, match, { isResult: isResult(rule), year }))
    .flatMap((reading) => eventsOf(items, reading))
    .filter(({ entity, type }) => {
      const key = `${type} ${entity}`
      return !seen.has(key) && seen.add(key).has(key)
    })
}

const isResult = ({ type: { name } }: Rule): boolean => /^(?:earnings|revenue|profit|guidance|stock)-/.test(name)

/** Every rule that fits anywhere; plain loops, for this is where the time goes. */
function readingsOf(items: readonly Item[]): Reading[] {
  const index = ruleIndex()
  const readings: Reading[] = []
  let held: number | null = null
  for (let at = 0; at < items.length; at++) {
    const rules = index.get(items[at]?.norm ?? '')
    if (rules === undefined) continue
    held ??= heldBy(items)
    for (const rule of rules) {
      if ((rule.needs & ~held) !== 0) continue
      const match = matchAt(rule.anchored(), items, at)
      if (match !== null && !isReflexive(items, match)) readings.push({ rule, match })
    }
  }
  return readings
}

/** The bits of what a sentence holds, as rules need them. */
function heldBy(items: readonly Item[]): number {
  const numbers = items.some(({ amount }) => amount !== null) ? NUMBER_BIT : 0
  return bitsOf(items.flatMap(({ mentions }) => mentions)) | numbers
}

/** Nobody plays two parts: "Citigroup upgraded its forecast" rates nobody. */
function isReflexive(items: readonly Item[], { uses }: Match): boolean {
  const slots = uses.filter((use) => use.kind === 'slot')
  const players = slots.flatMap(({ at, slot }) => fitting(slot, items[at]?.mentions ?? []))
  return new Set(players.map(({ entity }) => entity.id)).size < slots.length
}

/**
 * Of readings that share words: what is no event takes them from all others; of one type the rule that stands first
 * wins; of two types the one that takes more words ("cut its dividend forecast" cuts no dividend), if it holds the other.
 */
function surest(readings: readonly Reading[]): Reading[] {
  const denied = readings.filter(({ rule }) => rule.type === NO_EVENT)
  const kept: Reading[] = []
  for (const one of readings.toSorted((a, b) => a.rule.order - b.rule.order)) {
    const isSpoken = kept.some((other) => other.rule.type === one.rule.type && overlaps(other.match, one.match))
    if (!isSpoken && !denied.some(({ match }) => overlaps(match, one.match))) kept.push(one)
  }
  return kept
    .filter((one) => !kept.some((other) => other.rule.type !== one.rule.type && holds(other, one)))
    .sort((a, b) => a.match.first - b.match.first || a.rule.order - b.rule.order)
}

const overlaps = (a: Match, b: Match): boolean => a.first <= b.last && b.first <= a.last

function holds(outer: Reading, inner: Reading): boolean {
  const { first, last } = outer.match
  if (first > inner.match.first || last < inner.match.last) return false
  const isSame = first === inner.match.first && last === inner.match.last
  return !isSame || outer.rule.order < inner.rule.order
}

/** One event for each company of a reading. */
function eventsOf(items: readonly Item[], { rule, match }: Reading): Unplaced[] {
  const parts = match.uses.flatMap((use) => (use.kind === 'slot' ? partsAt(items, use.at, use.slot, match) : []))
  const taken = new Set(parts.map(({ entity }) => entity))
  const owners = ownersOf(items, match, rule.owner, taken)
  // Without a buyer, "buy Petrobras" is advice.
  if (rule.owner === 'buyer' && owners.length === 0) return []
  const { values, first, last } = collectValues(items, match, rule.type)
  const start = items[first]?.start ?? 0
  const end = items[last]?.end ?? start
  return [...owners, ...parts].map(({ entity, role }) => {
    const polarity = polarityFor(role, rule.polarity)
    return { entity, type: rule.type.name, start, end, role, polarity, values }
  })
}

interface PartPlayed {
  readonly entity: string
  readonly role: EventRole
}

/** Whoever fills a slot; at the beginning of a pattern, all of the list that ends there. */
function partsAt(items: readonly Item[], at: number, slot: SlotName, { first }: Match): PartPlayed[] {
  const isFit = (index: number): boolean => fitting(slot, items[index]?.mentions ?? []).length > 0
  const places = at === first ? withOthersOfList(items, at, isFit) : [at]
  return places.flatMap((place) => playersAt(items, place, slot))
}

function ownersOf(
  items: readonly Item[],
  { first, last }: Match,
  slot: SlotName | null,
  taken: ReadonlySet<string>,
): PartPlayed[] {
  if (slot === null) return []
  const players = findOwners(items, first, last, slot, taken).flatMap((at) => playersAt(items, at, slot))
  return players.filter(({ entity }) => !taken.has(entity))
}

const playersAt = (items: readonly Item[], at: number, slot: SlotName): PartPlayed[] =>
  fitting(slot, items[at]?.mentions ?? []).map(({ entity }) => ({ entity: entity.id, role: roleIn(slot) }))
