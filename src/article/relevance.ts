import type { ScoredMention } from './types.ts'

/** What each sign adds; the four sum to 1. */
const IN_TITLE = 0.3
const EARLY = 0.2
const OFTEN = 0.4
const AS_SUBJECT = 0.1
/** So many mentions count as half of "often". */
const HALF_OFTEN = 1.5
/** Who speaks of others, and what is no company, is rarely what the story is about. */
const SOURCE = 0.4
const INSTRUMENT = 0.7

/**
 * How much an article is about each entity, 0 to 1: named in the headline, early, often, and first in its sentences.
 * (The signs are those of salience detection: Dunietz and Gillick, EACL 2014.)
 *
 * In:  the mentions of each entity; `length` of the text in UTF-16 units; whether it only speaks of others.
 */
export function relevanceOf(mentions: readonly ScoredMention[], length: number, isSource: boolean): number {
  const inTitle = mentions.some(({ mention, sentence }) => mention.where === 'title' || sentence.kind === 'title')
  const first = Math.min(...mentions.map(({ mention }) => (mention.where === 'title' ? 0 : mention.start)))
  const count = mentions.reduce((sum, { mention }) => sum + mention.confidence, 0)
  const early = 1 - first / Math.max(1, length)
  const asSubject = mentions.filter(opensItsSentence).length / mentions.length
  const type = mentions[0]?.mention.entity.type
  const isInstrument = type !== 'equity' && type !== 'private' && type !== 'target'
  const relevance =
    (inTitle ? IN_TITLE : 0) + EARLY * early + (OFTEN * count) / (count + HALF_OFTEN) + AS_SUBJECT * asSubject
  return relevance * (isSource ? SOURCE : 1) * (isInstrument ? INSTRUMENT : 1)
}

/** At most an article, an adjective or "shares of" stands before it. */
const OPENING_TOKENS = 3

function opensItsSentence({ mention, sentence }: ScoredMention): boolean {
  return sentence.tokens.findIndex((token) => token.start >= mention.start) < OPENING_TOKENS
}
