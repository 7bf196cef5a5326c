import type { Span } from '../text/types.ts'

const MONTHS = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov ' +
    'november dec december'
  ).split(' '),
)
const WEEKDAYS = new Set(
  'mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday'.split(' '),
)
/** Their beginnings only, for the engine takes 5 ms to compile them spelt out; the sets above decide. */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}'
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:,?\s{1,3}\d{4}\b)?`

/** What may be a date with its day; cheap, so that only lines which hold one are looked at more closely. */
const WRITTEN_DATE = new RegExp(
  String.raw`(?:(${WEEKDAY})\b[.,]{0,2}\s{1,3})?(?:` +
    [
      String.raw`(${MONTH})\b\.?\s{1,3}${DAY}\b${YEAR}`,
      String.raw`${DAY}[\s-]{1,3}(${MONTH})\b\.?(?:-\d{4}\b|${YEAR})`,
      String.raw`\d{4}[-/]\d\d[-/]\d\d(?!\d)`,
      String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}\b`,
    ].join('|') +
    ')',
  'gi',
)
/** Apart from the other, for the engine takes its time over classes of all scripts that ignore case (10 ms). */
const WORD_CHARACTER = /[\p{L}\p{N}]$/u
/** A time of day that stands before its date: `4:05 p.m. ET, `. */
const TIME_BEFORE = /\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{1,5})?,?\s?(?:on\s)?$/i

/**
 * Where dates seem to be written in a line, with a time of day that stands before them.
 *
 * Out: spans in text order that do not overlap. Each begins where the date begins; the end is that of day and year.
 */
export function writtenDates(line: string): Span[] {
  const dates: Span[] = []
  WRITTEN_DATE.lastIndex = 0
  for (let match = WRITTEN_DATE.exec(line); match !== null; match = WRITTEN_DATE.exec(line)) {
    const { index } = match
    const [, weekday, monthFirst, monthLast] = match
    const isDate = isOneOf(WEEKDAYS, weekday) && isOneOf(MONTHS, monthFirst ?? monthLast)
    if (!isDate || WORD_CHARACTER.test(line.slice(Math.max(0, index - 2), index))) {
      WRITTEN_DATE.lastIndex = index + 1
      continue
    }
    const before = TIME_BEFORE.exec(line.slice(Math.max(0, index - 20), index))
    dates.push({ start: index - (before?.[0].length ?? 0), end: index + match[0].length })
  }
  return dates
}

/** Also where there is none. */
const isOneOf = (words: ReadonlySet<string>, word: string | undefined): boolean =>
  word === undefined || words.has(word.toLowerCase())
