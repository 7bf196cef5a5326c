import type { Sentence } from '../../text/types.ts'
import type { Target } from '../engine.ts'

/** A sentence of news has 25 tokens, one in ten thousand more than this; the rest is tables, lists and broken text. */
export const WINDOW_TOKENS = 120

export interface Window {
  readonly sentence: Sentence
  readonly targets: readonly Target[]
  /** Where its targets stand among those of the sentence. */
  readonly indices: readonly number[]
}

/**
 * Cut a sentence that is too long into windows of `WINDOW_TOKENS` tokens, each read by itself, so that time stays
 * linear. A target belongs to the window that holds its first character; windows without targets are left out.
 */
export function cutSentence(sentence: Sentence, targets: readonly Target[]): Window[] {
  const { tokens } = sentence
  if (tokens.length <= WINDOW_TOKENS) return [{ sentence, targets, indices: [...targets.keys()] }]
  const count = Math.ceil(tokens.length / WINDOW_TOKENS)
  const members: number[][] = Array.from({ length: count }, () => [])
  const starts = Array.from({ length: count }, (_, index) => tokens[index * WINDOW_TOKENS]?.start ?? sentence.end)
  targets.forEach((target, index) => {
    members[windowAt(starts, target.start)]?.push(index)
  })
  return members.flatMap((indices, window) => {
    if (indices.length === 0) return []
    const part = { ...sentence, tokens: tokens.slice(window * WINDOW_TOKENS, (window + 1) * WINDOW_TOKENS) }
    return [{ sentence: part, targets: indices.flatMap((index) => targets[index] ?? []), indices }]
  })
}

/** The last window that begins at or before `offset`; the first where none does. */
function windowAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}
