import type { Label } from '../report.ts'

/** Where one label ends and the next begins: the bands traders know from Alpha Vantage's news feed. */
const STRONG = 0.35
const SLIGHT = 0.15

/**
 * The label of a score.
 *
 * In:  `score` in [-1, 1], bullish minus bearish.
 * Out: at most -0.35 bearish, at most -0.15 somewhat-bearish, below 0.15 neutral, below 0.35 somewhat-bullish, else
 *      bullish. A score that is no number is neutral.
 */
export function labelOf(score: number): Label {
  if (score <= -STRONG) return 'bearish'
  if (score <= -SLIGHT) return 'somewhat-bearish'
  if (score >= STRONG) return 'bullish'
  if (score >= SLIGHT) return 'somewhat-bullish'
  return 'neutral'
}
