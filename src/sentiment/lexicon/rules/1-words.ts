import type { Sentence, Token } from '../../../text/types.ts'
import type { Target } from '../../engine.ts'

/** A token as the rules see it; hyphens inside words and quotation marks are left out. */
export interface Word {
  readonly token: Token
  readonly norm: string
  readonly isNumber: boolean
  /** It lies in a mention, so it never counts. */
  readonly isMasked: boolean
}

const QUOTES = new Set(['"', "'", '`', '“', '”', '‘', '’', '«', '»'])

/**
 * Step 1: the words of a sentence, those inside any target masked.
 *
 * In:  targets in any order, overlapping or not. Out: words in text order.
 */
export function readWords(sentence: Sentence, targets: readonly Target[]): Word[] {
  const spans = targets.toSorted((a, b) => a.start - b.start)
  const words: Word[] = []
  let next = 0
  let maskedTo = -1
  sentence.tokens.forEach((token, index) => {
    for (let span = spans[next]; span !== undefined && span.start < token.end; span = spans[next]) {
      maskedTo = Math.max(maskedTo, span.end)
      next++
    }
    const isMasked = token.start < maskedTo
    if (!isMasked && token.kind === 'mark' && isSilent(sentence.tokens, index)) return
    words.push({ token, norm: token.norm, isNumber: token.kind === 'number', isMasked })
  })
  return words
}

function isSilent(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return true
  if (QUOTES.has(token.norm)) return true
  return token.norm === '-' && joins(tokens[index - 1], token, tokens[index + 1])
}

/** A hyphen between two words without spaces; a minus stands before its number and after a space or a mark. */
function joins(before: Token | undefined, hyphen: Token, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || before.kind === 'mark') return false
  return before.end === hyphen.start && hyphen.end === after.start
}
