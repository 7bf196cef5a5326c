import type { Sentence, Token } from '../text/types.ts'
import type { Casing } from './types.ts'

const UPPER_START = /^\p{Lu}/u
const LONG_WORD = 4
/** Below this many longer words a sentence shows no style. */
const FEWEST_WORDS = 3
const TITLE_SHARE = 0.75
/** Headlines keep these small. */
const SMALL = new Set('from with into over after amid than that this will upon about against before between'.split(' '))
const CAPITALS_SHARE = 0.8

/** ASCII is told without an expression: every token of every text is asked. */
export function startsUpper({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : UPPER_START.test(text)
}

export function isCapitals(text: string): boolean {
  const second = text.charCodeAt(1)
  if (second >= 97 && second <= 122) return false
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** How a sentence is cased: a headline's capitals say less about a word than those in running prose. */
export function casingOf(sentence: Sentence): Casing {
  const long = sentence.tokens
    .slice(1)
    .filter((token) => token.kind === 'word' && token.text.length >= LONG_WORD && !SMALL.has(token.text))
  if (long.length < FEWEST_WORDS) return 'normal'
  if (share(long, (token) => isCapitals(token.text)) >= CAPITALS_SHARE) return 'capitals'
  return share(long, startsUpper) >= TITLE_SHARE ? 'title' : 'normal'
}

const share = (tokens: readonly Token[], test: (token: Token) => boolean): number =>
  tokens.filter(test).length / tokens.length
