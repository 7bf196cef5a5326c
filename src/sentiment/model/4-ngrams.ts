import type { MaskedSentence } from './1-slots.ts'
import { type Cues, SLOT_CUES, TARGET_CUES } from './2-cues.ts'
import { OWN, type Relations } from './3-relations.ts'
import { combine, hashString } from './hash.ts'

const MOST_A_SLOT = 9
const MOST_A_TARGET = 2

const OWN_CODE = hashString('<own>')
const OTHER_CODE = hashString('<other>')
const EDGE = hashString('<edge>')
/** One salt for each kind of feature. */
const KIND = {
  word: 11,
  wordPlaced: 23,
  wordNear: 37,
  pair: 41,
  pairPlaced: 53,
  triple: 67,
  triplePlaced: 83,
  gap: 79,
  evidence: 97,
  rules: 101,
}
/** Column of the evidence among the cues of a slot. */
const EVIDENCE = 10
/** Classes of the rules' verdict, a side. */
const VERDICT_STEPS = 6

/** Hash of each slot's key; other companies are one word. */
export function hashSlots({ slots }: MaskedSentence): Int32Array {
  const hashes = new Int32Array(slots.length)
  slots.forEach(({ key, entities }, at) => {
    hashes[at] = entities.length > 0 ? OTHER_CODE : hashString(key)
  })
  return hashes
}

/**
 * Step 4: the masked n-grams around one target: words, pairs, triples, and where they stand as seen from it.
 *
 * In:  `target` is its index among the sentence's targets.
 * Out: a hash of each (32 bits), and the slot where it begins (-1: none). Their number depends on the sentence only.
 */
export function ngramsOf(hashes: Int32Array, cues: Cues, relations: Relations, target: number): Ngrams {
  const count = hashes.length
  const codes = hashes.map((hash, at) => (relations.kind[at] === OWN ? OWN_CODE : hash))
  const found = new Ngrams(count * MOST_A_SLOT + MOST_A_TARGET)
  for (let at = 0; at < count; at++) {
    const word = codes[at] ?? EDGE
    const next = codes[at + 1] ?? EDGE
    const second = codes[at + 2] ?? EDGE
    const side = Math.sign(at - relations.slot) + 1
    const place = side * 64 + (relations.between[at] ?? 0) * 8 + Math.sign((relations.clause[at] ?? 2) - 2) + 1
    const pair = combine(word, next)
    const triple = combine(pair, second)
    found.add(KIND.word, word, at)
    found.add(KIND.wordPlaced, combine(word, place), at)
    found.add(KIND.wordNear, combine(word, relations.distance[at] ?? 0), at)
    found.add(KIND.pair, pair, at)
    found.add(KIND.pairPlaced, combine(pair, place), at)
    found.add(KIND.triple, triple, at)
    found.add(KIND.triplePlaced, combine(triple, side), at)
    found.add(KIND.gap, combine(combine(word, second), side), at)
    const evidence = Math.sign(cues.slots[at * SLOT_CUES + EVIDENCE] ?? 0)
    if (evidence !== 0) found.add(KIND.evidence, combine(evidence + 2, place), at)
  }
  const [verdict = 0, , , said = 0] = cues.targets.subarray(target * TARGET_CUES)
  found.add(KIND.rules, Math.round(verdict * VERDICT_STEPS) + VERDICT_STEPS, -1)
  found.add(KIND.rules, said + 100, -1)
  return found
}

/** N-grams of one target, in a buffer that is long enough. */
export class Ngrams {
  readonly #hashes: Int32Array
  readonly #slots: Int32Array
  #count = 0

  constructor(capacity: number) {
    this.#hashes = new Int32Array(capacity)
    this.#slots = new Int32Array(capacity)
  }

  add(kind: number, hash: number, slot: number): void {
    this.#hashes[this.#count] = combine(hash, kind)
    this.#slots[this.#count++] = slot
  }

  get hashes(): Int32Array {
    return this.#hashes.subarray(0, this.#count)
  }

  get slots(): Int32Array {
    return this.#slots.subarray(0, this.#count)
  }
}
