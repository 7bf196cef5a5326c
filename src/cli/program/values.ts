import { InvalidArgumentError } from 'commander'
import { parseDate } from '../../input/date.ts'
import { type AnalyzeOptions, MIN_WIDTH, type Since, TYPES } from '../options.ts'

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

export function count(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1) return number
  throw new InvalidArgumentError('A whole number from 1 on is needed.')
}

/** Publishers refuse whoever asks more often. */
const LEAST_INTERVAL_MS = 30_000
const LONGEST_INTERVAL_MS = 7 * 86_400_000

export function interval(value: string): number {
  const span = spanMs(value)
  if (span !== null && span >= LEAST_INTERVAL_MS && span <= LONGEST_INTERVAL_MS) return span
  throw new InvalidArgumentError('A span from 30s to 7d is needed, such as 5m.')
}
