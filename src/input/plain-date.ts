import type { ReadDate } from './read-date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** `Jan. 27, 2025`, `January 27, 2025`, `27 January 2025`, `2025-01-27`, before a dash, a slash, a parenthesis or the end. */
const NAMES =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const PLAIN = new RegExp(
  `^(?:(${NAMES})\\.? (\\d{1,2}), (\\d{4})|(\\d{1,2}) (${NAMES}) (\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d))(?=\\s*(?:$|/|\\((?![A-Z]{1,5}\\))|[–—-]{1,2}\\s))`,
)
/** What may make more of a date than its day: a time, a zone, a span, another date. */
const MORE = /\d|\b(?:noon|midnight|midday|morning|afternoon|evening|night|dawn|dusk|[ap]\.?m)\b/i

/**
 * A date in one of the plainest forms, with nothing behind it that could belong to it: most datelines. It spares them the
 * load of chrono (45 ms), which reads the same.
 *
 * In:  `window` begins with the date. Out: null wherever it takes more than that to read it.
 */
export function plainDate(window: string): ReadDate | null {
  const match = PLAIN.exec(window)
  if (match === null || MORE.test(window.slice(match[0].length))) return null
  const [text, name = match[5], day = match[4] ?? match[9], year = match[6] ?? match[7]] = match
  const month = name === undefined ? Number(match[8]) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 28) return null
  return { length: text.length, year: Number(year), month, day: Number(day), time: null, zone: null }
}
