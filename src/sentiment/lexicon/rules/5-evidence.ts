import type { Aim, MoveCue } from '../cue.ts'
import { YARDSTICKS } from '../data/grammar.ts'
import type { Word } from './1-words.ts'
import type { Hit } from './2-cues.ts'
import type { Clause } from './4-clauses.ts'
import { findThing } from './direction.ts'
import { signedPercents } from './numbers.ts'

/** One thing a clause says, before it is known of whom. */
export interface Evidence {
  /** -4 to +4, above 0 good. */
  readonly valence: number
  /** The words that say it, in text order; the first is never after the others. */
  readonly parts: readonly Span[]
  readonly aim: Aim
  /** Where whoever it is about is looked for: the words it is told of, end exclusive. */
  readonly anchor: Span
  /** Share that stays with a subject where the object is missing. */
  readonly withoutObject: number
  /** For a comparison: the side after it gets the opposite. */
  readonly isContrast: boolean
  /** A comparison that counts only between two named sides. */
  readonly needsBoth: boolean
  /** What moved, where it was named: its owner may stand beside it. */
  readonly thing: Span | null
}

interface Span {
  readonly from: number
  readonly to: number
}

/** How far after "beats" the yardstick may stand: "beats third-quarter net profit estimates". */
const YARDSTICK_REACH_WORDS = 6

/** Valence at or below which a rating asks to sell. */
const SELL_CALL = -2

/** Step 5: what a clause says: states as they stand, moves times what moves, comparisons, signed percentages. */
export function readEvidence(words: readonly Word[], clause: Clause): Evidence[] {
  const used = new Set<Hit>()
  const evidence: Evidence[] = []
  for (const hit of clause.hits) {
    if (hit.cue.kind === 'move') evidence.push(moved(words, clause, hit, hit.cue, used))
    else if (hit.cue.kind === 'state' && !(hit.cue.isLevel && hasSellCall(clause))) {
      evidence.push(said(hit, hit.cue.valence, hit.cue.aim, hit.cue.withoutObject))
    } else if (hit.cue.kind === 'contrast') {
      const isMeasured = followedByYardstick(words, clause, hit)
      evidence.push({
        ...said(hit, hit.cue.valence, 'subject', 0),
        isContrast: !isMeasured,
        needsBoth: hit.cue.needsBoth && !isMeasured,
      })
    }
  }
  for (const hit of clause.hits) {
    const isIdle = hit.cue.kind === 'thing' && hit.cue.alone !== 0 && !used.has(hit)
    if (isIdle && hit.cue.kind === 'thing') evidence.push(said(hit, hit.cue.alone, 'subject', 0))
  }
  evidence.push(...signedPercents(words, clause).map(({ span, valence }) => said(span, valence, 'subject', 0)))
  return evidence
}

function said(span: Span, valence: number, aim: Aim, withoutObject: number): Evidence {
  const part = { from: span.from, to: span.to }
  return { valence, parts: [part], aim, anchor: part, withoutObject, isContrast: false, needsBoth: false, thing: null }
}

function moved(words: readonly Word[], clause: Clause, hit: Hit, cue: MoveCue, used: Set<Hit>): Evidence {
  const thing = findThing(words, clause, hit, cue)
  const wantsObject = thing === null && (cue.reach === 'after' || isAboutName(words, hit))
  const aim = wantsObject ? 'object' : 'subject'
  const plain = { ...said(hit, thing === null ? cue.bare : cue.valence, aim, 1) }
  if (thing === null || thing.cue.kind !== 'thing') return plain
  used.add(thing)
  const valence = cue.valence * thing.cue.sign
  const parts = thing.cue.sign === 1 ? plain.parts : [...plain.parts, thing].toSorted((a, b) => a.from - b.from)
  const anchor = { from: Math.min(hit.from, thing.from), to: Math.max(hit.to, thing.to) }
  return { ...plain, valence, parts, anchor, thing }
}

/** "Rise in Apple", "falling Apple". */
function isAboutName(words: readonly Word[], hit: Hit): boolean {
  const next = words[hit.to]
  if (next === undefined) return false
  if (next.isMasked) return words[hit.from]?.norm.endsWith('ing') ?? false
  return (next.norm === 'in' || next.norm === 'of') && words[hit.to + 1]?.isMasked === true
}

function hasSellCall(clause: Clause): boolean {
  return clause.hits.some(({ cue }) => cue.kind === 'state' && cue.withoutObject === 1 && cue.valence <= SELL_CALL)
}

function followedByYardstick(words: readonly Word[], clause: Clause, hit: Hit): boolean {
  const end = Math.min(clause.to, hit.to + YARDSTICK_REACH_WORDS)
  for (let at = hit.to; at < end; at++) {
    const word = words[at]
    if (word === undefined || word.isMasked) return false
    if (YARDSTICKS.has(word.norm)) return true
  }
  return false
}
