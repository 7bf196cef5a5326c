import type { Token } from '../text/types.ts'
import { CURRENCY_AFTER, CURRENCY_BEFORE, type Unit } from './currencies.ts'

/** A number as the text writes it, with its unit. */
export interface Amount {
  readonly unit: 'percent' | 'money' | 'plain'
  /** Written out, without sign. */
  readonly value: number
  /** ISO 4217; null unless `unit` is money. */
  readonly currency: string | null
  /** -1 and 1 where a sign is written, else 0. */
  readonly sign: -1 | 0 | 1
}

export interface FoundAmount {
  readonly amount: Amount
  /** Index of its last token. */
  readonly last: number
}

/** Powers of ten of scale words and suffixes. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand'].map((word): [string, number] => [word, 3]),
  ...['m', 'mn', 'mln', 'mio', 'million', 'millions'].map((word): [string, number] => [word, 6]),
  ...['b', 'bn', 'bln', 'billion', 'billions'].map((word): [string, number] => [word, 9]),
  ...['t', 'tn', 'trn', 'trillion'].map((word): [string, number] => [word, 12]),
  ...['lakh', 'lakhs', 'lac'].map((word): [string, number] => [word, 5]),
  ...['crore', 'crores', 'cr'].map((word): [string, number] => [word, 7]),
])
const WRITTEN = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** What may stand before the digits; most words of a text are none of these. */
const STARTS = new Set([...[...CURRENCY_BEFORE.keys()].map((key) => key.split(' ')[0] ?? ''), ...WRITTEN, '+', '-'])
const DIGITS = /^(\d{1,15}(?:,\d{2,3})*(?:\.\d{1,9})?)(\p{L}{0,3})$/u
const MOST_UNIT_WORDS = 3

/**
 * The number that begins at a token, with sign, currency, scale and unit: "$4.1 billion", "Rs 500 crore", "+8.2%",
 * "17 per cent", "1,330p", "three million".
 *
 * Out: null where none begins, and for ordinals and numbers that are part of a word.
 */
export function amountAt(tokens: readonly Token[], at: number): FoundAmount | null {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'number' && !STARTS.has(token.norm))) return null
  const sign = signAt(tokens, at)
  const from = sign === 0 ? at : at + 1
  const before = currencyBefore(tokens, from)
  const number = numberAt(tokens, before === null ? from : from + before.length)
  if (number === null) return null
  const after = unitAfter(tokens, number)
  if (before === null && after === null) {
    return { amount: { unit: 'plain', value: written(number), currency: null, sign }, last: number.last }
  }
  if (after?.unit === 'percent') {
    return { amount: { unit: 'percent', value: written(number), currency: null, sign }, last: after.last }
  }
  const unit = before?.unit ?? after?.unit
  if (unit === undefined) return null
  const value = written(number, unit.scale === 1 ? 0 : -2)
  return { amount: { unit: 'money', value, currency: unit.currency, sign }, last: after?.last ?? number.last }
}

interface Written {
  readonly digits: string
  /** Power of ten that scale words add. */
  readonly power: number
  /** Letters glued to the number that are no scale: "p", "th". */
  readonly suffix: string
  readonly last: number
}

/** The decimal reader of the language rounds right; multiplying would not (4.1 × 10⁹). */
const written = ({ digits, power }: Written, more = 0): number => Number(`${digits}e${power + more}`)

function numberAt(tokens: readonly Token[], at: number): Written | null {
  const token = tokens[at]
  if (token === undefined) return null
  const word = token.kind === 'word' ? WRITTEN.indexOf(token.norm) : -1
  const found = token.kind === 'number' ? DIGITS.exec(token.norm) : null
  if (word < 0 && found === null) return null
  const digits = found === null ? String(word) : (found[1] ?? '').replaceAll(',', '')
  const suffix = found?.[2] ?? ''
  const glued = SCALES.get(suffix)
  if (glued !== undefined) return { digits, power: glued, suffix: '', last: at }
  if (suffix !== '' && suffix !== 'p') return null
  const hyphen = tokens[at + 1]?.norm === '-' ? 1 : 0
  const next = tokens[at + 1 + hyphen]
  const power = next?.kind === 'word' ? SCALES.get(next.norm) : undefined
  if (power !== undefined && suffix === '') return { digits, power, suffix, last: at + 1 + hyphen }
  return word >= 0 && suffix === '' && word < 2 ? null : { digits, power: 0, suffix, last: at }
}

function currencyBefore(tokens: readonly Token[], at: number): { unit: Unit; length: number } | null {
  for (let length = 2; length > 0; length--) {
    const unit = CURRENCY_BEFORE.get(phrase(tokens, at, length))
    if (unit === undefined || (length === 2 && !isJoined(tokens, at))) continue
    return { unit, length: tokens[at + length]?.norm === '.' ? length + 1 : length }
  }
  return null
}

/** "A$2" and "US $2" are currencies, "a $2" an article. */
const isJoined = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'US' || tokens[at]?.end === tokens[at + 1]?.start

function unitAfter(
  tokens: readonly Token[],
  { last, suffix }: Written,
): { unit: Unit | 'percent'; last: number } | null {
  const pence = CURRENCY_AFTER.get(suffix)
  if (pence !== undefined) return { unit: pence, last }
  const hyphen = tokens[last + 1]?.norm === '-' ? 1 : 0
  const from = last + 1 + hyphen
  const next = tokens[from]?.norm
  if (next === '%' || next === 'pct' || next === 'percent') return { unit: 'percent', last: from }
  if (next === 'per' && tokens[from + 1]?.norm === 'cent') return { unit: 'percent', last: from + 1 }
  for (let length = MOST_UNIT_WORDS; length > 0; length--) {
    const unit = CURRENCY_AFTER.get(phrase(tokens, from, length))
    if (unit !== undefined) return { unit, last: from + length - 1 }
  }
  return null
}

/** A sign stands right before the number, and not right behind a word or a number: "-3%", but "5-7%" is a range. */
function signAt(tokens: readonly Token[], at: number): -1 | 0 | 1 {
  const mark = tokens[at]
  if (mark === undefined || (mark.norm !== '+' && mark.norm !== '-')) return 0
  const before = tokens[at - 1]
  const isGlued = before !== undefined && before.end === mark.start && before.kind !== 'mark'
  return isGlued || tokens[at + 1]?.start !== mark.end ? 0 : mark.norm === '+' ? 1 : -1
}

function phrase(tokens: readonly Token[], at: number, length: number): string {
  if (length === 1) return tokens[at]?.norm ?? ''
  return tokens
    .slice(at, at + length)
    .map(({ norm }) => norm)
    .join(' ')
}
