import type { ParsingComponents } from 'chrono-node/en'
import type { Moment } from './moment.ts'
import { plainDate } from './plain-date.ts'

/** A date as read off a line; `year` is null where none is written. */
export interface ReadDate extends Omit<Moment, 'year'> {
  readonly year: number | null
  /** How much of the line it takes up, in UTF-16 units. */
  readonly length: number
}

/** Loaded with the first date, as most texts have none; kept, for even a repeated `import()` takes longer than a parse. */
let chrono: Promise<typeof import('chrono-node/en')> | undefined

/** More than the longest date with weekday, time and zone, in UTF-16 units; chrono's time grows with its input. */
const WINDOW = 80
/** chrono fills in what is missing from a reference; ours is fixed, and nothing filled in is ever used. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 }
/** `Jan 27, 2025 | 16:05`: chrono does not see through the sign, so a comma of the same length takes its place. */
const TIME_SEPARATOR = /(\d)(\s*)[|·•/–—-](?=\s*\d{1,2}[:.]\d{2}(?!\d))/
const TIME_OF_DAY = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,9})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?/gi
const ZONE =
  /^\s?,?\s?\(?((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5}|Eastern|Central|Pacific)\b(?: Standard| Daylight)?(?: Time)?\)?/
const FOUR_DIGITS = /\d{4}/
const SLASHED = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]\d{4}/
/** Places that make `IST` India's time rather than Ireland's or Israel's. */
const INDIA =
  /\b(?:India|Mumbai|New Delhi|Delhi|Bengaluru|Bangalore|Chennai|Hyderabad|Kolkata|Pune|Ahmedabad|Gurugram|Noida|NSE|BSE|Sensex|Nifty)\b/i

/**
 * Read the date, and the time if there is one, at the very start of a line's rest.
 *
 * In:  `rest` begins with the date or its time; `head`, the first lines of the article, tells whose `IST` is meant.
 * Out: null where chrono-node (strict, English) finds no real date there, or day and month cannot be told apart.
 */
export async function readDate(rest: string, head: string): Promise<ReadDate | null> {
  const plain = plainDate(rest.slice(0, WINDOW))
  if (plain !== null) return plain
  chrono ??= import('chrono-node/en')
  const { strict } = await chrono
  const window = rest.slice(0, WINDOW).replace(TIME_SEPARATOR, '$1$2,')
  const [result] = strict.parse(window, REFERENCE)
  if (result === undefined || result.index > 0 || !isFull(result.start) || isAmbiguous(result.text)) return null
  const value = (component: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') => result.start.get(component) ?? 0
  const time = result.start.isCertain('hour')
    ? { hour: value('hour'), minute: value('minute'), second: value('second') }
    : null
  const zone = time === null ? null : zoneAfterTime(window, result.text)
  return {
    length: Math.max(result.text.length, zone?.end ?? 0),
    year: result.start.isCertain('year') && FOUR_DIGITS.test(result.text) ? value('year') : null,
    month: value('month'),
    day: value('day'),
    time,
    zone: zone?.name === 'IST' ? (INDIA.test(head) ? '+05:30' : null) : (zone?.name ?? null),
  }
}

const isFull = (date: Pick<ParsingComponents, 'isCertain'>): boolean => date.isCertain('month') && date.isCertain('day')

/** 03/04/2025 is a day in March or in April; 03/27/2025 and 27/03/2025 are the same day. */
function isAmbiguous(date: string): boolean {
  const [, first, second] = SLASHED.exec(date) ?? []
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

/**
 * The zone is read here, not taken from chrono: near a change of the clocks chrono's answer for `ET` depends on the zone
 * of the machine.
 */
function zoneAfterTime(window: string, date: string): { readonly name: string; readonly end: number } | null {
  for (const time of date.matchAll(TIME_OF_DAY)) {
    const from = time.index + time[0].length
    const match = ZONE.exec(window.slice(from))
    if (match?.[1] !== undefined) return { name: match[1], end: from + match[0].length }
  }
  return null
}
