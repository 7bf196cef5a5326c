import type { Word } from './1-words.ts'
import type { Group } from './3-groups.ts'
import type { Clause } from './4-clauses.ts'
import type { Evidence } from './5-evidence.ts'

/** A share of one piece of evidence that goes to one group. */
export interface Claim {
  readonly group: Group
  readonly evidence: Evidence
  /** Signed factor on the evidence's valence. */
  readonly factor: number
}

/** Verbs of being before a participle make it passive: "was upgraded". */
const BEING = new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being', 'gets', 'got', 'get', 'getting'])
const PASSIVE_JOINTS = new Set(['by', 'at', 'from', 'on', 'after', 'as', 'to', 'in'])
/** A name behind one of these is not what the sentence is about while another name is there. */
const PREPOSITIONS = new Set([
  'of',
  'in',
  'with',
  'by',
  'from',
  'against',
  'at',
  'for',
  'on',
  'over',
  'to',
  'versus',
  'vs',
  'than',
  'behind',
  'like',
])
const OWNER_JOINTS = new Set(['of', 'at', 'for', 'on', 'in'])
const OWNER_REACH_WORDS = 3

/** Step 8: of whom the evidence of a clause speaks, where the clause names somebody. */
export function claim(words: readonly Word[], clause: Clause, groups: readonly Group[], evidence: Evidence): Claim[] {
  if (evidence.aim === 'everyone') return groups.map((group) => ({ group, evidence, factor: 1 }))
  const only = groups.length === 1 ? groups[0] : undefined
  if (evidence.isContrast) return contrast(words, groups, evidence)
  const owner = evidence.thing === null ? undefined : ownerOf(words, groups, evidence)
  if (owner !== undefined) return [{ group: owner, evidence, factor: 1 }]
  const wantsObject = evidence.aim === 'object' && !isPassive(words, clause, evidence)
  if (only !== undefined) return [{ group: only, evidence, factor: aloneFactor(only, evidence, wantsObject) }]
  const group = wantsObject
    ? objectOf(groups, evidence)
    : evidence.aim === 'nearest'
      ? nearestTo(groups, evidence)
      : subjectOf(words, groups, evidence)
  if (group !== undefined) return [{ group, evidence, factor: 1 }]
  const fallback = wantsObject ? subjectOf(words, groups, evidence) : groups[0]
  if (fallback === undefined) return []
  return [{ group: fallback, evidence, factor: wantsObject ? evidence.withoutObject : 1 }]
}

function aloneFactor(group: Group, evidence: Evidence, wantsObject: boolean): number {
  return wantsObject && group.to <= evidence.anchor.from ? evidence.withoutObject : 1
}

/** Both sides of a comparison; a side that is not named gets nothing. */
function contrast(words: readonly Word[], groups: readonly Group[], evidence: Evidence): Claim[] {
  const subject = subjectOf(words, groups, evidence)
  const object = objectOf(groups, evidence)
  const isOneSided = subject === undefined || subject.to > evidence.anchor.from || object === undefined
  if (evidence.needsBoth && isOneSided) return []
  const claims: Claim[] = []
  if (subject !== undefined && subject.to <= evidence.anchor.from) claims.push({ group: subject, evidence, factor: 1 })
  if (object !== undefined) claims.push({ group: object, evidence, factor: -1 })
  return claims
}

/** The nearest group before the evidence; one that hangs on a preposition only where there is no other. */
function subjectOf(words: readonly Word[], groups: readonly Group[], evidence: Evidence): Group | undefined {
  const before = groups.filter((group) => group.to <= evidence.anchor.from)
  return before.findLast((group) => !isPrepositional(words, group)) ?? before.at(-1)
}

function objectOf(groups: readonly Group[], evidence: Evidence): Group | undefined {
  return groups.find((group) => group.from >= evidence.anchor.to)
}

function nearestTo(groups: readonly Group[], evidence: Evidence): Group | undefined {
  const gap = (group: Group) =>
    group.to <= evidence.anchor.from ? evidence.anchor.from - group.to : group.from - evidence.anchor.to
  return groups.toSorted((a, b) => gap(a) - gap(b))[0]
}

/** "Apple's revenue", "target on Apple": the group beside the thing that moved. */
function ownerOf(words: readonly Word[], groups: readonly Group[], evidence: Evidence): Group | undefined {
  const thing = evidence.thing
  if (thing === null) return undefined
  return groups.find((group) => {
    if (group.to <= thing.from) return thing.from - group.to < OWNER_REACH_WORDS && group.from >= evidence.anchor.from
    const joint = words[group.from - 1]?.norm ?? ''
    return group.from - thing.to <= OWNER_REACH_WORDS && OWNER_JOINTS.has(joint)
  })
}

export function isPrepositional(words: readonly Word[], group: Group): boolean {
  const before = words[group.from - 1]
  const word = before?.norm === 'the' ? words[group.from - 2] : before
  return word !== undefined && !word.isMasked && PREPOSITIONS.has(word.norm)
}

function isPassive(words: readonly Word[], clause: Clause, evidence: Evidence): boolean {
  const next = evidence.anchor.to < clause.to ? words[evidence.anchor.to] : undefined
  if (next === undefined || (next.norm === 'by' && !next.isMasked)) return true
  const head = words[evidence.anchor.from]?.norm ?? ''
  if (head.endsWith('ed') && PASSIVE_JOINTS.has(next.norm)) return true
  return [1, 2].some((back) => BEING.has(words[evidence.anchor.from - back]?.norm ?? ''))
}
