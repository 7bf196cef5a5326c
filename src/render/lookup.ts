import type { LookupMatch } from '../answers.ts'
import { printable } from './safe.ts'
import type { TableOptions } from './table.ts'
import { wrap } from './width.ts'

export interface Lookup {
  readonly query: string
  /** The likeliest first. */
  readonly matches: readonly LookupMatch[]
}

const KINDS: Readonly<Record<LookupMatch['matchedBy'], string>> = {
  name: 'its name',
  alias: 'a short form of its name',
  brand: 'a brand or subsidiary',
  person: 'a person who leads it',
  ticker: 'its ticker',
  isin: 'its ISIN',
}
const TRUST: Readonly<Record<LookupMatch['trust'], string>> = {
  safe: 'counts wherever it stands',
  word: 'also an ordinary word: wants evidence around it',
  proper: "also a surname or a place: counts where the text speaks of the company's business",
  weak: 'counts only beside a stronger mention of the same company',
}
const WRITTEN: Readonly<Record<LookupMatch['writtenIn'], string>> = {
  title: '',
  capitals: '; in capitals only',
  any: '; in any case',
  first: '',
}
const INDENT = '  '
const DEEP = INDENT + INDENT
const SHOWN_LISTINGS = 12

/** What names mean, for people: one block a name, lines ended by line feeds. */
export function renderLookup(lookups: readonly Lookup[], options: TableOptions): string {
  return lookups.map((lookup) => block(lookup, options)).join('\n')
}

function block({ query, matches }: Lookup, options: TableOptions): string {
  const lines = [options.paint.bold(printable(query)), ...matches.flatMap((match) => describe(match, options))]
  if (matches.length === 0) lines.push(`${INDENT}nobody known by that name`)
  return lines.map((line) => `${line}\n`).join('')
}

function describe(match: LookupMatch, { paint, width }: TableOptions): string[] {
  const { ticker, name, type, exchange, country, sector, listings, delisted } = match
  const facts = [type === 'equity' ? null : type, exchange, country, sector].filter((fact) => fact !== null)
  const others = listings.slice(1, 1 + SHOWN_LISTINGS)
  const set = (text: string, indent: string, colour = (line: string): string => line): string[] =>
    wrap(printable(text).split(' '), width - indent.length, INDENT).map((line) => indent + colour(line))
  const [first = '', ...rest] = set(`${ticker ?? 'unlisted'}  ${name} · ${facts.join(' · ')}`, INDENT)
  return [
    first.replace(printable(ticker ?? 'unlisted'), (written) => paint.bold(written)),
    ...rest,
    ...set(`${KINDS[match.matchedBy]}; ${TRUST[match.trust]}${WRITTEN[match.writtenIn]}`, DEEP),
    ...(delisted === null ? [] : set(`left the market on ${delisted}`, DEEP)),
    ...(others.length === 0 ? [] : set(`also listed as ${others.join(', ')}`, DEEP, paint.dim)),
  ]
}
