import type { Term } from '../../report.ts'
import type { MaskedSentence } from './1-slots.ts'

/** Words that hold a sentence together and decide nothing by themselves. */
const GLUE = new Set(
  "the a an of in on at to for by with from as and or that this these those it its 's is are was were be been has have had will would which who whose he she they their his her said says say after when than into s t".split(
    ' ',
  ),
)
/** Parts below this share of the strongest are noise. */
const LEAST_SHARE = 0.12
const MOST_TERMS = 8

/**
 * Step 10: the words that pushed, strongest kept, in text order.
 *
 * In:  `push` of each slot, above 0 toward bullish; `score` of the mention, with whose sign the terms together agree.
 */
export function termsOf({ slots }: MaskedSentence, push: Float32Array, score: number): Term[] {
  const words = slots.flatMap((slot, at) => {
    const { key, token, entities } = slot
    if (entities.length > 0 || token.kind === 'mark' || token.kind === 'link' || GLUE.has(key)) return []
    return [{ token, weight: push[at] ?? 0 }]
  })
  const strongest = Math.max(...words.map(({ weight }) => Math.abs(weight)))
  const kept = words
    .filter(({ weight }) => Math.abs(weight) >= LEAST_SHARE * strongest && weight !== 0)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_TERMS)
  const agreeing = agree(kept, score)
  return agreeing
    .map(({ token: { text, start, end }, weight }) => ({ text, start, end, weight }))
    .toSorted((a, b) => a.start - b.start)
}

interface Pushing {
  readonly weight: number
}

/** Scale weights to at most 1 altogether; where the words contradict the score, only those that agree are shown. */
function agree<T extends Pushing>(words: readonly T[], score: number): T[] {
  const sum = words.reduce((total, { weight }) => total + weight, 0)
  const shown = sum * score >= 0 ? words : words.filter(({ weight }) => weight * score > 0)
  const size = shown.reduce((total, { weight }) => total + Math.abs(weight), 0)
  return shown.map((word) => ({ ...word, weight: word.weight / Math.max(1, size) }))
}
