import type { Span } from './types.ts'

/** A line this wide or wider that breaks off mid-sentence was wrapped by a mailer or an editor, not ended by its author. */
const WIDEST_WRAP = 110
const NARROWEST_WRAP = 50
const ITEM_START = /^(?:[-*•‣▪●○■–—·]\s|\d{1,2}[.)]\s)/u

/** `paragraph` counts the parts set apart by blank lines. */
export interface Block extends Span {
  readonly paragraph: number
  readonly isItem: boolean
}

/**
 * Cut a text into blocks within which sentences may run: blank lines always end one, a single line end does unless the
 * line looks wrapped (filled up to the document's width, and the next word would not have fitted).
 */
export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text)
  const width = Math.max(0, ...sample(lines).map((line) => line.end - line.start))
  const blocks: Block[] = []
  let paragraph = 0
  let previous: Span | null = null
  for (const line of lines) {
    if (line.start === line.end) {
      if (previous !== null) paragraph++
      previous = null
      continue
    }
    const isItem = ITEM_START.test(text.slice(line.start, line.start + 4))
    const last = blocks.at(-1)
    if (previous !== null && last !== undefined && !isItem && isWrapped(text, previous, line, width)) {
      blocks[blocks.length - 1] = { ...last, end: line.end }
    } else {
      blocks.push({ ...line, paragraph, isItem })
    }
    previous = line
  }
  return blocks
}

/** Every line without its white space at both ends; blank lines are empty spans. */
function splitLines(text: string): Span[] {
  const lines: Span[] = []
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    lines.push(trim(text, from, to))
    from = to + 1
  }
  return lines
}

function trim(text: string, start: number, end: number): Span {
  const line = text.slice(start, end)
  const first = line.search(/\S/)
  return first < 0 ? { start, end: start } : { start: start + first, end: start + line.trimEnd().length }
}

/** The width of a document shows in its first lines; reading all of a huge one would gain nothing. */
function sample(lines: readonly Span[]): readonly Span[] {
  return lines.slice(0, 1000)
}

function isWrapped(text: string, line: Span, next: Span, width: number): boolean {
  if (width > WIDEST_WRAP) return false
  const length = line.end - line.start
  if (length < NARROWEST_WRAP) return false
  const word = text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)).split(/\s/, 1)[0] ?? ''
  return length + 1 + word.length > width
}
