import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDataFile } from '../../../src/data/files.ts'
import { createLexicon } from '../../../src/sentiment/lexicon/index.ts'
import { createJudge } from '../../../src/sentiment/model/judge.ts'
import { analyseText } from '../../../src/text/index.ts'
import { readSentences } from '../../../tools/training/sentences.ts'

/** The trainer's logits are printed to 5 decimals; its sums run in another order. */
const TOLERANCE = 1e-3

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const sentences = readSentences('parity.txt', read('parity.txt'))
const trainer: { network: number[][]; votes: number[][] }[] = JSON.parse(read('parity.json'))
const judge = createJudge(readDataFile('model.bin'), readDataFile('kernel.wasm'), createLexicon())

test.each(sentences.map((sentence, index) => ({ ...sentence, ...trainer[index] })))(
  'the logits are the trainer’s: $text',
  ({ text, targets, network = [], votes = [] }) => {
    const [sentence] = analyseText(text).sentences
    if (sentence === undefined) throw new Error('no sentence')
    const judged = judge(
      sentence,
      targets.map(({ text: entity, start, end }) => ({ start, end, entity })),
    )
    expect(judged.length).toBe(network.length)
    judged.forEach((one, target) => {
      for (let side = 0; side < 3; side++) {
        expect(Math.abs((one.network[side] ?? 0) - (network[target]?.[side] ?? 0))).toBeLessThan(TOLERANCE)
        expect(Math.abs((one.votes[side] ?? 0) - (votes[target]?.[side] ?? 0))).toBeLessThan(TOLERANCE)
      }
    })
  },
)
