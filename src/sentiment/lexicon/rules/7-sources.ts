import type { Word } from './1-words.ts'
import type { Hit } from './2-cues.ts'
import type { Group } from './3-groups.ts'
import { type Clause, isSaying } from './4-clauses.ts'

/** Before a name: whoever follows speaks or rates. */
const BEFORE_SOURCE = new Set(['analyst', 'analysts', 'economist', 'strategist', 'according', 'broker', 'brokerage'])
const RATING_JOINTS = new Set(['at', 'by', 'from'])
const SPEAKERS = new Set(['analyst', 'analysts', 'economist', 'economists', 'strategist', 'strategists'])
const REACH_WORDS = 3

/**
 * Step 7: the groups that speak or rate others and are not judged themselves ("Goldman says", "cut at UBS",
 * ": Motilal Oswal"). A group that is alone in its sentence is never a source: it speaks of itself.
 */
export function findSources(words: readonly Word[], clauses: readonly Clause[]): Set<Group> {
  const sources = new Set<Group>()
  const total = clauses.reduce((sum, clause) => sum + clause.groups.length, 0)
  clauses.forEach((clause, index) => {
    for (const group of clause.groups) {
      if (isSignature(words, clauses, index) || isQuoted(words, group)) sources.add(group)
      else if (total > 1 && (reports(clause.hits, group) || rates(words, clause, group))) sources.add(group)
    }
  })
  return sources
}

/** The last clause after a colon or a dash that holds nothing but names: "Buy Grasim: Sonam Udasi, IDBI". */
function isSignature(words: readonly Word[], clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index]
  if (clause === undefined || index === 0 || index !== clauses.length - 1) return false
  const mark = words[clause.from]?.norm
  if (mark !== ':' && mark !== '-' && mark !== '–' && mark !== '—') return false
  if (!clauses.slice(0, index).some((before) => before.hits.some(isSaying) || before.groups.length > 0)) return false
  return words.slice(clause.from + 1, clause.to).every((word) => word.isMasked || !/^\p{Ll}/u.test(word.token.text))
}

/** "according to JPMorgan", "analysts at UBS", "Citi analysts". */
function isQuoted(words: readonly Word[], group: Group): boolean {
  for (let at = Math.max(0, group.from - REACH_WORDS); at < group.from; at++) {
    if (BEFORE_SOURCE.has(words[at]?.norm ?? '') && !words[at]?.isMasked) return true
  }
  const next = words[group.to]?.norm === "'s" ? group.to + 1 : group.to
  return SPEAKERS.has(words[next]?.norm ?? '') || SPEAKERS.has(words[next + 1]?.norm ?? '')
}

function reports(hits: readonly Hit[], group: Group): boolean {
  return hits.some(
    (hit) =>
      hit.cue.kind === 'report' &&
      ((hit.from >= group.to && hit.from - group.to < REACH_WORDS) || (group.from === hit.to && hit.to > hit.from)),
  )
}

/** "upgraded by Citi", "cut at Credit Suisse": a name behind "at" or "by" after a move or a rating. */
function rates(words: readonly Word[], clause: Clause, group: Group): boolean {
  const joint = words[group.from - 1]?.norm ?? ''
  if (!RATING_JOINTS.has(joint)) return false
  return clause.hits.some(
    (hit) =>
      hit.to <= group.from - 1 &&
      group.from - hit.to <= REACH_WORDS + 2 &&
      hit.cue.kind === 'state' &&
      hit.cue.withoutObject === 1,
  )
}
