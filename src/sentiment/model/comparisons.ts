import type { Slot } from './1-slots.ts'
import { amountOf } from './numbers.ts'

/** How many slots may stand between two numbers that are compared: "to $265 a share from $310". */
const REACH_SLOTS = 7
/** After one of these stands the older or the expected figure. */
const OLDER = new Set(['from', 'vs', 'versus', 'against', 'than', 'over', 'below', 'above'])
/** After one of these, with an older figure before it, stands the newer one. */
const NEWER = new Set(['to', 'at'])
const UNITS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  cr: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
}

/**
 * Numbers that are compared, and which way they went: "to $265 from $310", "12 crore vs 10 crore", "from 3% to 4%".
 *
 * Out: one entry a slot: 1 at both numbers of a rise, -1 at both of a fall, else 0.
 */
export function compareNumbers(slots: readonly Slot[]): Int8Array {
  const ways = new Int8Array(slots.length)
  let last = -1
  let joint = ''
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]
    if (slot === undefined) continue
    if (OLDER.has(slot.key) || NEWER.has(slot.key)) joint = last < 0 || !isFrom(joint) ? slot.key : `from ${slot.key}`
    if (!isNumber(slot)) continue
    if (last >= 0 && at - last <= REACH_SLOTS && joint !== '') mark(ways, slots, last, at, joint)
    joint = beforeIsFrom(slots, at) ? 'from' : ''
    last = at
  }
  return ways
}

const isFrom = (joint: string): boolean => joint === 'from'
const isNumber = (slot: Slot): boolean => slot.token.kind === 'number' && slot.entities.length === 0

function beforeIsFrom(slots: readonly Slot[], at: number): boolean {
  return slots[at - 1]?.key === 'from' || slots[at - 2]?.key === 'from'
}

function mark(ways: Int8Array, slots: readonly Slot[], first: number, second: number, joint: string): void {
  const a = amountAt(slots, first)
  const b = amountAt(slots, second)
  if (!(a !== b)) return
  const isOldFirst = joint === 'from to' || joint === 'from at'
  if (!isOldFirst && NEWER.has(joint)) return
  const way = Math.sign(isOldFirst ? b - a : a - b) || 0
  ways[first] = way
  ways[second] = way
}

function amountAt(slots: readonly Slot[], at: number): number {
  return amountOf(slots[at]?.token.norm ?? '') * (UNITS[slots[at + 1]?.key ?? ''] ?? 1)
}
