import type { LookupMatch } from '../answers.ts'
import { NewsentError } from '../errors.ts'
import type { Analyzer } from '../index.ts'

/** A ticker, an id or a name as somebody wrote it, and where. */
export interface WrittenName {
  readonly name: string
  /** `--only`, `watchlist.txt line 3`. */
  readonly from: string
}

export interface Meaning {
  /** Who is meant: an id, or the name itself where nobody is known by it. */
  readonly key: string
  readonly isKnown: boolean
}

/** An id as reports write it. */
const ID = /^(?:[A-Z0-9]{2,6}|private|target|own):\S/
const READINESS: Readonly<Record<LookupMatch['trust'], number>> = { safe: 0, word: 1, proper: 1, weak: 2 }
/** Companies that one error names. */
const SHOWN = 4

/**
 * Who is meant by a name that somebody wrote. A ticker in capitals is that ticker; of several companies the one that
 * counts most readily in running text, as `newsent lookup` shows it.
 *
 * Errors: BAD_USAGE where two count alike.
 */
export function meaningOf({ name, from }: WrittenName, lookup: Analyzer['lookup']): Meaning {
  const all = lookup(name)
  const isCapital = name === name.toUpperCase()
  const written = all.filter(({ writtenIn }) => isCapital || writtenIn !== 'capitals')
  const found = written.length > 0 ? written : all
  const tickers = found.filter((match) => isCapital && match.matchedBy === 'ticker' && match.listings.includes(name))
  const best = Math.min(...found.map(({ trust }) => READINESS[trust]))
  const likely = tickers.length > 0 ? tickers : found.filter(({ trust }) => READINESS[trust] === best)
  const [first, ...others] = new Map(likely.map((match) => [match.id, match])).values()
  if (first === undefined) return { key: name, isKnown: ID.test(name) }
  if (others.length === 0) return { key: first.id, isKnown: true }
  const some = [first, ...others].slice(0, SHOWN).map((match) => `${match.ticker ?? match.id} (${match.name})`)
  throw new NewsentError('BAD_USAGE', `"${name}" in ${from} may be several companies`, {
    hint: `write one of ${some.join(', ')}`,
  })
}

/** For stderr: names that nobody is known by, which may be companies that no list knows; empty where there are none. */
export function unknownNote(names: readonly WrittenName[]): string {
  const [first] = names
  if (first === undefined) return ''
  const some = names.slice(0, SHOWN).map(({ name }) => `"${name}"`)
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return `nobody is known as ${some.join(', ')}${more} (${first.from}); they count where a text names a company just so`
}
