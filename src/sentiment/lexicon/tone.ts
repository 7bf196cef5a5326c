import type { Tone } from '../../report.ts'
import type { AnalysedText, Sentence, Span } from '../../text/types.ts'
import { labelOf } from '../label.ts'
import { readWords } from './rules/1-words.ts'
import { findCues, type Lexicon } from './rules/2-cues.ts'
import { groupTargets } from './rules/3-groups.ts'
import { splitClauses } from './rules/4-clauses.ts'
import { probabilitiesOf } from './rules/9-probabilities.ts'
import { evidenceOf } from './score.ts'

/** A headline says what the article says; a plain sentence weighs one. */
const TITLE_WEIGHT = 3
const SCORE_DECIMALS = 10_000

/**
 * The tone of a whole text, whoever it is about.
 *
 * In:  mentions in any order, offsets in UTF-16 units of `text.text`; words inside them never count.
 * Out: score in [-1, 1]: the mean of P(bullish) - P(bearish) over the sentences that say anything, the title thrice.
 *      A text without evidence is neutral, 0.
 */
export function toneOf(text: AnalysedText, mentions: readonly Span[], lexicon: Lexicon): Tone {
  const sorted = mentions.toSorted((a, b) => a.start - b.start)
  let total = 0
  let weights = 0
  let next = 0
  for (const sentence of text.sentences) {
    const mine: Span[] = []
    for (; (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      mine.push(...sorted.slice(next, next + 1))
    }
    const score = sentenceTone(sentence, mine, lexicon)
    if (score === null) continue
    const weight = sentence.kind === 'title' ? TITLE_WEIGHT : 1
    total += score * weight
    weights += weight
  }
  const score = weights === 0 ? 0 : Math.round((total / weights) * SCORE_DECIMALS) / SCORE_DECIMALS
  return { score, label: labelOf(score) }
}

/** null where the sentence says nothing. */
function sentenceTone(sentence: Sentence, mentions: readonly Span[], lexicon: Lexicon): number | null {
  const targets = mentions.map((span, index) => ({ ...span, entity: String(index) }))
  const words = readWords(sentence, targets)
  const hits = findCues(words, lexicon)
  const evidence = evidenceOf(words, splitClauses(words, hits, groupTargets(words, hits, targets)))
  if (evidence.length === 0) return null
  const { bullish, bearish } = probabilitiesOf(evidence.reduce((sum, each) => sum + each.valence, 0))
  return bullish - bearish
}
