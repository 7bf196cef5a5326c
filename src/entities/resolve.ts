import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Company, Sense } from '../gazetteer/types.ts'
import type { MatchedBy, Warning } from '../report.ts'
import type { BusinessTalk } from './business.ts'
import { casingOf } from './casing.ts'
import { type Context, contextOf } from './context.ts'
import { confidenceOf, knownBonus, localLogit, PERSON_ELSEWHERE } from './evidence.ts'
import type { Sentence } from '../text/types.ts'
import type { Candidate, Casing, Mention } from './types.ts'

/** At and above these log-odds a mention vouches for weaker ones of its company (confidence 0.92). */
const ANCHOR = 2.5
const ACCEPT = 0
/** Two readings closer than this are a tie, and a tie stays unlinked rather than wrong. */
const TIE = 0.5
/** Between companies of one name news means the larger, the more so the larger it is: per doubling of market value. */
const SIZE_PRIOR = 0.25
/** "Palantir (PLTR)": name and ticker vouch for one another. */
const NAME_AND_TICKER = 8

type Talk = (sentence: Sentence) => BusinessTalk

interface Reading {
  readonly sense: Sense
  readonly company: Company
  logit: number
}

interface Judged {
  readonly candidate: Candidate
  readonly context: Context
  readonly readings: readonly Reading[]
}

export interface Resolved {
  readonly mentions: readonly Mention[]
  readonly warnings: readonly Warning[]
}

/**
 * Decide which candidates are mentions, and of whom: by form and neighbours first, then by what the rest of the
 * document makes certain.
 *
 * In:  candidates in text order, title first.
 * Out: mentions in the same order; a warning for each name that several companies could claim equally.
 */
export function resolve(candidates: readonly Candidate[], gazetteer: Gazetteer, talk: Talk): Resolved {
  const judged = judgeLocally(candidates, gazetteer, talk)
  pairNamesWithTickers(judged)
  applyPeople(judged)
  applyAnchors(judged)
  const mentions: Mention[] = []
  const ambiguous = new Set<string>()
  for (const { candidate, readings } of judged) {
    const [best, second] = readings.toSorted((a, b) => rank(b) - rank(a))
    if (best === undefined || best.logit < ACCEPT) continue
    if (second !== undefined && rank(best) - rank(second) < TIE) {
      ambiguous.add(textOf(candidate))
      continue
    }
    mentions.push(toMention(candidate, best))
  }
  return { mentions, warnings: [...ambiguous].map(ambiguityWarning) }
}

function judgeLocally(candidates: readonly Candidate[], gazetteer: Gazetteer, talk: Talk): Judged[] {
  const casings = new Map<object, Casing>()
  return candidates.map((candidate, index) => {
    const casing = casings.get(candidate.sentence) ?? casingOf(candidate.sentence)
    casings.set(candidate.sentence, casing)
    const business = talk(candidate.sentence)
    const context = contextOf(candidate, casing, business, (token) => isTaken(candidates, index, token))
    const readings = candidate.senses.map((sense) => {
      const company = gazetteer.company(sense.company)
      return { sense, company, logit: localLogit(candidate, sense, company, context, casing) }
    })
    return { candidate, context, readings: bestPerCompany(readings) }
  })
}

/** "Lindsey Graham" or "Mr. Graham" once: then "Graham" is that person wherever nothing stronger says otherwise. */
function applyPeople(judged: readonly Judged[]): void {
  const people = new Set(
    judged
      .filter(({ context }) => context.afterPersonTitle || context.afterNameWord)
      .map(({ candidate }) => textOf(candidate)),
  )
  if (people.size === 0) return
  for (const { candidate, readings } of judged) {
    if (!people.has(textOf(candidate))) continue
    for (const reading of readings) if (reading.sense.tier === 'proper') reading.logit += PERSON_ELSEWHERE
  }
}

/** Does a neighbouring candidate hold this token of the same sentence? */
function isTaken(candidates: readonly Candidate[], index: number, token: number): boolean {
  const own = candidates[index]
  return [candidates[index - 1], candidates[index + 1]].some(
    (other) => other !== undefined && other.sentence === own?.sentence && token >= other.first && token <= other.last,
  )
}

/** "GAP" may be the ticker and the name of one company: its better reading counts. */
function bestPerCompany(readings: readonly Reading[]): Reading[] {
  const best = new Map<Company, Reading>()
  for (const reading of readings) {
    const known = best.get(reading.company)
    if (known === undefined || reading.logit > known.logit) best.set(reading.company, reading)
  }
  return [...best.values()]
}

function pairNamesWithTickers(judged: readonly Judged[]): void {
  judged.forEach((name, index) => {
    const ticker = judged[index + 1]
    if (ticker === undefined || !standsInBracketsAfter(name.candidate, ticker.candidate)) return
    for (const reading of name.readings) {
      const same = ticker.readings.find((other) => other.company === reading.company)
      if (same === undefined) continue
      reading.logit += NAME_AND_TICKER
      same.logit += NAME_AND_TICKER
    }
  })
}

function standsInBracketsAfter(name: Candidate, ticker: Candidate): boolean {
  if (name.sentence !== ticker.sentence) return false
  const between = ticker.sentence.tokens.slice(name.last + 1, ticker.first).map((token) => token.text)
  return between[0] === '(' && !between.includes(')') && between.length <= 6
}

function applyAnchors(judged: readonly Judged[]): void {
  const anchors = new Map<Company, Judged>()
  for (const one of judged) {
    for (const reading of one.readings) {
      if (reading.logit >= ANCHOR && !anchors.has(reading.company)) anchors.set(reading.company, one)
    }
  }
  for (const one of judged) {
    for (const reading of one.readings) {
      const anchor = anchors.get(reading.company)
      if (anchor !== undefined && anchor !== one) reading.logit += knownBonus(reading.sense, one.context)
    }
  }
}

const rank = (reading: Reading): number => reading.logit + SIZE_PRIOR * reading.company.size

function toMention(candidate: Candidate, { sense, company, logit }: Reading): Mention {
  const { start, end } = spanOf(candidate)
  return {
    start,
    end,
    text: textOf(candidate),
    where: candidate.part.where,
    sentence: candidate.sentenceIndex,
    entity: company,
    matchedBy: matchedBy(candidate, sense),
    confidence: confidenceOf(logit),
  }
}

function matchedBy(candidate: Candidate, sense: Sense): MatchedBy {
  if (candidate.form === 'cashtag') return 'cashtag'
  return candidate.form === 'exchange' ? 'exchange-ticker' : sense.kind
}

function spanOf({ sentence, first, last }: Candidate): { start: number; end: number } {
  return { start: sentence.tokens[first]?.start ?? sentence.start, end: sentence.tokens[last]?.end ?? sentence.end }
}

function textOf(candidate: Candidate): string {
  const { start, end } = spanOf(candidate)
  return candidate.part.text.slice(start, end)
}

function ambiguityWarning(name: string): Warning {
  return { code: 'AMBIGUOUS_NAME', message: `"${name}" fits several companies equally well, so it was left out.` }
}
