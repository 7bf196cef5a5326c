import type { Term } from '../../report.ts'
import type { Sentence } from '../../text/types.ts'
import type { MentionScore, Target } from '../engine.ts'
import { readWords, type Word } from './rules/1-words.ts'
import { findCues, type Lexicon } from './rules/2-cues.ts'
import { type Group, groupTargets } from './rules/3-groups.ts'
import { type Clause, splitClauses } from './rules/4-clauses.ts'
import { type Evidence, readEvidence } from './rules/5-evidence.ts'
import { modify } from './rules/6-modifiers.ts'
import { findSources } from './rules/7-sources.ts'
import { type Claim, claim } from './rules/8-attribution.ts'
import { confidenceOf, probabilitiesOf } from './rules/9-probabilities.ts'

/** Share of a clause that names nobody which goes to the subject of the clause before it (or else after it). */
const INHERITED = 0.7
/** What was said before a "but" counts for less. */
const BEFORE_BUT = 0.6
/** Valences run to 4, weights of terms to about 1. */
const WEIGHT_PER_VALENCE = 0.25

/** What the rules see in one sentence. */
export interface Reading {
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  /** What is said of each target, in the order given. */
  readonly claims: readonly (readonly Claim[])[]
}

/** Steps 1 to 8 of the rules, for all targets of a sentence at once. */
export function readSentence(sentence: Sentence, targets: readonly Target[], lexicon: Lexicon): Reading {
  const words = readWords(sentence, targets)
  const hits = findCues(words, lexicon)
  const groups = groupTargets(words, hits, targets)
  const clauses = splitClauses(words, hits, groups)
  const claims: Claim[][] = targets.map(() => [])
  for (const each of claimsOf(words, clauses)) for (const member of each.group.members) claims[member]?.push(each)
  return { words, clauses, claims }
}

/** What one sentence says of each target, in the order given. */
export function scoreSentence(
  document: string,
  sentence: Sentence,
  targets: readonly Target[],
  lexicon: Lexicon,
): MentionScore[] {
  const { words, claims } = readSentence(sentence, targets, lexicon)
  return claims.map((mine) => toScore(document, words, mine))
}

/** All evidence of a sentence, whoever it is about: what the article's tone is made of. */
export function evidenceOf(words: readonly Word[], clauses: readonly Clause[]): Evidence[] {
  const isQuestion = words.at(-1)?.norm === '?'
  return clauses.flatMap((clause) => readEvidence(words, clause).map((each) => modify(words, clause, each, isQuestion)))
}

function claimsOf(words: readonly Word[], clauses: readonly Clause[]): Claim[] {
  const sources = findSources(words, clauses)
  const isQuestion = words.at(-1)?.norm === '?'
  const judged = clauses.map((clause) => clause.groups.filter((group) => !sources.has(group)))
  const lastBut = clauses.findLastIndex((clause) => clause.opposes)
  return clauses.flatMap((clause, index) => {
    const mine = judged[index] ?? []
    const heir = mine.length > 0 ? undefined : heirOf(judged, index)
    const fade = index < lastBut ? BEFORE_BUT : 1
    return readEvidence(words, clause).flatMap((raw) => {
      const evidence = modify(words, clause, raw, isQuestion)
      const claims =
        heir === undefined
          ? claim(words, clause, mine, evidence)
          : [{ group: heir, evidence, factor: INHERITED * concession(clause) }]
      return claims.map((each) => ({ ...each, factor: each.factor * fade }))
    })
  })
}

/** Who a clause without names speaks of: the first name of the nearest clause before it, or else after it. */
function heirOf(judged: readonly (readonly Group[])[], index: number): Group | undefined {
  const before = judged.slice(0, index).findLast((groups) => groups.length > 0)
  return (before ?? judged.slice(index + 1).find((groups) => groups.length > 0))?.[0]
}

/** "despite weak demand": what is conceded hardly counts. */
function concession(clause: Clause): number {
  const opening = clause.hits.find((hit) => hit.from === clause.from)
  return opening?.cue.kind === 'concede' ? opening.cue.factor : 1
}

function toScore(document: string, words: readonly Word[], claims: readonly Claim[]): MentionScore {
  const counted = claims.filter((each) => each.factor !== 0)
  const sum = counted.reduce((total, each) => total + each.evidence.valence * each.factor, 0)
  const terms = counted.flatMap((each) => termsOf(document, words, each)).toSorted((a, b) => a.start - b.start)
  const probabilities = probabilitiesOf(sum)
  return { probabilities, confidence: terms.length === 0 ? 0 : confidenceOf(probabilities), terms }
}

/** The words that make a claim, with the weight that it gives them. */
export function termsOf(document: string, words: readonly Word[], { evidence, factor }: Claim): Term[] {
  const weight = (evidence.valence * factor * WEIGHT_PER_VALENCE) / evidence.parts.length
  return evidence.parts.flatMap((part) => {
    const start = words[part.from]?.token.start
    const end = words[part.to - 1]?.token.end
    if (start === undefined || end === undefined) return []
    return [{ text: document.slice(start, end), start, end, weight }]
  })
}
