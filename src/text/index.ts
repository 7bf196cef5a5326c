import { type Block, splitBlocks } from './paragraphs.ts'
import { type BoundaryTest, boundariesOf, splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import type { AnalysedText, Sentence, SentenceKind, Span, Token } from './types.ts'

/** A longer line without a full stop is prose that lost its full stop, not a heading. */
const LONGEST_HEADING_TOKENS = 30
const ENDS_SENTENCE = /[.!?…。！？][\s"'”’)\]»]*$/u

/**
 * Cut a text into sentences and tokens.
 *
 * In:  any string; `title`, where the text itself begins with its headline, is that headline's span.
 * Out: sentences in text order; every character that is no white space lies in exactly one token of one sentence.
 */
export function analyseText(text: string, title: Span | null = null): AnalysedText {
  const isBoundary = boundariesOf(text)
  const sentences = splitBlocks(text).flatMap((block) => sentencesOf(text, block, title, isBoundary))
  return { text, sentences }
}

function sentencesOf(text: string, block: Block, title: Span | null, isBoundary: BoundaryTest): Sentence[] {
  const runs = splitSentences(tokenize(text, block.start, block.end), isBoundary)
  return runs.map((tokens) => {
    const start = tokens[0]?.start ?? block.start
    const end = tokens.at(-1)?.end ?? block.end
    const kind = kindOf(text, block, tokens, runs.length, title)
    return { start, end, kind, paragraph: block.paragraph, tokens }
  })
}

function kindOf(
  text: string,
  block: Block,
  tokens: readonly Token[],
  siblings: number,
  title: Span | null,
): SentenceKind {
  if (title !== null && block.start >= title.start && block.start < title.end) return 'title'
  if (block.isItem) return 'item'
  const isHeading =
    siblings === 1 &&
    tokens.length <= LONGEST_HEADING_TOKENS &&
    !ENDS_SENTENCE.test(text.slice(block.start, block.end).slice(-8))
  return isHeading ? 'heading' : 'prose'
}
