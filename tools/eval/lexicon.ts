import { readFileSync } from 'node:fs'
import type { MentionScore, Target } from '../../src/sentiment/engine.ts'
import { createLexiconEngine } from '../../src/sentiment/lexicon/index.ts'
import { analyseText } from '../../src/text/index.ts'

/**
 * Measures the lexicon engine on the labelled sets: accuracy, macro-F1, accuracy on texts whose labels differ.
 * Usage: tsx tools/eval/lexicon.ts [split] [set …]; split is train (default) or dev.
 * With ERRORS=<set> it prints that many wrong rows of each confusion cell too.
 */
const CLASSES = ['bearish', 'neutral', 'bullish'] as const
type Class = (typeof CLASSES)[number]

interface Row {
  readonly id: string
  readonly text: string
  readonly targets: readonly { readonly text: string; readonly start: number; readonly end: number }[]
  readonly gold: readonly { readonly label: Class }[]
}

interface Judged {
  readonly row: Row
  readonly index: number
  readonly gold: Class
  readonly got: Class
  readonly score: MentionScore
  readonly isConflicting: boolean
}

const engine = createLexiconEngine()
const [split = 'train', ...asked] = process.argv.slice(2)
const sets = asked.length > 0 ? asked : ['sentfin', 'finentity', 'tfns', 'written']

for (const set of sets) {
  const source = new URL(`../../../shared/data/${set}/${split}.jsonl`, import.meta.url)
  const rows: Row[] = readFileSync(source, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  const began = performance.now()
  const judged = rows.flatMap(judge)
  const seconds = (performance.now() - began) / 1000
  report(set, judged, rows.reduce((sum, row) => sum + row.text.length, 0) / 1e6 / seconds)
}

function judge(row: Row): Judged[] {
  const { sentences } = analyseText(row.text)
  const isConflicting = new Set(row.gold.map((each) => each.label)).size > 1
  return sentences.flatMap((sentence, at) => {
    const from = sentences[at - 1]?.end ?? 0
    const indices = [...row.targets.keys()].filter((index) => {
      const start = row.targets[index]?.start ?? 0
      return start >= from && start < sentence.end
    })
    if (indices.length === 0) return []
    const targets: Target[] = indices.flatMap((index) => {
      const target = row.targets[index]
      return target === undefined ? [] : [{ start: target.start, end: target.end, entity: target.text }]
    })
    const scores = engine.score(row.text, sentence, targets)
    return indices.flatMap((index, order) => {
      const gold = row.gold[index]?.label
      const score = scores[order]
      if (gold === undefined || score === undefined) return []
      return [{ row, index, gold, got: topClass(score), score, isConflicting }]
    })
  })
}

function topClass({ probabilities }: MentionScore): Class {
  return CLASSES.reduce((best, each) => (probabilities[each] > probabilities[best] ? each : best), 'neutral')
}

function report(set: string, judged: readonly Judged[], speed: number): void {
  const conflicting = judged.filter((each) => each.isConflicting)
  const silent = judged.filter((each) => each.score.terms.length === 0)
  console.log(
    `${set}/${split} n=${judged.length} accuracy ${accuracy(judged)} macro-F1 ${macroF1(judged)} conflicting ` +
      `${accuracy(conflicting)} (${conflicting.length}) silent ${silent.length} (${accuracy(silent)}) ${speed.toFixed(1)} MB/s`,
  )
  for (const gold of CLASSES) {
    const counts = CLASSES.map((got) => judged.filter((each) => each.gold === gold && each.got === got).length)
    console.log(`  gold ${gold.padEnd(8)} ${CLASSES.map((got, index) => `${got} ${counts[index]}`).join('  ')}`)
  }
}

function accuracy(judged: readonly Judged[]): string {
  return (judged.filter((each) => each.gold === each.got).length / Math.max(1, judged.length)).toFixed(3)
}

function macroF1(judged: readonly Judged[]): string {
  const f1 = CLASSES.map((each) => {
    const both = judged.filter((one) => one.gold === each && one.got === each).length
    const either = judged.filter((one) => one.gold === each).length + judged.filter((one) => one.got === each).length
    return either === 0 ? 0 : (2 * both) / either
  })
  return (f1.reduce((sum, value) => sum + value, 0) / f1.length).toFixed(3)
}
