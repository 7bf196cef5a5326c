import { NewsentError } from '../../errors.ts'
import { parseDate } from '../date.ts'

/** RFC 822 has years of two digits; RFC 2822, section 4.3, says which they are. */
const SHORT_YEAR = /^((?:[A-Za-z]+,? )?\d{1,2} [A-Za-z]{3,9}) (\d{2})(?= |$)/
const SHORT_HOUR = /(?<= )(\d:\d{2})(?!\d)/
const MIDDLE_OF_CENTURY = 50

/** A date as feeds write it, in the form that documents have; null where it is none. */
export function feedDate(written: string): string | null {
  const full = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(SHORT_YEAR, (_, day, year) => `${day} ${Number(year) < MIDDLE_OF_CENTURY ? 20 : 19}${year}`)
    .replace(SHORT_HOUR, '0$1')
  try {
    return parseDate(full, 'date')
  } catch (error) {
    if (error instanceof NewsentError) return null
    throw error
  }
}
