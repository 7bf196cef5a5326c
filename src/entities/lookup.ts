import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Company, Sense } from '../gazetteer/types.ts'
import { tokenize } from '../text/tokens.ts'
import { exchangeTicker } from './exchange-ticker.ts'

/** One meaning of a name or ticker, and how far it is trusted in running text. */
export interface Match {
  readonly company: Company
  readonly kind: Sense['kind']
  readonly tier: Sense['tier']
  /** How the name must be written to count. */
  readonly letters: Sense['letters']
}

/**
 * What a name or ticker may mean, the likeliest first; empty if nobody is known by it.
 *
 * In:  a whole name or ticker, in any case, also `$TSLA`, `NASDAQ: NVDA` and ISINs.
 */
export function lookUp(query: string, gazetteer: Gazetteer): Match[] {
  const written = query.trim()
  const senses = gazetteer.lookup(written.replace(/^[$@#]/, ''))
  const found = senses.length > 0 ? senses : coded(written, gazetteer)
  return found
    .map(({ company, kind, tier, letters }) => ({ company: gazetteer.company(company), kind, tier, letters }))
    .sort((a, b) => TRUST[a.tier] - TRUST[b.tier] || b.company.size - a.company.size)
}

const coded = (written: string, gazetteer: Gazetteer): Sense[] =>
  exchangeTicker(tokenize(written), 0, gazetteer)?.senses ?? gazetteer.isin(written.toUpperCase())

/** The order of tiers by how readily they count. */
const TRUST = { safe: 0, word: 1, proper: 1, weak: 2 } as const
