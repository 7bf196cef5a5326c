import type { Span } from '../text/types.ts'
import { hasWireStart } from './date-position.ts'
import { isFurniture, isListItem } from './furniture.ts'
import { textLines } from './lines.ts'

/** News sites cut headlines at 110 to 150 characters; press releases run to about 200. UTF-16 units. */
const LONGEST_HEADLINE = 200
/** Lines between a headline and its story: summary, byline, dates, buttons. */
const MOST_LINES_BETWEEN = 6
/** Below the headline a line this long is a paragraph, not another headline. UTF-16 units. */
const SHORTEST_PARAGRAPH = 100
/** In text that a mailer wrapped, lines differ by less than a word, so this factor means "not wrapped". */
const CLEARLY_LONGER = 1.4

const CLOSING = /["'”’)\]»\s]+$/u
/** `Inc.`, `U.S.`, and the dots of a thought left open, end no sentence. */
const ABBREVIATED = /(?:\b(?:Inc|Corp|Co|Cos|Ltd|Bros|Jr|Sr|vs|a\.m|p\.m|No)|\b\p{L}\.\p{L}|\.\.)\.$/u
/** A word of four letters or more and a dot: a sentence ended inside the line. */
const INNER_STOP = /\p{Ll}{4}\.["”’)]*\s+["“‘(]?\p{Lu}/u
const BREAKS_OFF = /[,;:–—-]$/u
const WORD = /[\p{L}\p{N}]+/gu
/** Thai, Japanese, Chinese: no spaces between words. As ranges, for script classes take 2 ms to compile. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/

/**
 * The headline that a text begins with.
 *
 * Out: the span of the first line that is not blank, without its outer white space, if it reads as a headline (short,
 *      without a full stop, no dateline, byline, list item or table row) and a story follows: after a blank line, after
 *      bylines and dates, or in a clearly longer line. Null otherwise, and where the line is all there is.
 */
export function headlineSpan(text: string): Span | null {
  const lines = textLines(text)
  const first = lines.next()
  if (first.done === true) return null
  const { start, end } = first.value
  if (end - start > LONGEST_HEADLINE || !readsAsHeadline(text.slice(start, end))) return null
  return storyFollows(text, end - start, lines) ? { start, end } : null
}

function readsAsHeadline(line: string): boolean {
  if ((line.match(WORD)?.length ?? 0) < 2 && !UNSPACED.test(line)) return false
  if (isListItem(line) || isFurniture(line) || hasWireStart(line)) return false
  return !endsSentence(line) && !INNER_STOP.test(line) && !BREAKS_OFF.test(line)
}

function endsSentence(line: string): boolean {
  const bare = line.replace(CLOSING, '')
  return /[.。]$/.test(bare) && !ABBREVIATED.test(bare)
}

function storyFollows(text: string, length: number, lines: ReturnType<typeof textLines>): boolean {
  let setApart = false
  let between = 0
  for (const { start, end, blankBefore } of lines) {
    setApart ||= blankBefore
    if (between++ > MOST_LINES_BETWEEN) return false
    if (end - start <= LONGEST_HEADLINE && isFurniture(text.slice(start, end))) {
      setApart = true
      continue
    }
    return setApart || isParagraph(text.slice(start, end), length)
  }
  return false
}

/** Is the line below no second line of wrapped prose, and no other headline of a list? */
function isParagraph(line: string, headlineLength: number): boolean {
  if (line.length < headlineLength * CLEARLY_LONGER || /^\p{Ll}/u.test(line)) return false
  return line.length >= SHORTEST_PARAGRAPH || hasWireStart(line) || endsSentence(line)
}
