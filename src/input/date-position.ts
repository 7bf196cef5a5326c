import type { Span } from '../text/types.ts'
import { isByline } from './furniture.ts'
import { writtenDates } from './written-date.ts'

/**
 * What the place of a date in its line says of it.
 * - `published`, `updated`: the line says so in words
 * - `wire`: between a place and a source or a dash, where wire stories and press releases carry it
 * - `line`: alone, beside the byline, or beside the paper's name
 */
export type DatePosition = 'published' | 'updated' | 'wire' | 'line'

const SEPARATOR = '[|·•–—/-]'
const label = (words: string) =>
  new RegExp(String.raw`(?:^|${SEPARATOR})\s*(?:${words})(?:\s+by\s[^|]{1,40})?(?:\s+(?:on|at))?\s*[:,]?\s*$`, 'i')
const PUBLISHED = label('(?:(?:first|originally)\\s)?(?:published|posted|released|issued|dated?|publication date)')
const UPDATED = label('(?:last\\s)?(?:updated|modified|revised|update)')

const SOURCE = String.raw`(?:\(\p{Lu}[^()]{1,40}\)|\/\p{Lu}[^/]{1,40}\/)`
const DASH = '(?:--?|–|—)'
const WIRE_END = new RegExp(String.raw`^\s*(?:${SOURCE}|${DASH}|:\s)`, 'u')
const WIRE_SOURCE_END = new RegExp(String.raw`^\s*${SOURCE}`, 'u')
const WIRE_SOURCE_BEFORE = new RegExp(String.raw`${DASH}?\s*${SOURCE}\s*${DASH}\s*$`, 'u')
/** A story without a date: `NEW YORK (AP) —`. */
const WIRE_START = new RegExp(String.raw`^[^()/]{0,60}${SOURCE}\s*${DASH}`, 'u')

const PLACE_WORD = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u
const CONNECTIVES = new Set('of de la le del da do di du des am an and y upon sur'.split(' '))
/** Prose begins so, places do not. */
const NO_PLACE = new Set(
  'In On At Since By From Until Till Through After Before For As To Dated Between During'.split(' '),
)
/** Longer than any "place, state and place, state". */
const LONGEST_PLACE = 60
const LONGEST_PAPER_WORDS = 4
/** What may follow a date on a line that is no prose: `4 min read`, `Updated 3:10 PM`. */
const LONGEST_TAIL_WORDS = 6

/** Can what stands left of a date lead to the article's own? A cheap first look; `datePosition` decides. */
export function mayLeadToDate(line: string, before: string): boolean {
  return PUBLISHED.test(before) || UPDATED.test(before) || isPlace(before) || isCompany(line, before)
}

/**
 * Judge by its neighbours whether a date tells when the article appeared.
 *
 * In:  `before` and `after`, what stands left and right of the date in its line (left: only from the last date on);
 *      `line`, all of it.
 * Out: null for a date in running prose.
 */
export function datePosition(line: string, before: string, after: string): DatePosition | null {
  const endsLine = isTail(after)
  if (endsLine && PUBLISHED.test(before)) return 'published'
  if (endsLine && UPDATED.test(before)) return 'updated'
  if (isPlace(before) && WIRE_END.test(after)) return 'wire'
  return endsLine && isCompany(line, before) ? 'line' : null
}

/** Nothing, a paper's name or a byline: what dates of articles stand beside. */
function isCompany(line: string, before: string): boolean {
  return before.trim() === '' || isPaper(before) || (isByline(line) && isName(before))
}

/** Is a date without a year here sure to be the story's own? Only where a source stands beside it. */
export function isSourced(before: string, after: string): boolean {
  return WIRE_SOURCE_END.test(after) || WIRE_SOURCE_BEFORE.test(before)
}

/** Does the line begin as wire stories do: `LONDON, Jan 27 (Reuters) -`, `NEW YORK (AP) —`? */
export function hasWireStart(line: string): boolean {
  const isDated = (date: Span) => isPlace(line.slice(0, date.start)) && WIRE_END.test(line.slice(date.end))
  return WIRE_START.test(line) || writtenDates(line).slice(0, 1).some(isDated)
}

/** Is the rest of the line short and no prose? */
function isTail(after: string): boolean {
  const rest = after.trim()
  if (rest === '' || /^(?:[|·•/]|(?:last\s)?updated\b)/i.test(rest)) return true
  return rest.split(/\s+/).length <= LONGEST_TAIL_WORDS && !/\.$/.test(rest) && !/^[,;]?\s*\p{Ll}/u.test(rest)
}

function isPlace(before: string): boolean {
  const place = before.replace(WIRE_SOURCE_BEFORE, '').replace(/[\s,–—-]+$/, '')
  if (place === '') return true
  const words = place.split(/[\s,/]+/)
  return place.length <= LONGEST_PLACE && !NO_PLACE.has(words[0] ?? '') && areNames(words)
}

/** `Reuters | `, `CNBC - `: a short name and a separator. */
function isPaper(before: string): boolean {
  const match = /^(.*?)(?:\s[|·•–—/-]|,)\s*$/.exec(before)
  const words = match?.[1]?.trim().split(/\s+/) ?? []
  return words.length > 0 && words.length <= LONGEST_PAPER_WORDS && !NO_PLACE.has(words[0] ?? '') && areNames(words)
}

/** `By Jane Doe and John Roe, `: a byline up to its date. */
function isName(before: string): boolean {
  const words = before.split(/[\s,|·•–—/-]+/).filter((word) => word !== '' && word.toLowerCase() !== 'by')
  return words.length > 0 && areNames(words)
}

function areNames(words: readonly string[]): boolean {
  return words.every((word) => PLACE_WORD.test(word) || CONNECTIVES.has(word))
}
