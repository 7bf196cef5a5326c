import { NewsentError } from '../errors.ts'
import { instantForm, type Moment, normalForm } from './moment.ts'

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[A-Z]{2,4}|[+-]\d{2}(?::?\d{2})?)?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
/** RFC 2822, section 3.3, with the time and the zone left free and a comment after it. */
const RFC_2822 =
  /^(?:[A-Z][a-z]{2,8},? )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]{0,6} (\d{4})(?: (\d{2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[A-Z]{1,4}))?(?: \(.{1,40}\))?)?$/
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const EPOCH = /^\d{10}(?:\d{3})?$/
/** As seconds this is the year 5138, as milliseconds 1973: no news is dated between the two readings. */
const SMALLEST_MILLISECONDS = 1e11

/**
 * Read a date that a program or a person gave.
 *
 * In:  an ISO 8601 date or time, an RFC 2822 date, `YYYYMMDD`, or seconds or milliseconds since 1970; `what` names it in
 *      the message.
 * Out: `YYYY-MM-DDTHH:MM:SSZ`, or `YYYY-MM-DD` where no time or no zone is given. Neither the clock nor the zone of the
 *      machine counts.
 * Errors: BAD_DATE.
 */
export function parseDate(value: unknown, what: string): string {
  const form = typeof value === 'number' ? fromNumber(value) : typeof value === 'string' ? fromString(value) : null
  if (form !== null) return form
  throw new NewsentError('BAD_DATE', `${what} ${shown(value)} is not a date`, {
    hint: 'write it as 2025-01-27 or, with time and zone, as 2025-01-27T16:05:00-05:00',
  })
}

function fromNumber(value: number): string | null {
  return compactDate(String(value)) ?? instantForm(Math.abs(value) < SMALLEST_MILLISECONDS ? value * 1000 : value)
}

function fromString(value: string): string | null {
  const text = value.trim().replace(/\s+/g, ' ')
  if (EPOCH.test(text)) return fromNumber(Number(text))
  const rfc = RFC_2822.exec(text)
  if (rfc !== null) {
    const [, day, month = '', year, ...rest] = rfc
    return fromParts([year, String(MONTHS.indexOf(month) + 1), day, ...rest])
  }
  const iso = ISO.exec(text)
  return iso === null ? compactDate(text) : fromParts(iso.slice(1))
}

/** `20250127` is a day, not a quarter of an hour of August 1970. */
function compactDate(text: string): string | null {
  const match = COMPACT.exec(text)
  return match === null ? null : fromParts(match.slice(1))
}

/** In: year, month, day, hour, minute, second, zone as digits; what was not written is undefined. */
function fromParts(parts: readonly (string | undefined)[]): string | null {
  const [year, month, day, hour, minute, second, zone] = parts
  const time = hour === undefined ? null : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }
  const moment: Moment = { year: Number(year), month: Number(month), day: Number(day), time, zone: zone ?? null }
  return normalForm(moment)
}

/** The longest excerpt of a wrong value that still fits a line of the terminal, in characters. */
const LONGEST_EXCERPT = 40

function shown(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return `(${value === null ? 'null' : typeof value})`
  return JSON.stringify(value.length > LONGEST_EXCERPT ? `${value.slice(0, LONGEST_EXCERPT)}…` : value)
}
