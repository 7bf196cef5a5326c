import type { EntitySentiment, Probabilities } from '../report.ts'
import { labelOf } from '../sentiment/label.ts'
import { polarityOf, type ScoredMention } from './types.ts'

/** Headline and lead carry the news; what comes later explains it. */
const TITLE_WEIGHT = 2
const LEAD_WEIGHT = 1.5
const BODY_WEIGHT = 1
/** A mention in a sentence without any evidence dilutes the verdict a little; it does not contradict it. */
const SILENT_WEIGHT = 0.15
/** Evidence on the weaker side, as a share of the stronger one, from which a verdict is called mixed. */
const MIXED_SHARE = 0.45
const MIXED_LEAST = 0.3

/**
 * One verdict for an entity from all its mentions: the mean of what their sentences say, weighted by place, by how
 * sure the link is and by whether the sentence says anything.
 *
 * In:  at least one mention.
 */
export function aggregate(mentions: readonly ScoredMention[]): EntitySentiment {
  let total = 0
  const sum = { bearish: 0, neutral: 0, bullish: 0 }
  let good = 0
  let bad = 0
  let silence = 1
  for (const scored of mentions) {
    const weight = weightOf(scored)
    total += weight
    for (const side of ['bearish', 'neutral', 'bullish'] as const)
      sum[side] += weight * scored.score.probabilities[side]
    const polarity = polarityOf(scored)
    if (polarity > 0) good += weight * polarity
    else bad -= weight * polarity
    silence *= 1 - scored.score.confidence * scored.mention.confidence
  }
  const probabilities: Probabilities = {
    bearish: sum.bearish / total,
    neutral: sum.neutral / total,
    bullish: sum.bullish / total,
  }
  const score = probabilities.bullish - probabilities.bearish
  const weaker = Math.min(good, bad)
  const mixed = weaker >= MIXED_LEAST && weaker >= MIXED_SHARE * Math.max(good, bad)
  return { score, label: labelOf(score), probabilities, confidence: 1 - silence, mixed }
}

function weightOf({ mention, score, sentence }: ScoredMention): number {
  const says = score.terms.length > 0 ? 1 : SILENT_WEIGHT
  return (
    placeWeight(mention.where === 'title' || sentence.kind === 'title', sentence.paragraph) * mention.confidence * says
  )
}

function placeWeight(isTitle: boolean, paragraph: number): number {
  if (isTitle) return TITLE_WEIGHT
  return paragraph <= 1 ? LEAD_WEIGHT : BODY_WEIGHT
}
