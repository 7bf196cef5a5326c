import type { Word } from './1-words.ts'
import type { Hit } from './2-cues.ts'
import type { Group } from './3-groups.ts'

/** A run of words that says one thing; `from` and `to` index the words, end exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly hits: readonly Hit[]
  readonly groups: readonly Group[]
  /** It begins with "but", "although" …: what stands before or after it is set against it. */
  readonly opposes: boolean
}

const HARD_MARKS = new Set([';', ':', '—', '–', '-', '|', '?', '!', '...', '…', '--'])
const SOFT_MARKS = new Set([',', 'and', '(', ')'])

/**
 * Step 4: cut the sentence into clauses. Always at hard marks and at joining words ("while", "after"); at a comma or
 * an "and" only where each side has a target and something to say, so that lists stay whole.
 */
export function splitClauses(words: readonly Word[], hits: readonly Hit[], groups: readonly Group[]): Clause[] {
  const starts = [{ at: 0, opposes: false }, ...boundaries(words, hits, groups)]
  let hit = 0
  let group = 0
  return starts.map((start, index) => {
    const to = starts[index + 1]?.at ?? words.length
    const firstHit = hit
    const firstGroup = group
    while ((hits[hit]?.from ?? words.length) < to) hit++
    while ((groups[group]?.from ?? words.length) < to) group++
    const { at: from, opposes } = start
    return { from, to, hits: hits.slice(firstHit, hit), groups: groups.slice(firstGroup, group), opposes }
  })
}

interface Cut {
  readonly at: number
  readonly opposes: boolean
  readonly isSoft: boolean
}

function boundaries(words: readonly Word[], hits: readonly Hit[], groups: readonly Group[]): Cut[] {
  const candidates = candidateCuts(words, hits, groups)
  const says = hits.filter((hit) => isSaying(hit)).map((hit) => hit.from)
  const names = groups.map((group) => group.from)
  const cuts: Cut[] = []
  let from = 0
  candidates.forEach((cut, index) => {
    const to = candidates[index + 1]?.at ?? words.length
    const both = (at: number, end: number) => within(says, at, end) && within(names, at, end)
    if (cut.isSoft && !(both(from, cut.at) && both(cut.at, to))) return
    cuts.push(cut)
    from = cut.at
  })
  return cuts
}

function candidateCuts(words: readonly Word[], hits: readonly Hit[], groups: readonly Group[]): Cut[] {
  const cuts: Cut[] = []
  const opening = new Map(hits.map((hit) => [hit.from, hit.cue.kind]))
  let group = 0
  let isSubordinate = false
  words.forEach((word, at) => {
    while ((groups[group]?.to ?? words.length) <= at) group++
    if (word.isMasked || (groups[group]?.from ?? words.length) < at) return
    const kind = opening.get(at)
    const isJoining = kind === 'oppose' || kind === 'concede' || kind === 'split'
    const isSoft = SOFT_MARKS.has(word.norm) && !(isSubordinate && word.norm === ',')
    if (isJoining) isSubordinate = true
    else if (word.norm === ',' || isHardMark(words, at)) isSubordinate = false
    else if (!isSoft) return
    cuts.push({ at, opposes: kind === 'oppose', isSoft: !isJoining && isSoft })
  })
  return cuts
}

/** A minus before a number is no dash. */
function isHardMark(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !HARD_MARKS.has(word.norm)) return false
  const next = words[at + 1]
  return !(word.norm === '-' && next?.isNumber === true && next.token.start === word.token.end)
}

/** Whether a hit says something good or bad, as function words and things do not. */
export function isSaying(hit: Hit): boolean {
  return hit.cue.kind === 'state' || hit.cue.kind === 'move' || hit.cue.kind === 'contrast'
}

/** Whether a sorted list has an entry in [from, to). */
function within(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) < to
}
