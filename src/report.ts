import type { Price, PriceError } from './report/price.ts'

export type { LaterReturn, Price, PriceError } from './report/price.ts'

/**
 * The report contract, version 1: one document in, one report out.
 *
 * Every key is always present; `null` stands where there is nothing. Offsets are UTF-16 code units into the analysed
 * text (what `String.prototype.slice` takes), end exclusive. Scores and probabilities are rounded to 4 decimals.
 * Additions are allowed at any time; a removal or a change of meaning raises `schemaVersion`.
 */
export const SCHEMA_VERSION = 1

/** What one document says, company by company. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION
  /** The id given in JSON Lines, else the path or URL, else `"stdin"`. */
  readonly id: string
  readonly document: ReportDocument
  /** The article as a whole, whoever it is about. */
  readonly tone: Tone
  /** Most relevant first. */
  readonly entities: readonly ReportEntity[]
  readonly warnings: readonly Warning[]
}

/** What was read. */
export interface ReportDocument {
  readonly path: string | null
  readonly url: string | null
  readonly title: string | null
  /** ISO 8601: an instant (`2025-01-27T21:05:00Z`), or a date (`2025-01-27`) where no time is known. */
  readonly publishedAt: string | null
  readonly publishedAtFrom: DateSource | null
  /** BCP 47 language tag. */
  readonly language: string | null
  readonly words: number
  readonly sentences: number
  /** The analysed text, only when it was asked for. */
  readonly text: string | null
}

/** Where the date of a document comes from. */
export type DateSource = 'flag' | 'input' | 'metadata' | 'dateline'

/** Bands of the score, as traders know them: -0.35, -0.15, 0.15, 0.35. */
export type Label = 'bearish' | 'somewhat-bearish' | 'neutral' | 'somewhat-bullish' | 'bullish'

/** Which way the whole text leans, whoever it is about. */
export interface Tone {
  /** -1 (all bad) to +1 (all good). */
  readonly score: number
  readonly label: Label
}

/** Sum 1. */
export interface Probabilities {
  readonly bearish: number
  readonly neutral: number
  readonly bullish: number
}

/** What kind of thing is listed, or that it is not. */
export type EntityType = 'equity' | 'etf' | 'index' | 'crypto' | 'commodity' | 'currency' | 'private' | 'target'

/** `source`: it speaks or rates others; `passing`: named only. */
export type Role = 'subject' | 'source' | 'passing'

/** One company, fund or instrument that the document names, and the verdict on it. */
export interface ReportEntity {
  /** `MIC:symbol` for listed instruments, `private:name` for unlisted companies, `target:name` for asked-for names that nobody knows. */
  readonly id: string
  readonly name: string
  /** Yahoo's form (`BRK-B`, `0700.HK`, `^GSPC`, `BTC-USD`); null if unlisted. */
  readonly ticker: string | null
  /** Every known ticker of the same company, the primary one first. */
  readonly listings: readonly string[]
  readonly type: EntityType
  readonly exchange: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly sector: string | null
  /** ISO date on which it left the market; null while it trades, and for what never did. */
  readonly delisted: string | null
  readonly role: Role
  /** 0 to 1: how much the article is about it. */
  readonly relevance: number
  readonly sentiment: EntitySentiment
  /** In text order, those of a separate title first. */
  readonly mentions: readonly ReportMention[]
  /** The sentences that decided the score, strongest first. */
  readonly evidence: readonly Evidence[]
  /** What happened to it, in text order, those of a separate title first. */
  readonly events: readonly ReportEvent[]
  readonly price: Price | null
  readonly priceError: PriceError | null
}

/** The verdict of the whole document on one entity. */
export interface EntitySentiment {
  /** -1 to +1: bullish minus bearish, aggregated over the mentions. */
  readonly score: number
  readonly label: Label
  readonly probabilities: Probabilities
  /** 0 to 1; near 0 means "nothing known", not "balanced". */
  readonly confidence: number
  /** Substantial good and bad evidence together. */
  readonly mixed: boolean
}

/** `text`, or `title` where a title was given apart from the text: then offsets count in the title. */
export type Where = 'text' | 'title'

/** A piece of the text, or of the title where that stands apart. */
export interface Located {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly where: Where
}

/** By what a mention was told to mean its entity. */
export type MatchedBy =
  | 'name'
  | 'alias'
  | 'brand'
  | 'person'
  | 'ticker'
  | 'cashtag'
  | 'exchange-ticker'
  | 'isin'
  | 'coreference'
  | 'target'

/** One place where an entity is named or referred to, and what its sentence says of it. */
export interface ReportMention extends Located {
  /** Index of the sentence in its part (text or title), from 0. */
  readonly sentence: number
  readonly matchedBy: MatchedBy
  /** 0 to 1: how sure the link to this entity is. */
  readonly confidence: number
  /** What this sentence says of it. */
  readonly sentiment: { readonly score: number; readonly probabilities: Probabilities }
}

/** A sentence that decided, with the words that pushed. */
export interface Evidence extends Located {
  /** -1 to +1. */
  readonly score: number
  readonly terms: readonly Term[]
}

/** A word or phrase that counted; offsets as in the evidence that holds it. */
export interface Term {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Signed: above 0 pushed toward bullish. */
  readonly weight: number
}

/** Which way an event leans for the company in its role. */
export type EventPolarity = 'bearish' | 'neutral' | 'bullish'

/** What a company does in an event; `subject` where there is only one part to play. */
export type EventRole =
  | 'subject'
  | 'acquirer'
  | 'target'
  | 'seller'
  | 'plaintiff'
  | 'defendant'
  | 'winner'
  | 'loser'
  | 'customer'
  | 'partner'
  | 'broker'
  | 'short-seller'

/** What happened to a company, or what it did. */
export interface ReportEvent {
  /** One of the taxonomy ("earnings-beat", "acquisition"); types may be added at any time. */
  readonly type: string
  /** The words that tell of it, with their numbers. */
  readonly start: number
  readonly end: number
  readonly where: Where
  readonly role: EventRole
  /** For this company: a takeover is bullish for its target. */
  readonly polarity: EventPolarity
  /** Numbers that belong to it, in text order. */
  readonly values: readonly EventValue[]
}

/** A number that belongs to an event. */
export interface EventValue {
  readonly kind: 'percent' | 'money' | 'shares' | 'price-target' | 'count'
  /** Written out (`$4.1 billion` is 4100000000, `1,330p` 13.3 pounds) and without sign: the type says which way. */
  readonly value: number
  /** What it was before, where the text says so ("to $265 from $310"). */
  readonly previous: number | null
  /** ISO 4217; null for what is no money. */
  readonly currency: string | null
}

/** What was odd, but kept nothing from being read. */
export interface Warning {
  readonly code: string
  readonly message: string
}

/** What stands in the output where a line of JSON Lines could not be analysed. */
export interface ErrorReport {
  readonly schemaVersion: typeof SCHEMA_VERSION
  readonly id: string | null
  readonly error: { readonly code: string; readonly message: string; readonly line: number | null }
}
