import type { AliasKind, AliasTier, Company } from '../../src/gazetteer/types.ts'

/** One company as the build hands it to the encoder. */
export interface GazetteerRecord extends Company {
  readonly aliases: readonly AliasRecord[]
  /** International Securities Identification Numbers (ISO 6166) of its listings. */
  readonly isins?: readonly string[]
}

/** A name under which news may write the company; tickers of `listings` are added by the encoder. */
export interface AliasRecord {
  /** As written in running text, with its capitals: "Apple", "eBay", "BP", "Big Blue". */
  readonly text: string
  readonly kind: AliasKind
  readonly tier: AliasTier
}
