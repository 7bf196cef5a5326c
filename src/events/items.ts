import type { Mention } from '../entities/types.ts'
import type { Sentence, Span, Token } from '../text/types.ts'
import { type Amount, amountAt } from './amounts.ts'

/**
 * What patterns read: a word or mark, a company with all its words, or a number with its unit. Hyphens inside words,
 * quotation marks and brackets that repeat a name ("Micron (NASDAQ: MU)") fall away.
 */
export interface Item extends Span {
  /** As tokens are normalised; the words of a company with spaces between. */
  readonly norm: string
  /** Whom it names; several for "both airlines", none for other items. */
  readonly mentions: readonly Mention[]
  readonly amount: Amount | null
}

const QUOTES = new Set(['"', "'", '“', '”', '„', '«', '»', '`', '*'])
/** "(NYSE: F, Frankfurt: FMC1)", in tokens. */
const LONGEST_BRACKET = 10

/** In: the mentions of this sentence, by place. Out: items in text order, each at least one token. */
export function readItems(sentence: Sentence, mentions: readonly Mention[]): Item[] {
  const { tokens } = sentence
  const items: Item[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const here: Mention[] = []
    let mention = mentions[next]
    let end = token.end
    while (mention !== undefined && mention.start < end) {
      here.push(mention)
      if (here.length === 1) end = Math.max(end, mention.end)
      mention = mentions[++next]
    }
    if (here.length > 0) {
      const last = lastBefore(tokens, at, end)
      items.push(companyItem(tokens.slice(at, last + 1), here))
      at = bracketEnd(tokens, last)
      while (mention !== undefined && mention.start < (tokens[at]?.end ?? 0)) mention = mentions[++next]
      continue
    }
    const number = amountAt(tokens, at)
    const last = number?.last ?? at
    if (number === null && isDropped(tokens, at)) continue
    const norm = number === null ? token.norm : '#'
    items.push({
      start: token.start,
      end: tokens[last]?.end ?? token.end,
      norm,
      mentions: [],
      amount: number?.amount ?? null,
    })
    at = last
  }
  return items
}

/** Index of the last token that begins before an offset. */
function lastBefore(tokens: readonly Token[], from: number, end: number): number {
  let last = from
  for (let after = tokens[last + 1]; after !== undefined && after.start < end; after = tokens[last + 1]) last++
  return last
}

function companyItem(tokens: readonly Token[], mentions: readonly Mention[]): Item {
  const norm = tokens.map((token) => token.norm).join(' ')
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, norm, mentions, amount: null }
}

/** The last token of a bracket behind a name, if it holds no number of its own; else the last token of the name. */
function bracketEnd(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.norm !== '(') return last
  for (let at = last + 2; at <= last + 1 + LONGEST_BRACKET; at++) {
    const token = tokens[at]
    if (token === undefined || token.norm === '%' || token.norm === '$') return last
    if (token.norm === ')') return at
  }
  return last
}

/** Quotation marks, and hyphens between two words that touch it. */
function isDropped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'mark') return false
  if (QUOTES.has(token.norm)) return true
  return token.norm === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}
