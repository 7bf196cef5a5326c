/** A run of characters of the document, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * - `word`: letters, with inner apostrophes, dots of abbreviations (`U.S.`) and of domain names (`Amazon.com`)
 * - `number`: `3`, `1,200.50`, `3rd`, `10-year` gives `10` `-` `year`
 * - `cashtag`: `$TSLA`; `symbol`: a ticker with its exchange suffix (`AAPL.O`, `0700.HK`, `BRK.B`)
 * - `link`: a URL or an e-mail address
 * - `mark`: one sign of punctuation, one currency sign, one emoji, or an HTML entity such as `&amp;`
 */
export type TokenKind = 'word' | 'number' | 'cashtag' | 'symbol' | 'link' | 'mark'

export interface Token extends Span {
  readonly text: string
  /** For lookup: lower case, accents folded, HTML entities and curly quotes resolved, `U.S.` as `u.s`. */
  readonly norm: string
  readonly kind: TokenKind
}

/** `title`: the document's headline; `heading`: a line without a full stop; `item`: a list item. */
export type SentenceKind = 'title' | 'heading' | 'item' | 'prose'

export interface Sentence extends Span {
  readonly kind: SentenceKind
  /** Index of the paragraph that holds it, from 0. */
  readonly paragraph: number
  /** Its tokens, in text order; between two tokens there is nothing but white space. */
  readonly tokens: readonly Token[]
}

/** A text cut into sentences; the sentences are in order, do not overlap, and hold every token. */
export interface AnalysedText {
  readonly text: string
  readonly sentences: readonly Sentence[]
}
