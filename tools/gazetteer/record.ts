import type { AliasKind, AliasTier, Company } from '../../src/gazetteer/types.ts'

/** One company as the build hands it to the encoder. */
export interface GazetteerRecord extends Company {
  readonly aliases: readonly AliasRecord[]
}

/** A name under which news may write the company; tickers of `listings` are added by the encoder. */
export interface AliasRecord {
  /** As written in running text, with its capitals: "Apple", "eBay", "BP", "Big Blue". */
  readonly text: string
  readonly kind: AliasKind
  readonly tier: AliasTier
}
