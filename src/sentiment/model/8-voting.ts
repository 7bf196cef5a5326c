import type { Ngrams } from './4-ngrams.ts'
import type { Weights } from './weights.ts'

const CLASSES = 3
const BEARISH = 0
const BULLISH = 2
const REST = 0xffff

/** What the n-grams around one target say. */
export interface Votes {
  /** Logits of bearish, neutral, bullish. */
  readonly logits: Float32Array
  /** How much the n-grams that begin at each slot push toward bullish. */
  readonly push: Float32Array
}

/**
 * Step 8: what the n-grams around a target vote for: a linear model, the weights of those that training saw often
 * enough summed and divided by the root of the number of all.
 */
export class Voting {
  readonly #weights: Weights

  constructor(weights: Weights) {
    this.#weights = weights
  }

  vote({ hashes, slots }: Ngrams, count: number): Votes {
    const { ngrams, ngramScales: scales } = this.#weights
    const sums = new Float32Array(CLASSES)
    const push = new Float32Array(count)
    const root = Math.sqrt(hashes.length)
    const good = (scales[BULLISH] ?? 0) / root
    const bad = (scales[BEARISH] ?? 0) / root
    for (let index = 0; index < hashes.length; index++) {
      const row = this.#find(hashes[index] ?? 0) * CLASSES
      if (row < 0) continue
      for (let side = 0; side < CLASSES; side++) sums[side] = (sums[side] ?? 0) + (ngrams[row + side] ?? 0)
      const slot = slots[index] ?? -1
      if (slot < 0) continue
      push[slot] = (push[slot] ?? 0) + (ngrams[row + BULLISH] ?? 0) * good - (ngrams[row + BEARISH] ?? 0) * bad
    }
    const logits = sums.map((sum, side) => (sum / root) * (scales[side] ?? 0) + (scales[CLASSES + side] ?? 0))
    return { logits, push }
  }

  /** Its row, or -1. Two to four n-grams share their upper bits, so walking through them is fastest. */
  #find(hash: number): number {
    const { ngramStarts, ngramRests } = this.#weights
    const bucket = hash >>> 16
    const rest = hash & REST
    const end = ngramStarts[bucket + 1] ?? 0
    for (let row = ngramStarts[bucket] ?? 0; row < end; row++) if (ngramRests[row] === rest) return row
    return -1
  }
}
