import type { SentimentEngine, ToneReader } from '../engine.ts'
import { createBaseValence } from './base.ts'
import { addHouseWords, type HouseWord } from './house-words.ts'
import { OVERLAY } from './overlay.built.ts'
import { PhraseTable } from './phrases.ts'
import type { Lexicon } from './rules/2-cues.ts'
import { scoreSentence } from './score.ts'
import { toneOf } from './tone.ts'

/**
 * The rule-based engine: a finance lexicon over wink-sentiment's base valences, and rules for clauses, direction,
 * negation, comparison and sources. It needs no weights, and every score names the words that made it.
 */
export function createLexiconEngine(lexicon: Lexicon = createLexicon()): SentimentEngine & ToneReader {
  return {
    name: 'lexicon',
    score: (document, sentence, targets) => scoreSentence(document, sentence, targets, lexicon),
    tone: (text, mentions) => toneOf(text, mentions, lexicon),
  }
}

/** In: words of the house, over the shipped ones. */
export function createLexicon(house: readonly HouseWord[] = []): Lexicon {
  const overlay = new PhraseTable(OVERLAY)
  addHouseWords(overlay, house)
  return { overlay, baseValence: createBaseValence() }
}
