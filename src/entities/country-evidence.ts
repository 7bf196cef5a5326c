import { COUNTRY_WORDS } from './countries.ts'
import { ANCHOR } from './evidence.ts'
import type { Judged, Reading } from './readings.ts'
import type { Part } from './types.ts'

/** What it costs that everything else in the document points to other countries. */
const OTHER_COUNTRIES = -2.5
/** A namesake that gave way to a larger company elsewhere comes back where the text speaks of its country alone. */
const NAMESAKE_AT_HOME = 7
const MAJORITY = 0.7
/** Signs of a country that make a majority worth something. */
const FEWEST_VOTES = 1

/** "Sabre" is the insurer among London's blue chips and the travel firm on Wall Street. Changes the readings. */
export function weighCountries(parts: readonly Part[], judged: readonly Judged[]): void {
  const torn = judged.filter(isTorn)
  if (torn.length === 0) return
  const votes = votesOf(parts, judged)
  let total = 0
  for (const count of votes.values()) total += count
  if (total < FEWEST_VOTES) return
  for (const { readings } of torn) {
    const strong = new Set(readings.filter(({ sense }) => sense.tier !== 'weak').map(countryOf))
    for (const reading of readings) {
      const isNamesake = reading.sense.tier === 'weak' && !strong.has(countryOf(reading))
      reading.logit += worth(reading, isNamesake, (votes.get(countryOf(reading)) ?? 0) / total)
    }
  }
}

function worth({ sense }: Reading, isNamesake: boolean, share: number): number {
  if (sense.tier !== 'weak') return OTHER_COUNTRIES * (1 - share)
  return isNamesake && sense.kind !== 'person' && share >= MAJORITY ? NAMESAKE_AT_HOME : 0
}

const countryOf = ({ company }: Reading): string => company.country ?? ''

/** Whether its readings are companies of several countries. */
const isTorn = ({ readings }: Judged): boolean =>
  readings.length > 1 &&
  readings.every(({ company: { type } }) => type === 'equity' || type === 'private') &&
  readings.some((reading) => countryOf(reading) !== countryOf(readings[0] ?? reading))

/** One vote for each word of a country and for each company that is certain without it, whatever their number. */
function votesOf(parts: readonly Part[], judged: readonly Judged[]): Map<string, number> {
  const signs = new Set<string>()
  for (const { sentences } of parts) {
    for (const { tokens } of sentences) {
      for (const { norm } of tokens) if (COUNTRY_WORDS.has(norm)) signs.add(norm)
    }
  }
  const votes = new Map<string, number>()
  const vote = (country: string): void => void votes.set(country, (votes.get(country) ?? 0) + 1)
  for (const sign of signs) vote(COUNTRY_WORDS.get(sign) ?? '')
  const certain = new Set(
    judged.flatMap(({ readings: [only, other] }) =>
      only !== undefined && other === undefined && only.logit >= ANCHOR && only.company.type === 'equity'
        ? [only.company]
        : [],
    ),
  )
  for (const { country } of certain) if (country !== null) vote(country)
  return votes
}
