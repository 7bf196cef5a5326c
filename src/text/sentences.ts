import { SENTENCE_STARTERS, SHORT_FORMS, SHOUTED_NAMES, TITLES } from './abbreviations.ts'
import type { Token } from './types.ts'

const STOP_END = /[.!?…‼⁇⁈⁉。！？｡]$/
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»'])
const OPENERS = new Set(['"', '“', '‘', '('])
/** No quotation nests deeper. */
const MOST_CLOSERS = 8
/** Tokens. Prose knows no such sentence, but broken text does: cut, so that the time for a mention stays bounded. */
const LONGEST_SENTENCE = 480
/** UTF-16 units that the rules see on either side: a thousand dots in a row would take them a million steps. */
const SEEN = 64
const LOWER_START = /^\p{Ll}/u
const INITIAL = /^\p{Lu}$/u

/** Does Unicode (UAX #29) allow a sentence to begin at this offset of the text? */
export type BoundaryTest = (offset: number) => boolean

export function boundariesOf(text: string): BoundaryTest {
  return (offset) => {
    if (isPlainBoundary(text, offset)) return true
    const from = Math.max(0, offset - SEEN)
    const segments = segmenter().segment(text.slice(from, offset + SEEN))
    return segments.containing(offset - from)?.index === offset - from
  }
}

/** Locale `en` so that the machine's language changes nothing; made late, for that takes 9 ms. */
let made: Intl.Segmenter | null = null
function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return made
}

/** A stop, perhaps a closing quote, spaces, perhaps an opening quote, a capital: by rules 8 to 11 always a boundary. */
function isPlainBoundary(text: string, offset: number): boolean {
  let before = offset - 1
  while (text[before] === ' ') before--
  if (before === offset - 1) return false
  while (CLOSERS.has(text[before] ?? '')) before--
  const stop = text[before]
  const first = text[OPENERS.has(text[offset] ?? '') ? offset + 1 : offset] ?? ''
  return (stop === '.' || stop === '!' || stop === '?') && first >= 'A' && first <= 'Z'
}

/**
 * Cut the tokens of a block into sentences: after each stop, UAX #29 proposes, abbreviations and names mend. (Asking
 * only after stops is three times as fast as walking all segments.) Without a stop a sentence ends at 480 tokens.
 *
 * Out: runs of tokens, none empty, together all of them.
 */
export function splitSentences(tokens: readonly Token[], isBoundary: BoundaryTest): (readonly Token[])[] {
  const runs: (readonly Token[])[] = []
  let first = 0
  for (let next = 1; next < tokens.length; next++) {
    if (next - first < LONGEST_SENTENCE && !endsBefore(tokens, next, isBoundary)) continue
    runs.push(tokens.slice(first, next))
    first = next
  }
  if (first < tokens.length) runs.push(tokens.slice(first))
  return runs
}

function endsBefore(tokens: readonly Token[], at: number, isBoundary: BoundaryTest): boolean {
  const stop = tokens[lastStop(tokens, at)]
  return stop !== undefined && STOP_END.test(stop.text) && isBreak(tokens, at) && isBoundary(tokens[at]?.start ?? 0)
}

/** Does a sentence really end before `tokens[at]`? */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const stopAt = lastStop(tokens, at)
  const stop = tokens[stopAt]
  if (next === undefined || stop === undefined) return true
  if (LOWER_START.test(next.text)) return false
  const word = stop.kind === 'word' ? stop : tokens[stopAt - 1]
  if (word === undefined) return true
  const isListNumber = stop.text === '.' && word.kind === 'number' && stopAt === 1
  if (isListNumber) return false
  const mayRunOn = stop.text === '!' ? SHOUTED_NAMES.has(word.norm) : isAbbreviated(word, stop)
  return !mayRunOn || (startsSentence(next) && !TITLES.has(word.norm))
}

/** The stop before `at`, past a few closing quotes and brackets. */
function lastStop(tokens: readonly Token[], at: number): number {
  let index = at - 1
  while (index > 0 && at - index <= MOST_CLOSERS && CLOSERS.has(tokens[index]?.text ?? '')) index--
  return index
}

function isAbbreviated(word: Token, stop: Token): boolean {
  if (stop.text !== '.' && stop !== word) return false
  return SHORT_FORMS.has(word.norm) || TITLES.has(word.norm) || INITIAL.test(word.text) || stop === word
}

function startsSentence(token: Token): boolean {
  return token.kind === 'mark' || SENTENCE_STARTERS.has(token.norm)
}
