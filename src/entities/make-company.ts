import type { Company } from '../gazetteer/types.ts'
import type { EntityType } from '../report.ts'

/** Lower case, words joined by hyphens: the part of an id behind `private:` or `target:`. */
export function slug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** A company that only the document knows. */
export const unlistedCompany = (name: string): Company => make('private', name)

/** A name that was asked for and that nobody knows. */
export const targetEntity = (name: string): Company => make('target', name)

function make(type: EntityType & ('private' | 'target'), name: string): Company {
  return {
    id: `${type}:${slug(name) || 'unnamed'}`,
    name,
    ticker: null,
    listings: [],
    type,
    exchange: null,
    country: null,
    sector: null,
    size: 0,
    nouns: [],
    delisted: null,
    trade: null,
  }
}
