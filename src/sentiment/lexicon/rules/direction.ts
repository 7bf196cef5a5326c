import type { MoveCue } from '../cue.ts'
import type { Word } from './1-words.ts'
import type { Hit } from './2-cues.ts'
import type { Clause } from './4-clauses.ts'

/** Furthest words between a move and what moves, by the side it is looked for on; from reading headlines. */
const BEFORE_WORDS = 8
const AFTER_WORDS = 6
const BESIDE_WORDS = 2
/** After these, what a noun of movement is about follows: "a fall in costs". */
const ABOUT = new Set(['in', 'of'])
/** A name between a thing and its move belongs to the thing only after one of these: "losses at Ford narrowed". */
const OWNER_JOINTS = new Set(['at', 'of', 'in', 'for', 'from', 'on'])

/**
 * What a move moves: the thing that stands where the move looks for it, or null.
 *
 * "rose" looks before itself, "cut" after itself and then before ("guidance was cut"), "falling" right after itself
 * and then before; a noun of movement looks behind "in" or "of" first ("a rise in costs").
 */
export function findThing(words: readonly Word[], clause: Clause, move: Hit, cue: MoveCue): Hit | null {
  const next = words[move.to]
  if (next !== undefined && ABOUT.has(next.norm)) {
    const about = after(words, clause, move, BESIDE_WORDS + 2)
    if (about !== null) return about
  }
  if (cue.reach === 'after') return after(words, clause, move, AFTER_WORDS) ?? before(words, clause, move, BEFORE_WORDS)
  if (cue.reach === 'before' && !isParticiple(words, move)) return before(words, clause, move, BEFORE_WORDS)
  return after(words, clause, move, BESIDE_WORDS) ?? before(words, clause, move, BEFORE_WORDS)
}

function isParticiple(words: readonly Word[], move: Hit): boolean {
  return words[move.from]?.norm.endsWith('ing') ?? false
}

function after(words: readonly Word[], clause: Clause, move: Hit, reach: number): Hit | null {
  for (const hit of clause.hits) {
    if (hit.from < move.to) continue
    if (hit.from - move.to >= reach + 1) return null
    if (hit.cue.kind === 'move' || hit.cue.kind === 'contrast') return null
    if (hit.cue.kind === 'thing' && !breaks(words, move.to, hit.from)) return hit
  }
  return null
}

/** A comma or bracket ends the reach of a move. */
function breaks(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.norm === ',' || words[at]?.norm === '(') return true
  return false
}

function before(words: readonly Word[], clause: Clause, move: Hit, reach: number): Hit | null {
  for (let index = clause.hits.length - 1; index >= 0; index--) {
    const hit = clause.hits[index]
    if (hit === undefined || hit.to > move.from) continue
    if (move.from - hit.to > reach) return null
    if (hit.cue.kind === 'thing' && isOwn(words, hit.to, move.from)) return hit
  }
  return null
}

function isOwn(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (words[at]?.isMasked)
      return OWNER_JOINTS.has(words[at - 1]?.norm ?? '') || OWNER_JOINTS.has(words[at - 2]?.norm ?? '')
  }
  return true
}
