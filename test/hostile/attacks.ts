const PLAIN = ['a', 'A', '1', ' ', '\n', '-', '.', ',', '(', '"', '$', '@', 'é', '\u0301']
/** What the names of classes stand for. */
const ESCAPED = /\\p\{[^}]*\}|\\u\{?[\da-f]+\}?|\\[a-z]/giu

/**
 * Strings that a pattern may stumble over when they are repeated: its own words, alone and before a space, and every
 * pair of the characters it names and some plain ones.
 */
export function attacksOn(source: string): string[] {
  const named = source.replaceAll(ESCAPED, ' ')
  const characters = [...new Set([...PLAIN, ...(named.match(/[^\p{L}\d\s]/gu)?.slice(0, 30) ?? [])])]
  const words = [...new Set(named.match(/\p{L}+/gu))].slice(0, 60)
  const pairs = characters.flatMap((one) => characters.map((two) => (one === two ? one : one + two)))
  return [...pairs, ...words, ...words.map((word) => `${word} `)]
}
