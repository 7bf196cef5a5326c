import type { ReportEntity } from '../report.ts'

/**
 * Sums are kept in whole numbers, so that the order of the documents cannot show in the last bits: scores in ten
 * thousandths, as reports give them, weights in millionths. Their products stay exact up to 900,000 documents a company.
 */
const SCORE_SCALE = 10_000
const WEIGHT_SCALE = 1_000_000

/** What some documents say of one company, as far as a weighted mean needs it. */
export interface Tally {
  documents: number
  /** Sum of the weights, in millionths. */
  weight: number
  /** Sum of weights times scores, in millionths of ten thousandths. */
  weighted: number
}

export const emptyTally = (): Tally => ({ documents: 0, weight: 0, weighted: 0 })

/** In millionths: relevance times confidence, so that half a sentence said in passing does not outvote an article. */
export const weightOf = ({ relevance, sentiment }: Pick<ReportEntity, 'relevance' | 'sentiment'>): number =>
  Math.round(relevance * sentiment.confidence * WEIGHT_SCALE)

/** Count one more document. Changes the tally. In: `score` -1 to +1, `weight` in millionths. */
export function count(tally: Tally, score: number, weight: number): void {
  tally.documents++
  tally.weight += weight
  tally.weighted += weight * Math.round(score * SCORE_SCALE)
}

/** The weighted mean, -1 to +1, to 4 decimals; 0 where nothing has weight. */
export const meanOf = ({ weight, weighted }: Tally): number =>
  weight === 0 ? 0 : Math.round(weighted / weight) / SCORE_SCALE || 0
