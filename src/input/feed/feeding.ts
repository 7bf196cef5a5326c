import type { Parser } from 'htmlparser2'

/** UTF-16 units handed over at once. */
const CHUNK = 65_536
/** Open elements that no page and no feed has; with many more the parser takes longer for each. */
const DEEPEST = 10_000

/**
 * Hand a text to a parser, in pieces.
 *
 * In:  `depth` how many elements are open.
 * Out: false where it was given up, because elements are nested without an end.
 */
export function parseAll(parser: Parser, text: string, depth: () => number): boolean {
  for (let from = 0; from < text.length; from += CHUNK) {
    parser.write(text.slice(from, from + CHUNK))
    if (depth() > DEEPEST) return false
  }
  parser.end()
  return true
}
