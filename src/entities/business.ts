import type { Sentence } from '../text/types.ts'
import type { Part } from './types.ts'
import { BUSINESS_WORDS } from './words.ts'

/** How much a place speaks of business; a name that is also a word or a surname means the company only there. */
export interface BusinessTalk {
  /** Words of business in the sentence. */
  readonly here: number
  /** Words of business for each sentence of the document. */
  readonly around: number
}

/** Count the words of business once for the whole document; `of` a sentence then costs nothing. */
export function businessTalk(parts: readonly Part[]): (sentence: Sentence) => BusinessTalk {
  const counts = new Map<Sentence, number>()
  let total = 0
  for (const { sentences } of parts) {
    for (const sentence of sentences) {
      if (sentence.tokens.length === 0) continue
      const count = countIn(sentence)
      counts.set(sentence, count)
      total += count
    }
  }
  const around = counts.size === 0 ? 0 : total / counts.size
  return (sentence) => ({ here: counts.get(sentence) ?? 0, around })
}

function countIn({ tokens }: Sentence): number {
  let count = 0
  for (const { norm, kind, text } of tokens) {
    if (kind === 'cashtag' || kind === 'symbol' || BUSINESS_WORDS.has(norm) || text === '%') count++
  }
  return count
}
