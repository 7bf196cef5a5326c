import type { Company } from '../gazetteer/types.ts'
import type { Sentence } from '../text/types.ts'
import type { Nominal } from './nominals.ts'
import type { Mention } from './types.ts'

/** How many sentences back a nominal may reach. */
const REACH: Readonly<Record<Nominal['kind'], number>> = {
  generic: 3,
  stock: 3,
  pronoun: 1,
  they: 1,
  former: 1,
  latter: 1,
  both: 2,
  noun: 12,
}
/** What being its sentence's subject is worth, in sentences of distance. */
const SUBJECT_BONUS = 0.8
/** Readings closer than this are equal, and equal readings stay unlinked. */
const MARGIN = 0.3
/** Behind these words a name is an object. */
const OBJECT_LEADS = new Set(
  'of by at from to with than for against in on over into between unlike like despite'.split(' '),
)
/** "shares of Apple rose" speaks of Apple all the same. */
const SHARES = new Set(['shares', 'stock', 'units'])
/** Between the members of one subject. */
const JOINED = new Set(['and', '&', ',', 'or'])

/** An earlier mention that a nominal may stand for. */
export interface Antecedent {
  readonly entity: Company
  /** Index of its sentence; -1 in a title given apart. */
  readonly sentence: number
  readonly isSubject: boolean
}

/** The companies a nominal stands for: one, two for "both", none where several fit equally. */
export function antecedentsOf(nominal: Nominal, history: readonly Antecedent[], sentence: number): Company[] {
  const fitting = history.filter(
    (one) =>
      sentence - one.sentence <= REACH[nominal.kind] &&
      (nominal.noun === null || one.entity.nouns.includes(nominal.noun)) &&
      (nominal.country === undefined || one.entity.country === nominal.country),
  )
  if (nominal.kind === 'both') return nearestPair(fitting)
  if (nominal.kind === 'former' || nominal.kind === 'latter') {
    const entities = distinct(fitting)
    return entities.length === 2 ? entities.slice(nominal.kind === 'former' ? 0 : 1).slice(0, 1) : []
  }
  if (nominal.kind === 'they') {
    const entities = distinct(fitting)
    return entities.length === 1 && fitting.some(({ isSubject }) => isSubject) ? entities : []
  }
  return nearest(nominal, fitting, sentence)
}

/** The nearest one, subjects before objects, those who speak of others for a living last; nothing on a tie. */
function nearest(nominal: Nominal, fitting: readonly Antecedent[], sentence: number): Company[] {
  const best = new Map<Company, number>()
  for (const one of fitting) {
    const score = one.sentence - sentence + (one.isSubject ? SUBJECT_BONUS : 0)
    best.set(one.entity, Math.max(best.get(one.entity) ?? Number.NEGATIVE_INFINITY, score))
  }
  const others = [...best].filter(([entity]) => entity.trade === null)
  const ranked = (nominal.noun === null && others.length > 0 ? others : [...best]).sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first === undefined || (second !== undefined && first[1] - second[1] < MARGIN) ? [] : [first[0]]
}

/** The two of the nearest sentence that names two; three are no pair. */
function nearestPair(fitting: readonly Antecedent[]): Company[] {
  for (let index = fitting.length - 1; index >= 0; index--) {
    const { sentence } = fitting[index] ?? { sentence: 0 }
    const entities = distinct(fitting.filter((one) => one.sentence === sentence))
    if (entities.length > 1) return entities.length === 2 ? entities : []
  }
  return []
}

const distinct = (antecedents: readonly Antecedent[]): Company[] => [
  ...new Set(antecedents.map(({ entity }) => entity)),
]

/** Which of a sentence's mentions are its subject: the first that is no object, and those joined to it. */
export function subjectsOf(sentence: Sentence, mentions: readonly Mention[]): Set<Mention> {
  const subjects = new Set<Mention>()
  let last: Mention | null = null
  for (const mention of mentions) {
    const isLikeLast = last !== null && isJoined(sentence, last, mention)
    const isSubject: boolean =
      isLikeLast && last !== null ? subjects.has(last) : subjects.size === 0 && !isObject(sentence, mention)
    if (isSubject) subjects.add(mention)
    last = mention
  }
  return subjects
}

function isObject({ tokens }: Sentence, mention: Mention): boolean {
  const at = tokens.findIndex((token) => token.start >= mention.start)
  const isOfShares = tokens[at - 1]?.norm === 'of' && SHARES.has(tokens[at - 2]?.norm ?? '')
  return OBJECT_LEADS.has(tokens[at - 1]?.norm ?? '') && !isOfShares
}

const isJoined = (sentence: Sentence, a: Mention, b: Mention): boolean =>
  sentence.tokens
    .filter((token) => token.start >= a.end && token.end <= b.start)
    .every((token) => JOINED.has(token.norm))
