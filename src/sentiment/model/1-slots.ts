import type { Sentence, Token } from '../../text/types.ts'
import type { Target } from '../engine.ts'
import { numberKey } from './numbers.ts'

/** A place of the masked sentence: one token, or one mention whatever its length. */
export interface Slot {
  /** What the model knows it by: a word in lower case, a class of numbers, or `ENTITY`. */
  readonly key: string
  /** Its first token; in a mention the first token of that. */
  readonly token: Token
  /** Entities that the mention here may belong to; empty for words. */
  readonly entities: readonly string[]
}

export interface MaskedSentence {
  readonly slots: readonly Slot[]
  /** For each target the slot it lies in, in the order given; -1 where it covers no token. */
  readonly slotOf: readonly number[]
}

/** Stands for every mention, so that no name can count as praise or insult. */
export const ENTITY = '<entity>'
const LINK = '<link>'
const TAG = '<tag>'

/**
 * Step 1: replace every mention by one slot.
 *
 * In:  targets in any order; those that overlap share a slot.
 * Out: slots in text order.
 */
export function maskSentence(sentence: Sentence, targets: readonly Target[]): MaskedSentence {
  const order = [...targets.keys()].sort((a, b) => startOf(targets, a) - startOf(targets, b))
  const slots: Slot[] = []
  const slotOf = targets.map(() => -1)
  let next = 0
  let maskedTo = -1
  let entities: string[] = []
  sentence.tokens.forEach((token, index) => {
    if (token.start >= maskedTo) entities = []
    const wasMasked = token.start < maskedTo
    for (; next < order.length; next++) {
      const at = order[next] ?? 0
      const target = targets[at]
      if (target === undefined || target.start >= token.end) break
      maskedTo = Math.max(maskedTo, target.end)
      entities.push(target.entity)
      slotOf[at] = wasMasked ? slots.length - 1 : slots.length
    }
    if (token.start < maskedTo) {
      if (!wasMasked) slots.push({ key: ENTITY, token, entities })
    } else slots.push({ key: keyOf(sentence.tokens, index), token, entities: [] })
  })
  return { slots, slotOf }
}

function keyOf(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  if (token === undefined) return LINK
  if (token.kind === 'number') return numberKey(tokens, index)
  if (token.kind === 'link') return LINK
  return token.kind === 'cashtag' || token.kind === 'symbol' ? TAG : token.norm
}

const startOf = (targets: readonly Target[], at: number): number => targets[at]?.start ?? 0
