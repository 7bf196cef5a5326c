import { normalizeToken } from './normalize.ts'
import type { Token, TokenKind } from './types.ts'

/** The plain words that make up most of a text; telling them at once doubles the speed. */
const PLAIN_WORD = /[A-Za-z]{2,40}(?=[\s,;)-])/y

/**
 * One alternative a kind of token, the longest claim first. Every repetition is bounded or walks disjoint characters, so the expression is linear in the text.
 * `Amazon.com` is one word, `Lowe's` two tokens, `better-than` three.
 */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"]+|www\.[^\s<>"]+`,
    String.raw`(?:['’]|&(?:#39|#8217|#x27|#x2019|apos|rsquo);)[sS](?![\p{L}\p{N}])`,
    String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});`,
    String.raw`\$(?:[A-Z]{1,6}(?:[.\-][A-Z]{1,2})?|[a-z]{2,5})(?![\p{L}\p{N}])`,
    String.raw`(?:\p{L}\.){2,16}(?!\p{L}{2})`,
    String.raw`(?:[A-Z][A-Z\d]{0,9}|\d{3,6}|\d[A-Z\d]{1,9})\.[A-Z]{1,4}(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,]\d+)*[\p{L}\p{M}\p{N}]*`,
    String.raw`[\p{L}\p{M}\p{N}_]+(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}+)*(?:\.(?:com|net|org|io|ai|co)(?![\p{L}\p{N}]))?`,
    String.raw`\S`,
  ].join('|'),
  'uy',
)
const SYMBOL = /^[A-Z\d]{2,10}\.[A-Z]{1,4}$/
const WORD_START = /^[\p{L}\p{M}\p{N}_]/u
const LINK_START = /^(?:https?:\/\/|www\.)/
const PLAIN_NUMBER = /^[\d.]+$/
const POSSESSIVE = /s$/i
const DOLLAR = 36
const WHITE = /\s/

/**
 * Cut `text` from `start` to `end` (which must not lie inside a token) into tokens with offsets in `text`. Between two
 * tokens there is only white space, so the pieces and the gaps give the text back.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  for (let from = skipWhite(text, start, end); from < end; ) {
    PLAIN_WORD.lastIndex = from
    const isPlain = PLAIN_WORD.test(text)
    TOKEN.lastIndex = from
    const to = isPlain ? PLAIN_WORD.lastIndex : TOKEN.test(text) ? TOKEN.lastIndex : from + 1
    const raw = text.slice(from, to)
    tokens.push({
      text: raw,
      norm: isPlain ? raw.toLowerCase() : normalizeToken(raw),
      kind: isPlain ? 'word' : kindOf(raw),
      start: from,
      end: to,
    })
    from = skipWhite(text, to, end)
  }
  return tokens
}

function skipWhite(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    const isWhite = code === 32 || (code < 128 ? code >= 9 && code <= 13 : WHITE.test(text.charAt(at)))
    if (!isWhite) return at
    at++
  }
  return at
}

function kindOf(raw: string): TokenKind {
  const code = raw.charCodeAt(0)
  if (code >= 97 && code <= 122) return LINK_START.test(raw) ? 'link' : 'word'
  if (raw.length === 1 && code < 128) return /\w/.test(raw) ? (/\d/.test(raw) ? 'number' : 'word') : 'mark'
  if (code === DOLLAR) return 'cashtag'
  if (SYMBOL.test(raw) && !PLAIN_NUMBER.test(raw)) return 'symbol'
  if (code >= 48 && code <= 57) return 'number'
  return WORD_START.test(raw) || POSSESSIVE.test(raw) ? 'word' : 'mark'
}
