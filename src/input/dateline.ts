import type { Span } from '../text/types.ts'
import { type DatePosition, datePosition, isSourced, mayLeadToDate } from './date-position.ts'
import { textLines } from './lines.ts'
import { type Moment, normalForm } from './moment.ts'
import { type ReadDate, readDate } from './read-date.ts'
import { writtenDates } from './written-date.ts'

/** Datelines, bylines and dates stand within the first lines; later dates belong to the story. UTF-16 units. */
const HEAD_LENGTH = 600
/** A dateline begins its line; a date farther in is prose. UTF-16 units. */
const LATEST_DATE = 160
/** Enough to see that a line is prose, whatever its length. UTF-16 units. */
const LONGEST_LINE = 400
/** A shorter line that breaks off in mid-sentence is a label or a name, not wrapped prose. UTF-16 units. */
const NARROWEST_WRAP = 50
const BREAKS_OFF = /[\p{Ll},]$/u

interface Found {
  readonly position: DatePosition
  readonly read: ReadDate
}

/** Which date tells best when an article appeared; the smaller the better. */
const RANK: Readonly<Record<DatePosition, number>> = { published: 0, wire: 1, line: 1, updated: 3 }
const RANK_WITHOUT_YEAR = 2

/**
 * The date that the head of an article gives as its own: in the dateline, beside the byline, or on a line such as
 * "Published: 3 June 2025 16:05 BST". A date in running prose never counts.
 *
 * In:  `title`, where the text begins with its headline, is the headline's span: dates in it are the story's.
 * Out: `YYYY-MM-DDTHH:MM:SSZ` where time and zone are given, `YYYY-MM-DD` where they are not, null where there is no such
 *      date, its year is not given anywhere in the head, or day and month cannot be told apart (03/04/2025).
 * The clock, the zone and the language of the machine do not count.
 */
export async function datelineDate(text: string, title: Span | null = null): Promise<string | null> {
  const from = title?.end ?? 0
  const lines = headLines(text.slice(from))
  const head = text.slice(from, from + HEAD_LENGTH)
  const found: Found[] = []
  for (const line of lines) found.push(...(await datesOf(line, head)))
  return choose(found)
}

/** The first lines, long ones cut; without those that go on with a sentence of the line before. */
function headLines(text: string): string[] {
  const lines: string[] = []
  let last = ''
  for (const { start, end, blankBefore } of textLines(text)) {
    if (start >= HEAD_LENGTH) break
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE))
    const goesOn = !blankBefore && last.length >= NARROWEST_WRAP && BREAKS_OFF.test(last)
    if (!goesOn) lines.push(line)
    last = line
  }
  return lines
}

/** chrono is loaded (45 ms) only once a date is seen where the article's own may stand. */
async function datesOf(line: string, head: string): Promise<Found[]> {
  const found: Found[] = []
  let from = 0
  for (const date of writtenDates(line)) {
    if (date.start > LATEST_DATE) break
    const before = line.slice(from, date.start)
    if (date.start < from || !mayLeadToDate(line, before)) continue
    const read = await readDate(line.slice(date.start), head)
    if (read === null) continue
    from = date.start + read.length
    const after = line.slice(from)
    const position = datePosition(line, before, after)
    if (position === null || (read.year === null && !(position === 'wire' && isSourced(before, after)))) continue
    found.push({ position, read })
  }
  return found
}

function choose(found: readonly Found[]): string | null {
  const forms = found.flatMap((date) => {
    const form = formOf(date.read, found)
    return form === null ? [] : [{ form, rank: date.read.year === null ? RANK_WITHOUT_YEAR : RANK[date.position] }]
  })
  // The sort is stable: of two equals the first in the text is taken. An instant says more than a day.
  forms.sort((a, b) => a.rank - b.rank || b.form.length - a.form.length)
  return forms[0]?.form ?? null
}

/** A date without a year takes the one that brings it nearest to a full date of the same head: 31 Dec, updated 1 Jan. */
function formOf(date: ReadDate, found: readonly Found[]): string | null {
  if (date.year !== null) return normalForm({ ...date, year: date.year })
  const full = found.flatMap(({ read }) => (read.year === null ? [] : [{ ...read, year: read.year }]))[0]
  if (full === undefined) return null
  const distance = (year: number) => Math.abs(dayNumber({ ...date, year }) - dayNumber(full))
  const years = [full.year, full.year - 1, full.year + 1].sort((a, b) => distance(a) - distance(b))
  return normalForm({ ...date, year: years[0] ?? full.year })
}

function dayNumber({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): number {
  return Date.UTC(year, month - 1, day)
}
