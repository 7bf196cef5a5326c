import type { Mention, Part } from '../entities/index.ts'
import type { MentionScore } from '../sentiment/engine.ts'
import type { Sentence, Token } from '../text/types.ts'

/** Signs and codes that may stand between a name and its move: "Nvidia (NASDAQ: NVDA) | -3.2%". */
const LONGEST_GAP = 7
const UP = new Set(['+', 'up'])
const DOWN = new Set(['-', '–', '−', 'down'])
/** What the head of a list says of all that follow without a sign. */
const HEADS: Readonly<Record<string, 1 | -1>> = {
  gainers: 1,
  gainer: 1,
  advancers: 1,
  winners: 1,
  risers: 1,
  losers: -1,
  loser: -1,
  decliners: -1,
  laggards: -1,
  fallers: -1,
}
/** Percent below which a move is none. */
const FLAT = 0.3
/** A listed move leaves little to interpret. */
const LEAN = 0.95
const REST = 0.04

/**
 * What a list or a table says of a mention by the move behind its name: "Boeing -4.5%", "| Amazon | +1.3% |",
 * "Top losers: ITC (0.8%)". Null where no move stands right behind the name.
 */
export function listedMove(mention: Mention, sentence: Sentence, part: Part): MentionScore | null {
  const { tokens } = sentence
  const last = tokens.findLastIndex((token) => token.end <= mention.end)
  const move = moveAfter(tokens, last)
  if (move === null) return null
  const head = headOf(tokens, last)
  // In prose and headlines the rest of the sentence says more than the number.
  const isListed = head !== null || sentence.kind === 'item' || sentence.kind === 'heading'
  const sign = isListed ? (move.sign ?? head ?? headAbove(sentence, part)) : null
  if (sign === null) return null
  const isFlat = Math.abs(Number(move.token.text.replace(',', '.'))) < FLAT
  if (isFlat) return { probabilities: { bearish: 0.05, neutral: 0.9, bullish: 0.05 }, confidence: LEAN, terms: [] }
  const [bullish, bearish] = sign > 0 ? [LEAN, 1 - LEAN - REST] : [1 - LEAN - REST, LEAN]
  const { text, start, end } = move.token
  return {
    probabilities: { bearish, neutral: REST, bullish },
    confidence: LEAN,
    terms: [{ text, start, end, weight: sign * LEAN }],
  }
}

/** The percentage that stands behind a name with nothing but signs and codes between. */
function moveAfter(tokens: readonly Token[], last: number): { token: Token; sign: 1 | -1 | null } | null {
  let inBrackets = false
  for (let at = last + 1; at <= last + LONGEST_GAP; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.kind === 'number') {
      if (!/^%$|^(?:percent|pct)$/.test(tokens[at + 1]?.norm ?? '')) return null
      const before = tokens[at - 1]?.norm ?? ''
      return { token, sign: UP.has(before) ? 1 : DOWN.has(before) ? -1 : null }
    }
    if (token.text === '(') inBrackets = true
    else if (token.text === ')') inBrackets = false
    else if (!inBrackets && token.kind === 'word' && !UP.has(token.norm) && !DOWN.has(token.norm)) return null
  }
  return null
}

/** "Top losers: ITC (0.8%)": the head in the same line. */
function headOf(tokens: readonly Token[], before: number): 1 | -1 | null {
  for (let at = before; at >= 0; at--) {
    const sign = HEADS[tokens[at]?.norm ?? '']
    if (sign !== undefined) return sign
  }
  return null
}

/** The head in the line above the list. */
function headAbove(sentence: Sentence, part: Part): 1 | -1 | null {
  const index = part.sentences.indexOf(sentence)
  for (let at = index - 1; at >= 0; at--) {
    const above = part.sentences[at]
    if (above === undefined || (above.kind !== 'heading' && above.kind !== 'item')) return null
    const sign = headOf(above.tokens, above.tokens.length - 1)
    if (sign !== null) return sign
  }
  return null
}
