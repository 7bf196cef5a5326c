import type { ScoredMention } from './types.ts'

/** What each sign adds; the three sum to 1. */
const IN_TITLE = 0.35
const EARLY = 0.25
const OFTEN = 0.4
/** So many mentions count as half of "often". */
const HALF_OFTEN = 1.5

/**
 * How much an article is about each entity, 0 to 1: named in the headline, named early, named often compared with the
 * most-named one. (The signs are those of salience detection: Dunietz and Gillick, EACL 2014.)
 *
 * In:  the mentions of each entity; `length` is the length of the text in UTF-16 units.
 */
export function relevanceOf(mentions: readonly ScoredMention[], length: number): number {
  const inTitle = mentions.some(({ mention, sentence }) => mention.where === 'title' || sentence.kind === 'title')
  const first = Math.min(...mentions.map(({ mention }) => (mention.where === 'title' ? 0 : mention.start)))
  const count = mentions.reduce((sum, { mention }) => sum + mention.confidence, 0)
  const early = 1 - first / Math.max(1, length)
  return (inTitle ? IN_TITLE : 0) + EARLY * early + (OFTEN * count) / (count + HALF_OFTEN)
}
