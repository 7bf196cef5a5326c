import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Company, Sense } from '../gazetteer/types.ts'
import type { Sentence } from '../text/types.ts'
import type { BusinessTalk } from './business.ts'
import { casingOf } from './casing.ts'
import { type Context, contextOf } from './context.ts'
import { localLogit } from './evidence.ts'
import type { Candidate, Casing } from './types.ts'

/** One company that a candidate may mean. */
export interface Reading {
  readonly sense: Sense
  readonly company: Company
  /** Log-odds; grows and falls with what the rest of the document says. */
  logit: number
}

/** A candidate with its readings, one a company. */
export interface Judged {
  readonly candidate: Candidate
  readonly context: Context
  readonly readings: Reading[]
}

/** Judge each candidate by its form and its neighbours alone. */
export function judgeLocally(
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  talk: (sentence: Sentence) => BusinessTalk,
): Judged[] {
  const casings = new Map<Sentence, Casing>()
  const isFirstName = (word: string): boolean => gazetteer.isFirstName(word)
  return candidates.map((candidate, index) => {
    const { sentence } = candidate
    const casing = casings.get(sentence) ?? casingOf(sentence)
    casings.set(sentence, casing)
    const context = contextOf(candidate, casing, talk(sentence), isFirstName, (token) =>
      isTaken(candidates, index, token),
    )
    const readings = candidate.senses.map((sense) => {
      const company = gazetteer.company(sense.company)
      return { sense, company, logit: localLogit(candidate, sense, company, context, casing) }
    })
    return { candidate, context, readings: bestPerCompany(readings) }
  })
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

export function spanOf({ sentence, first, last }: Candidate): { start: number; end: number } {
  return { start: sentence.tokens[first]?.start ?? sentence.start, end: sentence.tokens[last]?.end ?? sentence.end }
}

export function textOf(candidate: Candidate): string {
  const { start, end } = spanOf(candidate)
  return candidate.part.text.slice(start, end)
}
