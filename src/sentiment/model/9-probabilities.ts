import type { Probabilities } from '../../report.ts'
import type { MaskedSentence } from './1-slots.ts'
import type { WordTable } from './5-words.ts'
import type { Meta } from './weights.ts'

/** Share of known words at or below which nothing can be said, and at or above which all is well. */
const STRANGE = 0.5
const FAMILIAR = 0.85
/** A few odd words in a short headline prove nothing: so many known words are granted to every sentence. */
const GRANTED_WORDS = 2
/** Decimals that are kept: last-bit differences of Math.exp between machines do not reach them. */
const SCALE = 1_000_000

/** Step 9: calibrated probabilities from the logits of the network and of the n-grams. */
export function probabilitiesOf(network: ArrayLike<number>, votes: ArrayLike<number>, meta: Meta): Probabilities {
  const { mix, scale, shift } = meta
  const logits = [0, 1, 2].map((side) => {
    const sum = mix.network * (network[side] ?? 0) + mix.ngrams * (votes[side] ?? 0)
    return sum * (scale[side] ?? 1) + (shift[side] ?? 0)
  })
  const highest = Math.max(...logits)
  const [bearish = 0, neutral = 0, bullish = 0] = logits.map((logit) => Math.exp(logit - highest))
  const total = bearish + neutral + bullish
  const good = round(bullish / total)
  const bad = round(bearish / total)
  return { bearish: bad, neutral: round(1 - good - bad), bullish: good }
}

const round = (value: number): number => Math.round(value * SCALE) / SCALE

/** 0 (a language or a jargon that training never saw) to 1: how much of a sentence is made of words that training knew. */
export function familiarityOf({ slots }: MaskedSentence, words: WordTable): number {
  let known = GRANTED_WORDS
  let all = GRANTED_WORDS
  for (const { key, token, entities } of slots) {
    if (entities.length > 0 || token.kind !== 'word') continue
    all++
    if (words.knows(key)) known++
  }
  const share = known / all
  return Math.max(0, Math.min(1, (share - STRANGE) / (FAMILIAR - STRANGE)))
}
