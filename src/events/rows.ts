import { NewsentError } from '../errors.ts'
import type { EventPolarity } from '../report.ts'
import { ANALYSTS } from './data/analysts.ts'
import { CAPITAL } from './data/capital.ts'
import { DEALS } from './data/deals.ts'
import { LAW } from './data/law.ts'
import { MARKET } from './data/market.ts'
import { OPERATIONS } from './data/operations.ts'
import { RESULTS } from './data/results.ts'
import { parsePattern, type Step, type Words } from './pattern.ts'
import { type SlotName, slotBit } from './slots.ts'
import { EVENT_TYPES, NO_EVENT } from './types.ts'

/** One row of the rule files, looked through; plain data, so that the build can do it once and for all. */
export interface RuleRow {
  readonly type: string
  readonly polarity: EventPolarity
  readonly owner: SlotName | null
  /** Bits of what a sentence must hold for the row to be worth trying. */
  readonly needs: number
  readonly pattern: string
  /** Which of its steps is looked for first. */
  readonly trigger: number
  /** The first word of each phrase of that step. */
  readonly words: readonly string[]
}

const HEAD = /^([a-z]+(?:-[a-z]+)*)(?: (bullish|bearish|neutral))? :(?:\s+|$)/

/**
 * Every row in the order of the files.
 *
 * Errors: BAD_DATA_FILE where a row is malformed.
 */
export function readRules(): RuleRow[] {
  return [ANALYSTS, RESULTS, DEALS, CAPITAL, LAW, OPERATIONS, MARKET].flatMap(readFile)
}

/** A row is `type [polarity] : pattern`; further lines without a head are further patterns; `#` begins a comment. */
function readFile(source: string): RuleRow[] {
  const rules: RuleRow[] = []
  let type = EVENT_TYPES.get('')
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
    if (pattern !== '') rules.push({ type: type.name, polarity: polarity ?? type.polarity, ...triggered(pattern) })
  }
  return rules
}

const polarityIn = (word: string | undefined): EventPolarity | undefined =>
  word === 'bullish' || word === 'bearish' || word === 'neutral' ? word : undefined

function triggered(pattern: string): Omit<RuleRow, 'type' | 'polarity'> {
  const { owner, steps } = parsePattern(pattern)
  const rare = steps.findIndex((step) => isFixed(step) && step.table.isRare)
  const trigger = rare < 0 ? steps.findIndex(isFixed) : rare
  const step = steps[trigger]
  if (step === undefined || !isFixed(step)) {
    const hint = 'Give it one word that may not be missing.'
    throw new NewsentError('BAD_DATA_FILE', `The pattern "${pattern}" has nothing to look for.`, { hint })
  }
  const needs = needsOf(steps) | (owner === null ? 0 : slotBit(owner))
  return { owner, needs, pattern, trigger, words: step.table.firstWords() }
}

/** Beside slots: that there is a number. */
export const NUMBER_BIT = 1 << 30

function needsOf(steps: readonly Step[]): number {
  return steps.reduce((bits, step) => {
    if (step.kind === 'slot' && !step.isOptional) return bits | slotBit(step.slot)
    return step.kind === 'number' && !step.isOptional ? bits | NUMBER_BIT : bits
  }, 0)
}

export const isFixed = (step: Step): step is Words => step.kind === 'words' && !step.isOptional
