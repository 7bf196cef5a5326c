import { InvalidArgumentError } from 'commander'
import { type Condition, OPERATORS } from '../../choose/index.ts'
import { LABELS, MIN_WIDTH, TYPES } from '../options.ts'
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
  const [, who = '', sign, test = ''] = /^\s*(.*?)\s*(<=|>=|<|>|=)\s*(\S*)\s*$/.exec(value) ?? []
  const operator = OPERATORS.find((one) => one === sign)
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
