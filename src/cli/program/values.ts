import { InvalidArgumentError } from 'commander'
import { type Condition, OPERATORS } from '../../choose/index.ts'
import { parseDate } from '../../input/date.ts'
import { LABELS, MIN_WIDTH, type Since, TYPES } from '../options.ts'
import { suggestion } from '../suggest.ts'

/** More than any machine has cores. */
const MOST_WORKERS = 1024

export function append(name: string, names: readonly string[] = []): readonly string[] {
  if (name.trim() === '') throw new InvalidArgumentError('A name is needed.')
  return [...names, name]
}

/** One of a few words. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (value: string): T =>
    known(value, words, `Allowed choices are ${words.join(', ')}.`)

/** `NVDA,Apple`: names between commas; given again, they add up. */
export function names(value: string, earlier: readonly string[] = []): readonly string[] {
  return value.split(',').reduce((all, name) => append(name.trim(), all), earlier)
}

export function types(value: string, earlier: readonly Type[] = []): readonly Type[] {
  const found = value.split(',').map((name) => known(name.trim(), TYPES, `There is no type "${name.trim()}".`))
  return [...earlier, ...found]
}

type Type = (typeof TYPES)[number]

function known<T extends string>(value: string, words: readonly T[], complaint: string): T {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const meant = suggestion(value, words)
  throw new InvalidArgumentError(meant === null ? complaint : `${complaint}\n(Did you mean ${meant}?)`)
}

/** `NVDA<=-0.35`, `any=bearish`. */
export function condition(value: string, earlier: readonly Condition[] = []): readonly Condition[] {
  const [, named = '', sign, test = ''] = /^([^<>=]*)(<=|>=|<|>|=)\s*(\S*)$/.exec(value.trim()) ?? []
  const operator = OPERATORS.find((one) => one === sign)
  const who = named.trim()
  if (who === '' || sign === undefined) throw new InvalidArgumentError('Write it as NVDA<=-0.35 or any=bearish.')
  const asked = who.toLowerCase() === 'any' ? null : [who]
  if (operator === undefined) {
    const label = known(test, LABELS, `There is no label "${test}".`)
    return [...earlier, { text: value, who: asked, test: { label } }]
  }
  const score = Number(test)
  if (test === '' || !(score >= -1 && score <= 1)) throw new InvalidArgumentError('Scores go from -1 to 1.')
  return [...earlier, { text: value, who: asked, test: { operator, score } }]
}

/** `1d,5d,20d` as numbers of sessions. */
export function horizons(value: string, earlier: readonly number[] = []): readonly number[] {
  const sessions = value.split(',').map((one) => {
    const number = Number(/^([1-9]\d{0,2})d$/.exec(one.trim())?.[1])
    if (number > 0) return number
    throw new InvalidArgumentError('Sessions are needed, such as 1d,5d,20d.')
  })
  return [...earlier, ...sessions]
}

/** 0 to 1. */
export function share(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('A number from 0 to 1 is needed.')
}

export function count(value: string): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number >= 1) return number
  throw new InvalidArgumentError('A whole number of at least 1 is needed.')
}

export function workers(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= MOST_WORKERS) return number
  throw new InvalidArgumentError(`A whole number from 1 to ${MOST_WORKERS} is needed.`)
}

export function positive(value: string): number {
  const number = Number(value)
  if (number > 0 && Number.isFinite(number)) return number
  throw new InvalidArgumentError('A number above zero is needed.')
}

export function width(value: string): number {
  const columns = Number(value)
  if (Number.isInteger(columns) && columns >= MIN_WIDTH) return columns
  throw new InvalidArgumentError(`A whole number of at least ${MIN_WIDTH} is needed.`)
}

const SPAN = /^(\d{1,6}) ?(s|m|h|d|w)$/i
const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** `2h` in milliseconds; null where it is no span. */
function spanMs(value: string): number | null {
  const [, number, unit = ''] = SPAN.exec(value.trim()) ?? []
  return number === undefined ? null : Number(number) * (UNITS_MS[unit.toLowerCase()] ?? 0)
}

export function since(value: string): Since {
  const agoMs = spanMs(value)
  if (agoMs !== null) return { agoMs }
  try {
    return { from: parseDate(value, '--since') }
  } catch {
    throw new InvalidArgumentError('A span such as 90m, 2h, 1d or 1w is needed, or a date such as 2025-01-27.')
  }
}

/** Publishers refuse whoever asks more often. */
const LEAST_INTERVAL_MS = 30_000
const LONGEST_INTERVAL_MS = 7 * 86_400_000

export function interval(value: string): number {
  const span = spanMs(value)
  if (span !== null && span >= LEAST_INTERVAL_MS && span <= LONGEST_INTERVAL_MS) return span
  throw new InvalidArgumentError('A span from 30s to 7d is needed, such as 5m.')
}
