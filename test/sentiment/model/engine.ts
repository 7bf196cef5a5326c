import { readDataFile } from '../../../src/data/files.ts'
import type { MentionScore } from '../../../src/sentiment/engine.ts'
import { createLexicon } from '../../../src/sentiment/lexicon/index.ts'
import { createModelEngine } from '../../../src/sentiment/model/index.ts'
import { analyseText } from '../../../src/text/index.ts'
import { readSentences } from '../../../tools/training/sentences.ts'

export const engine = createModelEngine(readDataFile('model.bin'), readDataFile('kernel.wasm'), createLexicon())

export interface Scored {
  readonly name: string
  readonly label: string
  readonly score: MentionScore
}

/** The class that is most probable. */
export function topOf({ probabilities: { bearish, neutral, bullish } }: MentionScore): string {
  if (bullish > neutral && bullish > bearish) return 'bullish'
  return bearish > neutral ? 'bearish' : 'neutral'
}

/** Score every labelled name of one sentence, written `[+Apple] rose, [-Intel] fell`. */
export function scoreMarked(line: string): Scored[] {
  const [marked] = readSentences('line', line)
  if (marked === undefined) throw new Error(`no label: ${line}`)
  const { text, targets, gold } = marked
  const [sentence] = analyseText(text, { start: 0, end: text.length }).sentences
  if (sentence === undefined) throw new Error(`no sentence: ${line}`)
  const asked = targets.map(({ start, end, text: entity }) => ({ start, end, entity }))
  return engine.score(text, sentence, asked).map((score, at) => ({
    name: targets[at]?.text ?? '',
    label: gold[at]?.label ?? '',
    score,
  }))
}
