import { EARLY_CLOSES } from './data/early-closes.ts'
import { addDays } from './local-time.ts'
import type { PriceHistory } from './types.ts'

/**
 * When a session ends, local time, `HH:MM`: as the source says for that date, else as the calendar of early closes says,
 * else as usual.
 *
 * In:  `next`: the date of the session after it; null where none is known yet.
 */
export function closingTime(date: string, next: string | null, history: PriceHistory): string {
  const said = history.closings[date]
  if (said !== undefined) return said
  const early = EARLY_CLOSES.find(([timezone, when]) => timezone === history.timezone && falls(date, next, when))
  return early === undefined || early[2] > history.closesAt ? history.closesAt : early[2]
}

function falls(date: string, next: string | null, when: string): boolean {
  if (when === 'after thanksgiving') return isAfterThanksgiving(date)
  if (when.startsWith('until ')) return date <= when.slice('until '.length)
  if (!when.startsWith('before ')) return date.endsWith(when)
  const holiday = nextOf(date, when.slice('before '.length))
  // Where the session after it is not known yet, the next working day stands in for it.
  return date < holiday && (next ?? nextWorkday(date)) >= holiday
}

/** The first `MM-DD` after a date. */
function nextOf(date: string, monthDay: string): string {
  const year = Number(date.slice(0, 4))
  const inYear = `${year}-${monthDay}`
  return inYear > date ? inYear : `${year + 1}-${monthDay}`
}

/** The fourth Thursday of November is its 22nd to 28th. */
function isAfterThanksgiving(date: string): boolean {
  const [month, day] = [date.slice(5, 7), Number(date.slice(8))]
  return month === '11' && day >= 23 && day <= 29 && weekdayOf(date) === 5
}

/** 0 is Sunday. */
const weekdayOf = (date: string): number => new Date(Date.parse(date)).getUTCDay()

function nextWorkday(date: string): string {
  const tomorrow = addDays(date, 1)
  const weekday = weekdayOf(tomorrow)
  return weekday === 6 ? addDays(tomorrow, 2) : weekday === 0 ? addDays(tomorrow, 1) : tomorrow
}
