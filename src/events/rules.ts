import { addTo } from '../groups.ts'
import type { EventPolarity } from '../report.ts'
import type { Anchored } from './match.ts'
import { parsePattern } from './pattern.ts'
import { RULE_ROWS } from './rows.built.ts'
import { isFixed, type RuleRow } from './rows.ts'
import type { SlotName } from './slots.ts'
import { EVENT_TYPES, type EventType, NO_EVENT } from './types.ts'

/** One row of the rule files. */
export interface Rule {
  /** Rows stand from sure to loose: of two that overlap, the lower number wins. */
  readonly order: number
  readonly type: EventType
  readonly polarity: EventPolarity
  readonly owner: SlotName | null
  /** Bits of what a sentence must hold for the row to be worth trying. */
  readonly needs: number
  /** Its pattern, read when it is first tried: an article wakes one row in ten. */
  readonly anchored: () => Anchored
}

/** Rules by the first word of each phrase of their trigger. */
export type RuleIndex = ReadonlyMap<string, readonly Rule[]>

let index: Map<string, Rule[]> | null = null

/** Every rule; made at the first call, and what it says never changes. */
export function ruleIndex(): RuleIndex {
  index ??= indexRules(RULE_ROWS)
  return index
}

function indexRules(rows: readonly RuleRow[]): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const [order, row] of rows.entries()) {
    const { polarity, owner, needs, words } = row
    const type = EVENT_TYPES.get(row.type) ?? NO_EVENT
    const rule = { order, type, polarity, owner, needs, anchored: once(() => anchoredOf(row)) }
    for (const word of words) addTo(rules, word, rule)
  }
  return rules
}

function once<T>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}

function anchoredOf({ pattern, trigger: at }: RuleRow): Anchored {
  const { steps } = parsePattern(pattern)
  const trigger = steps[at]
  if (trigger === undefined || !isFixed(trigger)) throw new TypeError(`"${pattern}" was looked through otherwise`)
  return { before: steps.slice(0, at).reverse(), trigger, after: steps.slice(at + 1) }
}
