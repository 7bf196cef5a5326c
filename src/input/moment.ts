import { zoneOffset } from './zones.ts'

/** A date as written, perhaps with a time of day and a zone. */
export interface Moment {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** Null where no time is known. */
  readonly time: { readonly hour: number; readonly minute: number; readonly second: number } | null
  /** `ET`, `+05:30` …; null where none is written. */
  readonly zone: string | null
}

const MINUTE_MS = 60_000
/** Years as ISO 8601 writes them with four digits. */
const FIRST_YEAR_MS = Date.parse('0000-01-01T00:00:00Z')
const LAST_YEAR_MS = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * The one form in which newsent gives a date: an instant in UTC (`2025-01-27T21:05:00Z`) where time and zone are known,
 * else the date as written (`2025-01-27`). A time without a zone is dropped: it may be any of 26 hours, and a guess could
 * move the news to the wrong trading session.
 *
 * Out: null where there is no such day or time.
 */
export function normalForm(moment: Moment): string | null {
  const wallClock = wallClockOf(moment)
  if (wallClock === null) return null
  const offset = moment.time === null || moment.zone === null ? null : zoneOffset(moment.zone, wallClock)
  if (offset === null) return new Date(wallClock).toISOString().slice(0, 10)
  return instantForm(wallClock - offset * MINUTE_MS)
}

/**
 * In:  milliseconds since 1970.
 * Out: `YYYY-MM-DDTHH:MM:SSZ`, fractions of a second dropped; null outside the years 0 to 9999.
 */
export function instantForm(milliseconds: number): string | null {
  if (!(milliseconds >= FIRST_YEAR_MS && milliseconds <= LAST_YEAR_MS)) return null
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}

function wallClockOf({ year, month, day, time }: Moment): number | null {
  const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 }
  if (hour > 23 || minute > 59 || second > 59) return null
  const date = new Date(0)
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.getTime() : null
}
