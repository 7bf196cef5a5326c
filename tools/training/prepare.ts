import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { readDataFile } from '../../src/data/files.ts'
import { findMentions, type Part } from '../../src/entities/index.ts'
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { headlineSpan } from '../../src/input/headline.ts'
import { SHIPPED } from '../../src/library/shipped.ts'
import type { Target } from '../../src/sentiment/engine.ts'
import { createLexicon } from '../../src/sentiment/lexicon/index.ts'
import { maskSentence } from '../../src/sentiment/model/1-slots.ts'
import { readCues, SLOT_CUES, TARGET_CUES } from '../../src/sentiment/model/2-cues.ts'
import { relationsOf } from '../../src/sentiment/model/3-relations.ts'
import { hashSlots, ngramsOf } from '../../src/sentiment/model/4-ngrams.ts'
import { hashString } from '../../src/sentiment/model/hash.ts'
import { cutSentence } from '../../src/sentiment/model/windows.ts'
import { createGrammar } from '../../src/text/grammar.ts'
import { analyseText } from '../../src/text/index.ts'
import { writeOut } from './patterns.ts'
import { readSentences } from './sentences.ts'

/**
 * Turns the labelled sets into examples: the project's own text and mention stages, then the model's own features, so
 * that training sees exactly what the engine will.
 * Usage: tsx tools/training/prepare.ts OUTPUT_FOLDER
 * One file a set and split, one JSON object a sentence:
 * { fold, slots: keys, cues, targets: [{ slot, label, relations, cues, ngrams }] }
 * `fold` is a hash of the whole text modulo 100; `label` 0 bearish, 1 neutral, 2 bullish, -1 unknown.
 */
const LABELS = ['bearish', 'neutral', 'bullish']
const FOLDS = 100
const SENTENCES_A_PATTERN = 40
const DATA = new URL('../../../shared/data/', import.meta.url)
const SETS = ['sentfin', 'finentity', 'tfns', 'written']

export interface LabelledText {
  readonly text: string
  readonly targets: readonly { readonly text: string; readonly start: number; readonly end: number }[]
  readonly gold: readonly { readonly label: string }[]
}

const names = {
  gazetteer: new Gazetteer(readDataFile('gazetteer.bin'), 'gazetteer.bin'),
  grammar: createGrammar(SHIPPED.grammar),
}
const lexicon = createLexicon()
const output = process.argv[2] ?? ''
mkdirSync(output, { recursive: true })

for (const set of SETS) {
  for (const split of ['train', 'dev']) {
    const file = new URL(`${set}/${split}.jsonl`, DATA)
    if (existsSync(file)) writeSet(`${set}-${split}`, readRows(readFileSync(file, 'utf8')))
  }
}
const own = new URL('sentences/', import.meta.url)
const files = existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.txt')) : []
const written = files.toSorted().flatMap((name) => readSentences(name, readFileSync(new URL(name, own), 'utf8')))
writeSet('sentences-train', written)
const patterns = readFileSync(new URL('patterns.txt', import.meta.url), 'utf8')
writeSet('patterns-train', readSentences('patterns.txt', writeOut(patterns, SENTENCES_A_PATTERN)))
const parity = new URL('../../test/sentiment/model/parity.txt', import.meta.url)
writeSet('parity', readSentences('parity.txt', readFileSync(parity, 'utf8')), givenExamples)

function readRows(jsonLines: string): LabelledText[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

function writeSet(name: string, rows: readonly LabelledText[], toExamples = examplesOf): void {
  const file = createWriteStream(`${output}/${name}.jsonl`)
  let labels = 0
  for (const row of rows) {
    for (const example of toExamples(row)) {
      labels += example.targets.filter(({ label }) => label >= 0).length
      file.write(`${JSON.stringify(example)}\n`)
    }
  }
  file.end()
  console.log(
    `${name}: ${rows.length} texts, ${labels} labels of ${rows.reduce((sum, { gold }) => sum + gold.length, 0)}`,
  )
}

function examplesOf(row: LabelledText) {
  const fold = (hashString(row.text) >>> 0) % FOLDS
  const part: Part = { ...analyseText(row.text, headlineSpan(row.text)), where: 'text' }
  const { mentions } = findMentions([part], names, { targets: row.targets })
  return part.sentences
    .flatMap((sentence, index) => {
      const targets = mentions
        .filter((mention) => mention.sentence === index)
        .map(({ start, end, entity }) => ({ start, end, entity: entity.id }))
      return cutSentence(sentence, targets).map(({ sentence: window, targets: inside }) => ({
        fold,
        ...exampleOf(row, window, inside),
      }))
    })
    .filter(({ targets }) => targets.length > 0)
}

/** Of the targets as they stand, whatever the company list knows: one sentence a row. */
function givenExamples(row: LabelledText) {
  const [sentence] = analyseText(row.text).sentences
  const targets = row.targets.map(({ text, start, end }) => ({ start, end, entity: text }))
  return sentence === undefined ? [] : [{ fold: 0, ...exampleOf(row, sentence, targets) }]
}

function exampleOf(row: LabelledText, sentence: Parameters<typeof maskSentence>[0], targets: readonly Target[]) {
  const masked = maskSentence(sentence, targets)
  const cues = readCues(sentence, targets, masked, lexicon)
  const hashes = hashSlots(masked)
  return {
    slots: masked.slots.map(({ key }) => key),
    cues: sparse(cues.slots),
    targets: targets.flatMap((target, index) => {
      const slot = masked.slotOf[index] ?? -1
      if (slot < 0) return []
      const relations = relationsOf(masked, cues.clauses, slot, target.entity)
      const { distance, between, clause, kind } = relations
      return [
        {
          slot,
          relations: [[...distance], [...between], [...clause], [...kind]],
          label: labelOf(row, target),
          cues: [...cues.targets.subarray(index * TARGET_CUES, (index + 1) * TARGET_CUES)],
          ngrams: Array.from(ngramsOf(hashes, cues, relations, index).hashes, (hash) => hash >>> 0),
        },
      ]
    }),
  }
}

/** [slot, column, value] of every cue that is not 0. */
function sparse(values: Float32Array): [number, number, number][] {
  return [...values].flatMap((value, at) =>
    value === 0 ? [] : [[Math.floor(at / SLOT_CUES), at % SLOT_CUES, value] as [number, number, number]],
  )
}

function labelOf({ targets, gold }: LabelledText, { start, end }: Target): number {
  const at = targets.findIndex((target) => target.start === start && target.end === end)
  return LABELS.indexOf(gold[at]?.label ?? '')
}
