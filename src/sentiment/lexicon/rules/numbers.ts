import type { Word } from './1-words.ts'

/** Valence of a bare signed percentage such as "+9.4%": that of "rose". */
const SIGNED_PERCENT = 2
/** In percent: a move below the first is small talk, one above the second is news. Quartiles of headline moves. */
const SMALL_MOVE = 0.5
const LARGE_MOVE = 5
const SMALL_FACTOR = 0.8
const LARGE_FACTOR = 1.25
/** "up sharply by 5 %": how far behind a move its size may stand. */
const SIZE_REACH_WORDS = 4
const PERCENT = new Set(['%', 'percent', 'pc', 'pct', 'per'])

interface Signed {
  readonly span: { readonly from: number; readonly to: number }
  readonly valence: number
}

/** Percentages that carry their own sign: "+9.4%", "-11.2%". */
export function signedPercents(
  words: readonly Word[],
  clause: { readonly from: number; readonly to: number },
): Signed[] {
  const found: Signed[] = []
  for (let at = clause.from; at + 2 < words.length && at < clause.to; at++) {
    const sign = words[at]?.norm
    if (sign !== '+' && sign !== '-' && sign !== '−') continue
    if (!words[at + 1]?.isNumber || !PERCENT.has(words[at + 2]?.norm ?? '')) continue
    const valence = (sign === '+' ? SIGNED_PERCENT : -SIGNED_PERCENT) * sizeFactor(words, at + 1)
    found.push({ span: { from: at, to: at + 3 }, valence })
  }
  return found
}

/**
 * How much the size of a move says: 0.8 for less than half a percent, 1.25 for five percent and more, else 1.
 *
 * In: `at`, the index of the word after the move.
 */
export function sizeFactor(words: readonly Word[], at: number): number {
  for (let index = at; index < at + SIZE_REACH_WORDS; index++) {
    const word = words[index]
    if (word === undefined || word.isMasked) return 1
    if (!word.isNumber || !PERCENT.has(words[index + 1]?.norm ?? '')) continue
    const size = Number.parseFloat(word.norm.replaceAll(',', ''))
    if (size < SMALL_MOVE) return SMALL_FACTOR
    return size >= LARGE_MOVE ? LARGE_FACTOR : 1
  }
  return 1
}
