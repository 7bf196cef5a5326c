import type { Span } from '../text/types.ts'

/**
 * The lines of `text` that are not blank, without their outer white space, one at a time: whoever needs the first few
 * of a long text pays for those only.
 */
export function* textLines(text: string): Generator<Span & { readonly blankBefore: boolean }> {
  let blankBefore = false
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const line = text.slice(from, to)
    const length = line.trim().length
    if (length > 0) {
      const start = from + line.search(/\S/)
      yield { start, end: start + length, blankBefore }
    }
    blankBefore = length === 0
    from = to + 1
  }
}
