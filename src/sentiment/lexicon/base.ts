import sentiment from 'wink-sentiment'
import { NOT_OPINION } from './data/not-opinion.ts'

/** AFINN gives -5..+5; it was rated on tweets, so a word that only it knows counts for less than the overlay's. */
const AFINN_TO_VALENCE = 0.4

/** No word of the list is half as long; wink's tokenizer takes an hour over a million letters without a space. UTF-16 units. */
const LONGEST_WORD = 64

/** Words remembered before the memory is emptied, so that a long run over many texts stays bounded. */
const REMEMBERED_WORDS = 50_000

/**
 * Base valence of ordinary words, from wink-sentiment (AFINN-165, Nielsen 2011, and its emoji list).
 *
 * Out: a lookup from one lower-case word or emoji to its valence in [-2, 2]; 0 for unknown words and for words that
 *      are nouns of the trade in financial text (share, gross, debt, crude, tank).
 */
export function createBaseValence(): (word: string) => number {
  const known = new Map<string, number>()
  return (word) => {
    if (word.length > LONGEST_WORD) return 0
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    const valence = NOT_OPINION.has(word) ? 0 : sentiment(word).score * AFINN_TO_VALENCE
    if (known.size >= REMEMBERED_WORDS) known.clear()
    known.set(word, valence)
    return valence
  }
}
