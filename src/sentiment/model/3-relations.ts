import type { MaskedSentence } from './1-slots.ts'

/** How each slot stands to one target. */
export interface Relations {
  /** The target's own slot. */
  readonly slot: number
  /** Signed class of distance, 0 to 16; 8 is the target itself. */
  readonly distance: Uint8Array
  /** Other companies between, at most 2, times 2, plus 1 behind the target: 0 to 5. */
  readonly between: Uint8Array
  /** Clauses between, from two before (0) to two after (4). */
  readonly clause: Uint8Array
  /** 0 a word, 1 the target's own company, 2 another company. */
  readonly kind: Uint8Array
}

export const OWN = 1
export const OTHER = 2

const MOST_BETWEEN = 2
const MOST_CLAUSES = 2
/** Upper ends, in slots, of the classes of distance; farther is one class more. */
const DISTANCE_STEPS = [0, 1, 2, 3, 4, 7, 12, 20]
/** The class of each distance up to the last upper end. */
const STEP_OF = Array.from({ length: 21 }, (_, distance) => DISTANCE_STEPS.findIndex((upper) => distance <= upper))

/** Step 3: where every slot stands as seen from one target. In: `slot` of the target, `clauses` of the slots. */
export function relationsOf(masked: MaskedSentence, clauses: Uint16Array, slot: number, entity: string): Relations {
  const count = masked.slots.length
  const kind = new Uint8Array(count)
  const distance = new Uint8Array(count)
  const clause = new Uint8Array(count)
  const mine = clauses[slot] ?? 0
  for (let at = 0; at < count; at++) {
    const entities = masked.slots[at]?.entities ?? []
    if (entities.length > 0) kind[at] = entities.includes(entity) ? OWN : OTHER
    const step = STEP_OF[Math.abs(at - slot)] ?? DISTANCE_STEPS.length
    distance[at] = DISTANCE_STEPS.length + (at < slot ? -step : step)
    clause[at] = MOST_CLAUSES + Math.max(-MOST_CLAUSES, Math.min(MOST_CLAUSES, (clauses[at] ?? 0) - mine))
  }
  return { slot, distance, between: betweenOf(kind, slot), clause, kind }
}

function betweenOf(kind: Uint8Array, slot: number): Uint8Array {
  const between = new Uint8Array(kind.length)
  for (const step of [-1, 1]) {
    let others = 0
    for (let at = slot + step; at >= 0 && at < kind.length; at += step) {
      between[at] = others * 2 + (step > 0 ? 1 : 0)
      if (kind[at] === OTHER && others < MOST_BETWEEN) others++
    }
  }
  return between
}
