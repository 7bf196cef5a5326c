import { closestMatch } from 'leven'

/** More mistakes than this are another word. */
const MOST_MISTAKES = 3
/** Of the letters of a word, so many may be wrong. */
const MOST_WRONG = 0.5

/** What somebody most likely meant who wrote `word`; null where nothing is near. */
export function suggestion(word: string, candidates: readonly string[]): string | null {
  const maxDistance = Math.min(MOST_MISTAKES, Math.ceil(word.length * MOST_WRONG))
  return closestMatch(word, candidates, { maxDistance }) ?? null
}
