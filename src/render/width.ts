import { createRequire } from 'node:module'

const ELLIPSIS = '…'

/** A word cut in two is hard to read: up to so many columns are given up to end at a space instead. */
const WORD_SLACK = 14

/** Characters of one column each that do not join with others: nearly all there is in English news, and our own signs. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f‐-‧‹›−←-↕■□▲△▼▽◆─▁-█✓]*$/

/** Columns that `text` takes on a terminal: wide characters and emoji 2, combining marks 0. */
export function columns(text: string): number {
  return NARROW.test(text) ? text.length : measure(text)
}

let stringWidth: ((text: string) => number) | null = null

/** By string-width, which takes 50 ms to load: when the first text needs it. */
function measure(text: string): number {
  if (stringWidth === null) {
    const loaded: { readonly default: (text: string) => number } = createRequire(import.meta.url)('string-width')
    stringWidth = loaded.default
  }
  return stringWidth(text)
}

/** `text` filled with spaces to `width` columns; a longer text stays as it is. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - columns(text)))
  return align === 'left' ? text + space : space + text
}

/** `text` cut to at most `width` columns; what is cut off at the end shows as `…`, a word cut in two if it is `exact`. */
export function clip(text: string, width: number, exact = false): string {
  if (columns(text) <= width) return text
  if (width <= 0) return ''
  const kept = take(graphemes(text), width - 1)
  const space = kept.lastIndexOf(' ')
  const whole = !exact && space > 0 && columns(kept.slice(space)) <= WORD_SLACK && !text.startsWith(`${kept} `)
  return (whole ? kept.slice(0, space) : kept).trimEnd() + ELLIPSIS
}

/** `text` cut to at most `width` columns; what is cut off at the start shows as `…`. */
export function clipStart(text: string, width: number): string {
  if (columns(text) <= width) return text
  if (width <= 0) return ''
  const kept = graphemes(take(graphemes(text).reverse(), width - 1))
    .reverse()
    .join('')
  const space = kept.indexOf(' ')
  const whole = space >= 0 && columns(kept.slice(0, space)) <= WORD_SLACK && !text.endsWith(` ${kept}`)
  return ELLIPSIS + (whole ? kept.slice(space) : kept).trimStart()
}

/** `words` set in lines of at most `width` columns, broken between words only, every line after the first indented. */
export function wrap(words: readonly string[], width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > width) {
      lines.push(line)
      line = indent + word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

let segmenter: Intl.Segmenter | null = null

function graphemes(text: string): string[] {
  if (NARROW.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function take(segments: readonly string[], width: number): string {
  let used = 0
  let kept = ''
  for (const segment of segments) {
    used += columns(segment)
    if (used > width) break
    kept += segment
  }
  return kept
}
