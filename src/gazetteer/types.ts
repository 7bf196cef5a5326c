import type { EntityType } from '../report.ts'

/** One company or instrument, with every listing under one roof. */
export interface Company {
  /** `XNAS:AAPL`, `private:deepseek`. */
  readonly id: string
  readonly name: string
  /** Yahoo's form; null if unlisted. */
  readonly ticker: string | null
  /** Primary first; empty if unlisted. */
  readonly listings: readonly string[]
  readonly type: EntityType
  /** Name as news writes it: NASDAQ, NYSE, LSE … */
  readonly exchange: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly sector: string | null
  /** Prior: log2 of the market capitalisation in millions of dollars, 0 (unknown or tiny) to 23. */
  readonly size: number
  /** What news calls it without a name ("chipmaker", "bank"); lower case, singular. */
  readonly nouns: readonly string[]
  /** ISO date on which it left the market, or null while it trades. */
  readonly delisted: string | null
  /** Why news quotes it more often than it writes about it; null for everybody else. */
  readonly trade: Trade | null
}

/** What a company that speaks of others does for a living. */
export type Trade = 'broker' | 'media' | 'data' | 'exchange' | 'law'

export type AliasKind = 'name' | 'alias' | 'brand' | 'person' | 'ticker' | 'isin'

/**
 * How much proof an alias needs before it counts as a mention.
 * - `safe`: none beyond its capitals (Nvidia, Goldman Sachs)
 * - `word`: an ordinary word or name (Apple, Target, Visa): wants evidence in its neighbours or elsewhere in the text
 * - `proper`: also a surname or a place (Ford, Graham, Wilmington), so that its capital proves nothing
 * - `weak`: only after a stronger mention of the same company in the same document (a surname, "Alliance")
 */
export type AliasTier = 'safe' | 'word' | 'proper' | 'weak'

/**
 * How an alias must be written to count: `title` with its capital first letter ("Nvidia", also "NVIDIA"), `capitals`
 * exactly so ("BP", "IBM"), `any` in any case ("eBay", "bitcoin"), `first` with only its first word capital ("Brent crude").
 */
export type Letters = 'title' | 'capitals' | 'any' | 'first'

/** Names by their words, one step a word. */
export interface NameTrie {
  /** The number of a word, or 0. */
  word(text: string): number
  /** The node that a word leads to from a node (0 is the root), or 0. */
  step(node: number, word: number): number
  hasSenses(node: number): boolean
  /** The meanings of the name that ends at a node, the largest company first. */
  senses(node: number): Sense[]
}

/** One meaning of an alias. */
export interface Sense {
  /** Index into the gazetteer's companies. */
  readonly company: number
  readonly kind: AliasKind
  readonly tier: AliasTier
  readonly letters: Letters
}
