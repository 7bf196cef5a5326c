import { InvalidArgumentError } from 'commander'
import { type AnalyzeOptions, MIN_WIDTH, TYPES } from '../options.ts'

/** More than any machine has cores. */
const MOST_WORKERS = 1024

export function append(name: string, names: readonly string[] = []): readonly string[] {
  if (name.trim() === '') throw new InvalidArgumentError('A name is needed.')
  return [...names, name]
}

export function types(value: string): AnalyzeOptions['types'] {
  return value.split(',').map((name) => {
    const type = TYPES.find((one) => one === name.trim())
    if (type === undefined) throw new InvalidArgumentError(`There is no type "${name.trim()}".`)
    return type
  })
}

/** `1d,5d,20d` as numbers of sessions. */
export function horizons(value: string): readonly number[] {
  return value.split(',').map((one) => {
    const sessions = Number(/^([1-9]\d{0,2})d$/.exec(one.trim())?.[1])
    if (sessions > 0) return sessions
    throw new InvalidArgumentError('Sessions are needed, such as 1d,5d,20d.')
  })
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
