import { NewsentError } from '../errors.ts'
import { addTo } from '../groups.ts'
import type { EventPolarity } from '../report.ts'
import { ANALYSTS } from './data/analysts.ts'
import { CAPITAL } from './data/capital.ts'
import { DEALS } from './data/deals.ts'
import { LAW } from './data/law.ts'
import { MARKET } from './data/market.ts'
import { OPERATIONS } from './data/operations.ts'
import { RESULTS } from './data/results.ts'
import type { Anchored } from './match.ts'
import { parsePattern, type Step, type Words } from './pattern.ts'
import { type SlotName, slotBit } from './slots.ts'
import { EVENT_TYPES, type EventType } from './types.ts'

/** One row of the rule files, ready to be tried. */
export interface Rule extends Anchored {
  /** Rows stand from sure to loose: of two that overlap, the lower number wins. */
  readonly order: number
  readonly type: EventType
  readonly polarity: EventPolarity
  readonly owner: SlotName | null
  /** Bits of what a sentence must hold for the row to be worth trying. */
  readonly needs: number
}

/** What the rows of `none` find: it takes the words from every other rule. */
export const NO_EVENT: EventType = { name: 'none', polarity: 'neutral', values: [], about: '' }

/** Rules by the first word of each phrase of their trigger. */
export type RuleIndex = ReadonlyMap<string, readonly Rule[]>

const HEAD = /^([a-z]+(?:-[a-z]+)*)(?: (bullish|bearish|neutral))? :(?:\s+|$)/
let compiled: RuleIndex | null = null

/**
 * Every rule, compiled at the first call and never changed.
 *
 * Errors: BAD_DATA_FILE where a row is malformed.
 */
export function ruleIndex(): RuleIndex {
  compiled ??= indexRules(allRules())
  return compiled
}

/** Every rule in the order of the files. */
export function allRules(): Rule[] {
  const sources = [ANALYSTS, RESULTS, DEALS, CAPITAL, LAW, OPERATIONS, MARKET]
  return sources.flatMap(readRules).map((rule, order) => ({ ...rule, order }))
}

/** A row is `type [polarity] : pattern`; further lines without a head are further patterns; `#` begins a comment. */
function readRules(source: string): Omit<Rule, 'order'>[] {
  const rules: Omit<Rule, 'order'>[] = []
  let type: EventType | undefined
  let polarity: EventPolarity | undefined
  for (const line of source.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const head = HEAD.exec(line)
    if (head !== null) {
      type = head[1] === NO_EVENT.name ? NO_EVENT : EVENT_TYPES.get(head[1] ?? '')
      polarity = polarityIn(head[2])
    }
    const pattern = line.slice(head?.[0].length ?? 0)
    if (type === undefined) throw new NewsentError('BAD_DATA_FILE', `"${line}" names no type of the taxonomy.`)
    if (pattern !== '') rules.push({ type, polarity: polarity ?? type.polarity, ...anchored(pattern) })
  }
  return rules
}

const polarityIn = (word: string | undefined): EventPolarity | undefined =>
  word === 'bullish' || word === 'bearish' || word === 'neutral' ? word : undefined

function anchored(source: string): Anchored & Pick<Rule, 'owner' | 'needs'> {
  const { owner, steps } = parsePattern(source)
  const rare = steps.findIndex((step) => isFixed(step) && step.table.isRare)
  const at = rare < 0 ? steps.findIndex(isFixed) : rare
  const trigger = steps[at]
  if (trigger === undefined || !isFixed(trigger)) {
    const hint = 'Give it one word that may not be missing.'
    throw new NewsentError('BAD_DATA_FILE', `The pattern "${source}" has nothing to look for.`, { hint })
  }
  const needs = needsOf(steps) | (owner === null ? 0 : slotBit(owner))
  return { owner, needs, before: steps.slice(0, at).reverse(), trigger, after: steps.slice(at + 1) }
}

/** Beside slots: that there is a number. */
export const NUMBER_BIT = 1 << 30

function needsOf(steps: readonly Step[]): number {
  return steps.reduce((bits, step) => {
    if (step.kind === 'slot' && !step.isOptional) return bits | slotBit(step.slot)
    return step.kind === 'number' && !step.isOptional ? bits | NUMBER_BIT : bits
  }, 0)
}

const isFixed = (step: Step): step is Words => step.kind === 'words' && !step.isOptional

function indexRules(rules: readonly Rule[]): RuleIndex {
  const index = new Map<string, Rule[]>()
  for (const rule of rules) {
    for (const word of rule.trigger.table.firstWords()) addTo(index, word, rule)
  }
  return index
}
