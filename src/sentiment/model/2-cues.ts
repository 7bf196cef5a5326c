import type { Sentence } from '../../text/types.ts'
import type { Target } from '../engine.ts'
import type { Cue } from '../lexicon/cue.ts'
import type { Lexicon } from '../lexicon/rules/2-cues.ts'
import { type Reading, readSentence } from '../lexicon/score.ts'
import type { MaskedSentence } from './1-slots.ts'
import { compareNumbers } from './comparisons.ts'

/** Columns of the cues of a slot. */
export const SLOT_CUES = 12
/** Columns of the cues of a target. */
export const TARGET_CUES = 6
/** Valences run to 4. */
const VALENCE_SCALE = 0.25
const EVIDENCE = 10
const COMPARED = 11

/** What rules and word lists see, as numbers of about -1 to 1. */
export interface Cues {
  /** `SLOT_CUES` numbers a slot. */
  readonly slots: Float32Array
  /** `TARGET_CUES` numbers a target, in the order given. */
  readonly targets: Float32Array
  /** For each slot the number of its clause, from 0. */
  readonly clauses: Uint16Array
}

/** Step 2: what the rules of the lexicon engine see in the sentence. */
export function readCues(
  sentence: Sentence,
  targets: readonly Target[],
  masked: MaskedSentence,
  lexicon: Lexicon,
): Cues {
  const reading = readSentence(sentence, targets, lexicon)
  const places = placesOf(reading, masked)
  const slots = new Float32Array(masked.slots.length * SLOT_CUES)
  for (const { hits } of reading.clauses) {
    for (const { cue, from, to } of hits) {
      const { column, value } = columnOf(cue)
      for (let word = from; word < to; word++) slots[(places[word] ?? 0) * SLOT_CUES + column] = value
    }
  }
  addEvidence(slots, reading, places)
  compareNumbers(masked.slots).forEach((way, slot) => {
    slots[slot * SLOT_CUES + COMPARED] = way
  })
  return { slots, targets: targetCues(reading, masked, targets), clauses: clausesOf(reading, places, masked) }
}

/** The slot of each word; words and slots both follow the tokens. */
function placesOf({ words }: Reading, { slots }: MaskedSentence): Int32Array {
  const places = new Int32Array(words.length)
  let slot = 0
  words.forEach((word, index) => {
    while ((slots[slot + 1]?.token.start ?? Number.POSITIVE_INFINITY) <= word.token.start) slot++
    places[index] = slot
  })
  return places
}

const GRAMMAR_COLUMN = {
  negate: 4,
  inert: 5,
  hedge: 5,
  oppose: 6,
  concede: 6,
  split: 7,
  glue: 7,
  report: 8,
  expect: 8,
  strong: 9,
  faint: 9,
} as const

/** Of two kinds that share a column, the one that counts downward. */
const OPPOSITES = new Set(['inert', 'concede', 'glue', 'expect', 'faint'])

function columnOf(cue: Cue): { column: number; value: number } {
  if (cue.kind === 'state') return { column: 0, value: cue.valence * VALENCE_SCALE }
  if (cue.kind === 'move') return { column: 1, value: cue.valence * VALENCE_SCALE }
  if (cue.kind === 'thing') return { column: 2, value: cue.sign }
  if (cue.kind === 'contrast') return { column: 3, value: cue.valence * VALENCE_SCALE }
  return { column: GRAMMAR_COLUMN[cue.kind], value: OPPOSITES.has(cue.kind) ? -1 : 1 }
}

/** What is said, after negation and direction, at the words that say it. */
function addEvidence(slots: Float32Array, { claims }: Reading, places: Int32Array): void {
  for (const { evidence } of claims.flat()) {
    for (const { from, to } of evidence.parts) {
      for (let word = from; word < to; word++) {
        slots[(places[word] ?? 0) * SLOT_CUES + EVIDENCE] = evidence.valence * VALENCE_SCALE
      }
    }
  }
}

function targetCues({ claims }: Reading, { slots }: MaskedSentence, targets: readonly Target[]): Float32Array {
  const cues = new Float32Array(claims.length * TARGET_CUES)
  const others = new Set(targets.map(({ entity }) => entity)).size - 1
  claims.forEach((mine, index) => {
    const valences = mine.map(({ evidence, factor }) => evidence.valence * factor)
    const good = valences.reduce((sum, each) => sum + Math.max(0, each), 0)
    const bad = valences.reduce((sum, each) => sum + Math.max(0, -each), 0)
    const said = mine.some(({ factor }) => factor !== 0) ? 1 : 0
    const crowd = Math.min(1, others / 4)
    const length = Math.min(1, slots.length / 50)
    cues.set(
      [Math.tanh((good - bad) / 4), Math.tanh(good / 4), Math.tanh(bad / 4), said, crowd, length],
      index * TARGET_CUES,
    )
  })
  return cues
}

function clausesOf({ clauses }: Reading, places: Int32Array, { slots }: MaskedSentence): Uint16Array {
  const numbers = new Uint16Array(slots.length)
  let clause = 0
  let from = 0
  clauses.slice(1).forEach((next) => {
    const to = places[next.from] ?? slots.length
    numbers.fill(clause, from, to)
    from = to
    clause++
  })
  return numbers.fill(clause, from)
}
