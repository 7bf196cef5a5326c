import { tokenize } from '../text/tokens.ts'
import type { Token } from '../text/types.ts'

/** Signs that may stand or be missing between the words of a name: "Coca-Cola", "Yum! Brands", "Apple, Inc." */
const SKIPPED = new Set(['-', '.', ',', '!', "'"])

export const isSkipped = (token: Token): boolean => token.kind === 'mark' && SKIPPED.has(token.norm)

/** The word under which a token stands in the gazetteer: its norm, with "and" as "&". */
export const wordOf = (token: Token): string => (token.norm === 'and' ? '&' : token.norm)

/** The words under which a name is filed, e.g. `["coca", "cola"]`, `["lowe", "'s"]`; a leading "the" is dropped. */
export function keyOf(name: string): string[] {
  const words = tokenize(name)
    .filter((token) => !isSkipped(token))
    .map(wordOf)
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}
