import type { Part } from '../entities/index.ts'
import { groupBy } from '../groups.ts'
import type { Probabilities } from '../report.ts'
import type { MentionScore } from '../sentiment/engine.ts'
import type { Sentence } from '../text/types.ts'
import { polarityOf, type ScoredMention, type Statement } from './types.ts'

/** What a mention counts for that leans nowhere, beside one that leans fully. */
const FLAT = 0.02

/**
 * Merge the mentions of one entity in one sentence: those that lean count for as much as they lean, so that "its shares
 * gained" is not watered down by the bare name before it.
 *
 * In:  mentions of one entity, in text order; `namedIn` tells how many entities a sentence names.
 * Out: one statement a sentence, in text order.
 */
export function statementsOf(mentions: readonly ScoredMention[], namedIn: (sentence: Sentence) => number): Statement[] {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence)
  return [...bySentence.values()].flatMap((scored) => merge(scored, namedIn))
}

/** What a sentence says that goes on about an entity without naming it. */
export function unnamedStatement(
  part: Part,
  sentence: Sentence,
  { probabilities, confidence, terms }: MentionScore,
): Statement {
  const polarity = probabilities.bullish - probabilities.bearish
  return { part, sentence, mentions: [], probabilities, polarity, terms, confidence, named: 0 }
}

function merge(scored: readonly ScoredMention[], namedIn: (sentence: Sentence) => number): Statement[] {
  const [first] = scored
  if (first === undefined) return []
  const probabilities = meanOf(scored.map(({ score }) => score.probabilities))
  const polarity = probabilities.bullish - probabilities.bearish
  const agreeing = scored.filter((one) => polarityOf(one) * polarity >= 0)
  const strongest = agreeing.toSorted((a, b) => Math.abs(polarityOf(b)) - Math.abs(polarityOf(a)))[0] ?? first
  return [
    {
      part: first.part,
      sentence: first.sentence,
      mentions: scored.map(({ mention }) => mention),
      probabilities,
      polarity,
      terms: strongest.score.terms,
      confidence: Math.max(...scored.map(({ score }) => score.confidence)),
      named: namedIn(first.sentence),
    },
  ]
}

/** The mean of distributions, each weighed by how much it leans. */
function meanOf(all: readonly Probabilities[]): Probabilities {
  const weights = all.map(({ bullish, bearish }) => Math.abs(bullish - bearish) + FLAT)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (side: keyof Probabilities): number =>
    all.reduce((sum, one, at) => sum + one[side] * (weights[at] ?? 0), 0) / total
  return { bearish: mean('bearish'), neutral: mean('neutral'), bullish: mean('bullish') }
}
