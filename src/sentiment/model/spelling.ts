import { hashString } from './hash.ts'

/** Rows of the table of letter groups. */
export const CHAR_ROWS = 4096
/** More groups than this come only from words that are none. */
const MOST_GROUPS = 24

/**
 * Rows of the table of letter groups that stand for a word without a row of its own (fastText's idea, Bojanowski et al.
 * 2017): all groups of three, the beginning, two endings.
 */
export function spellingOf(word: string): number[] {
  const framed = `<${word.slice(0, 2 * MOST_GROUPS)}>`
  const groups: string[] = []
  for (let at = 0; at + 3 <= framed.length; at++) groups.push(framed.slice(at, at + 3))
  groups.push(framed.slice(0, 5), framed.slice(-5), framed.slice(-4))
  return groups.slice(0, MOST_GROUPS).map((group) => (hashString(group) >>> 0) % CHAR_ROWS)
}
