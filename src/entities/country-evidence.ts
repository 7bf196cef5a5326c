import { COUNTRY_WORDS } from './countries.ts'
import { ANCHOR } from './evidence.ts'
import type { Judged, Reading } from './readings.ts'
import type { Part } from './types.ts'

/** What it costs that everything else in the document points to the country of another reading. */
const OTHER_COUNTRY = -2.5
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
    const shareOf = (country: string): number => (votes.get(country) ?? 0) / total
    const strong = new Set(readings.filter(({ sense }) => sense.tier !== 'weak').map(countryOf))
    const best = Math.max(0, ...[...strong].map(shareOf))
    for (const reading of readings) {
      const share = shareOf(countryOf(reading))
      if (reading.sense.tier !== 'weak') reading.logit += OTHER_COUNTRY * (best - share)
      else if (isNamesake(reading, strong) && share >= MAJORITY) reading.logit += NAMESAKE_AT_HOME
    }
  }
}

/** Whether it gave its name away to larger companies, all of other countries. */
const isNamesake = (reading: Reading, strong: ReadonlySet<string>): boolean =>
  reading.sense.kind !== 'person' && !strong.has(countryOf(reading))

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
