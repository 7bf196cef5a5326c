import type { Probabilities } from '../../../report.ts'

/** Logits of a class against neutral; fitted by tools/eval/lexicon.ts on the training sets. */
const SLOPE = 0.9
const OFFSET = -1.1
const EVIDENCE_SQUASH = 6

/** Step 9: probabilities from the sum of valences that reached a target. Without evidence neutral is most probable. */
export function probabilitiesOf(sum: number): Probabilities {
  const push = pushOf(sum)
  const bullish = Math.exp(OFFSET + push)
  const bearish = Math.exp(OFFSET - push)
  const total = bullish + bearish + 1
  return { bearish: bearish / total, neutral: 1 / total, bullish: bullish / total }
}

/** By how much evidence raises the log-odds of bullish against neutral, and lowers those of bearish. */
export const pushOf = (sum: number): number => SLOPE * EVIDENCE_SQUASH * Math.tanh(sum / EVIDENCE_SQUASH)

/** 0 to 1: the most probable class's lead over chance. */
export function confidenceOf({ bearish, neutral, bullish }: Probabilities): number {
  return (Math.max(bearish, neutral, bullish) - 1 / 3) / (2 / 3)
}
