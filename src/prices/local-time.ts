/** A wall clock: `date` is `YYYY-MM-DD`, `time` is `HH:MM`. */
export interface LocalTime {
  readonly date: string
  readonly time: string
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * What clock and calendar show in a time zone, daylight saving included (IANA time zone database, as Node ships it).
 *
 * In:  milliseconds since 1970; `timezone` an IANA name.
 * Errors: RangeError for a time zone that nobody knows.
 */
export function localTime(instant: number, timezone: string): LocalTime {
  const parts = formatOf(timezone).formatToParts(instant)
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** Making a format takes a thousand times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  formats.set(timeZone, made)
  return made
}

const DAY_MS = 86_400_000

/** The date `days` after (or, below 0, before) another. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS
