import type { SentimentEngine, ToneReader } from '../engine.ts'
import { createBaseValence } from './base.ts'
import type { HouseWord } from './house-words.ts'
import { createOverlay } from './lexicon.ts'
import type { Lexicon } from './rules/2-cues.ts'
import { scoreSentence } from './score.ts'
import { toneOf } from './tone.ts'

/**
 * The rule-based engine: a finance lexicon over wink-sentiment's base valences, and rules for clauses, direction,
 * negation, comparison and sources. It needs no weights, and every score names the words that made it.
 *
 * Errors: BAD_DATA_FILE where the shipped lexicon is damaged.
 */
export function createLexiconEngine(lexicon: Lexicon = createLexicon()): SentimentEngine & ToneReader {
  return {
    name: 'lexicon',
    score: (document, sentence, targets) => scoreSentence(document, sentence, targets, lexicon),
    tone: (text, mentions) => toneOf(text, mentions, lexicon),
  }
}

/** In: words of the house, over the shipped ones. Errors: BAD_DATA_FILE where the shipped lexicon is damaged. */
export function createLexicon(house: readonly HouseWord[] = []): Lexicon {
  return { overlay: createOverlay(house), baseValence: createBaseValence() }
}
