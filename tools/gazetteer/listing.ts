/** One row of one source: a security under one ticker, before it is joined with the other rows of its company. */
export interface Listing {
  /** Yahoo's form: `AAPL`, `BRK-B`, `7203.T`. */
  readonly symbol: string
  /** As the source writes it, without the words for the kind of share. */
  readonly name: string
  readonly source: Source
  /**
   * - `us`: on a US exchange, by a company that files there as domestic
   * - `adr`: on a US exchange or over the counter, by an issuer that is or may be foreign
   * - `home`: on the exchange of its own country, or the best we know
   * - `line`: a foreign line (Apple in Vienna): adds facts, never makes a company
   */
  readonly place: 'us' | 'adr' | 'home' | 'line'
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** GICS sector and industry. */
  readonly sector: string | null
  readonly industry: string | null
  /** log2 of the market capitalisation in millions of dollars, where the source gives it or a band of it. */
  readonly size: number | null
  readonly isins: readonly string[]
  readonly cik: string | null
  readonly indices: readonly string[]
  /** Forms under which news knows the company, as the source gives them. */
  readonly forms: readonly string[]
  /** Other symbols that the source puts under the same company. */
  readonly siblings: readonly string[]
}

export type Source =
  | 'nasdaq'
  | 'nyse'
  | 'sec'
  | 'sp500'
  | 'financedatabase'
  | 'pytickersymbols'
  | 'index'
  | 'adanos'
  | 'rows'

const EMPTY: Omit<Listing, 'symbol' | 'name' | 'source' | 'place'> = {
  country: null,
  sector: null,
  industry: null,
  size: null,
  isins: [],
  cik: null,
  indices: [],
  forms: [],
  siblings: [],
}

/** A listing with every fact that is not given left empty. */
export function listing(given: Pick<Listing, 'symbol' | 'name' | 'source' | 'place'> & Partial<Listing>): Listing {
  return { ...EMPTY, ...given }
}
