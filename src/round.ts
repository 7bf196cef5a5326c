import type { Explanation } from './answers.ts'
import type { Probabilities, Report } from './report.ts'
import { labelOf } from './sentiment/label.ts'

/** Decimals of every score: enough for any use, few enough that last-bit differences between machines cannot show. */
const SCALE = 10_000

export const round4 = (value: number): number => Math.round(value * SCALE) / SCALE || 0

/** Round every score of a report; labels follow the rounded scores, probabilities still sum to 1. */
export function roundReport(report: Report): Report {
  const toneScore = round4(report.tone.score)
  return {
    ...report,
    tone: { score: toneScore, label: labelOf(toneScore) },
    entities: report.entities.map((entity) => {
      const score = round4(entity.sentiment.score)
      return {
        ...entity,
        relevance: round4(entity.relevance),
        sentiment: {
          score,
          label: labelOf(score),
          probabilities: roundProbabilities(entity.sentiment.probabilities),
          confidence: round4(entity.sentiment.confidence),
          mixed: entity.sentiment.mixed,
        },
        mentions: entity.mentions.map((mention) => ({
          ...mention,
          confidence: round4(mention.confidence),
          sentiment: {
            score: round4(mention.sentiment.score),
            probabilities: roundProbabilities(mention.sentiment.probabilities),
          },
        })),
        evidence: entity.evidence.map((one) => ({
          ...one,
          score: round4(one.score),
          terms: one.terms.map((term) => ({ ...term, weight: round4(term.weight) })),
        })),
      }
    }),
  }
}

/** Round every number of an explanation. */
export function roundExplanation({ id, statements }: Explanation): Explanation {
  return {
    id,
    statements: statements.map((one) => ({
      ...one,
      score: round4(one.score),
      weight: round4(one.weight),
      part: round4(one.part),
      terms: one.terms.map((term) => ({ ...term, weight: round4(term.weight) })),
    })),
  }
}

/** The largest share takes what rounding leaves, so that the three sum to 1. */
function roundProbabilities({ bearish, neutral, bullish }: Probabilities): Probabilities {
  const rounded = { bearish: round4(bearish), neutral: round4(neutral), bullish: round4(bullish) }
  const largest = neutral >= bearish && neutral >= bullish ? 'neutral' : bullish >= bearish ? 'bullish' : 'bearish'
  const others = rounded.bearish + rounded.neutral + rounded.bullish - rounded[largest]
  return { ...rounded, [largest]: round4(1 - others) }
}
