import type { Item } from './items.ts'
import type { NumberUnit, Step, Words } from './pattern.ts'
import { fitting, type SlotName } from './slots.ts'
import { crossable, insertionStart } from './spans.ts'

/** What a step took. */
export type Use =
  | { readonly kind: 'word'; readonly at: number }
  | { readonly kind: 'slot'; readonly at: number; readonly slot: SlotName }

export interface Match {
  /** Indices of the first and last item that a step took. */
  readonly first: number
  readonly last: number
  readonly uses: readonly Use[]
}

/** A pattern around its trigger: the steps before it from right to left, those after it from left to right. */
export interface Anchored {
  readonly before: readonly Step[]
  readonly trigger: Words
  readonly after: readonly Step[]
}

interface Walk {
  readonly edge: number
  readonly uses: readonly Use[]
}

type Direction = 1 | -1

/** Fit a pattern whose trigger begins at an item; gaps are tried from short to long, so the nearest reading wins. */
export function matchAt({ before, trigger, after }: Anchored, items: readonly Item[], at: number): Match | null {
  for (const length of wordLengths(trigger, items, at, 1)) {
    // Most tries fail at once, for want of a company at hand.
    if (isHopeless(before[0], items[at - 1]) || isHopeless(after[0], items[at + length])) continue
    const right = walk(after, 0, items, at + length, 1)
    const left = right === null ? null : walk(before, 0, items, at - 1, -1)
    if (right === null || left === null) continue
    return {
      first: Math.min(left.edge, at),
      last: Math.max(right.edge, at + length - 1),
      uses: [...left.uses, ...wordUses(at, length, 1), ...right.uses],
    }
  }
  return null
}

/** A company must stand here, and none does. */
function isHopeless(step: Step | undefined, item: Item | undefined): boolean {
  return step?.kind === 'slot' && !step.isOptional && item?.mentions.length === 0 && item.norm !== ','
}

/** `at` is the next item to take; a walk ends at `edge`, the last one taken. */
function walk(steps: readonly Step[], index: number, items: readonly Item[], at: number, by: Direction): Walk | null {
  const step = steps[index]
  if (step === undefined) return { edge: at - by, uses: [] }
  const rest = (next: number): Walk | null => walk(steps, index + 1, items, next, by)
  switch (step.kind) {
    case 'gap':
      return acrossGap(step.most, step.isTight, items, at, by, rest)
    case 'not':
      return step.words.has(items[at]?.norm ?? '') ? null : rest(at)
    case 'number':
      if (isNumber(items[at], step.unit)) return rest(at + by)
      return step.isOptional ? rest(at) : null
    case 'slot': {
      const found = slotAt(step.slot, items, at, by)
      const after = found === null ? null : rest(found + by)
      if (found !== null && after !== null) {
        return { edge: after.edge, uses: [{ kind: 'slot', at: found, slot: step.slot }, ...after.uses] }
      }
      return step.isOptional ? rest(at) : null
    }
    case 'words':
      for (const length of wordLengths(step, items, at, by)) {
        const after = rest(at + by * length)
        if (after !== null) return { edge: after.edge, uses: [...wordUses(at, length, by), ...after.uses] }
      }
      return step.isOptional ? rest(at) : null
  }
}

function acrossGap(
  most: number,
  isTight: boolean,
  items: readonly Item[],
  at: number,
  by: Direction,
  rest: (next: number) => Walk | null,
): Walk | null {
  for (let skipped = 0; skipped <= most; skipped++) {
    const next = at + by * skipped
    const found = rest(next)
    if (found !== null) return found
    if (!crossable(items[next], isTight)) return null
  }
  return null
}

/** A company at hand; to the left also past what stands between commas behind its name (", which makes chips,"). */
function slotAt(slot: SlotName, items: readonly Item[], at: number, by: Direction): number | null {
  const isFit = (index: number): boolean => fitting(slot, items[index]?.mentions ?? []).length > 0
  if (isFit(at)) return at
  if (by === 1 || items[at]?.norm !== ',') return null
  const before = insertionStart(items, at) - 1
  return isFit(before) ? before : null
}

const NONE: readonly number[] = []
const ONE: readonly number[] = [1]

/** How many items each of the phrases that fit covers, longest first. */
function wordLengths(step: Words, items: readonly Item[], at: number, by: Direction): readonly number[] {
  const norm = items[at]?.norm ?? ''
  const phrases = by === 1 ? step.table.startingWith(norm) : step.table.endingWith(norm)
  if (phrases === undefined) return NONE
  if (phrases.length === 1 && phrases[0]?.length === 1) return ONE
  return phrases
    .filter((words) => fits(words, items, by === 1 ? at : at - words.length + 1))
    .map(({ length }) => length)
}

const fits = (words: readonly string[], items: readonly Item[], from: number): boolean =>
  words.every((word, offset) => items[from + offset]?.norm === word)

const wordUses = (at: number, length: number, by: Direction): Use[] =>
  Array.from({ length }, (_, offset) => ({ kind: 'word', at: at + by * offset }))

function isNumber(item: Item | undefined, unit: NumberUnit): boolean {
  const amount = item?.amount ?? null
  if (amount === null) return false
  if (unit === 'number') return true
  if (unit === 'up') return amount.unit === 'percent' && amount.sign === 1
  if (unit === 'down') return amount.unit === 'percent' && amount.sign === -1
  return amount.unit === unit
}
