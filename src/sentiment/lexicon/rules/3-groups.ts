import type { Target } from '../../engine.ts'
import type { Word } from './1-words.ts'
import type { Hit } from './2-cues.ts'

/** Targets that share their fate because they are listed together ("Apple, Microsoft and Tesla rose"). */
export interface Group {
  /** Indices into the targets. */
  readonly members: number[]
  /** Words it covers, end exclusive. */
  readonly from: number
  to: number
}

const LIST_MARKS = new Set([',', '&', '/', 'and', 'or', 'the', "'s", '(', ')', '%', 'its', 'rival', '$', 'rs', 'pc'])
/** A list goes on over at most so many words, such as a share price in brackets. */
const LONGEST_GAP_WORDS = 6

/** Step 3: the groups of targets, in text order. */
export function groupTargets(words: readonly Word[], hits: readonly Hit[], targets: readonly Target[]): Group[] {
  const glue = new Set(hits.filter((hit) => hit.cue.kind === 'glue').flatMap((hit) => rangeOf(hit)))
  const groups: Group[] = []
  for (const { index, from, to } of locate(words, targets)) {
    const last = groups.at(-1)
    if (last !== undefined && (from < last.to || isList(words, last.to, from, glue))) {
      last.members.push(index)
      last.to = Math.max(last.to, to)
    } else groups.push({ members: [index], from, to })
  }
  return groups
}

function rangeOf(hit: Hit): number[] {
  return Array.from({ length: hit.to - hit.from }, (_, offset) => hit.from + offset)
}

function isList(words: readonly Word[], from: number, to: number, glue: ReadonlySet<number>): boolean {
  if (to - from > LONGEST_GAP_WORDS) return false
  let isJoined = false
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word === undefined || word.isMasked) continue
    if (!word.isNumber && !LIST_MARKS.has(word.norm) && !glue.has(at)) return false
    isJoined ||= glue.has(at) || word.norm === ',' || word.norm === 'and' || word.norm === '&' || word.norm === '/'
    isJoined ||= word.norm === 'or' || word.norm === '('
  }
  return isJoined || to === from
}

interface Located {
  readonly index: number
  readonly from: number
  readonly to: number
}

/** Word ranges of the targets, in text order; one pass over the words for all of them. */
function locate(words: readonly Word[], targets: readonly Target[]): Located[] {
  const order = targets.map((target, index) => ({ target, index }))
  order.sort((a, b) => a.target.start - b.target.start || a.target.end - b.target.end)
  const located: Located[] = []
  let first = 0
  for (const { target, index } of order) {
    while (first < words.length && endOf(words, first) <= target.start) first++
    let to = first
    while (to < words.length && startOf(words, to) < target.end) to++
    located.push({ index, from: first, to: Math.max(to, first) })
  }
  return located
}

const startOf = (words: readonly Word[], at: number): number => words[at]?.token.start ?? Number.POSITIVE_INFINITY
const endOf = (words: readonly Word[], at: number): number => words[at]?.token.end ?? Number.POSITIVE_INFINITY
