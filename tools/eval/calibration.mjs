// `node tools/eval/calibration.mjs [GOLD.jsonl …]`: how far confidence is from accuracy, through the command line as a
// user runs it. Expected calibration error (Guo et al. 2017): answers in ten bins by the probability of their class, the
// mean distance between that probability and the share that is right, weighted by the size of the bins. At most .05 is wanted.
// With it, precision and recall of each class.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BINS = 10
const root = fileURLToPath(new URL('../..', import.meta.url))
const given = process.argv.slice(2)
const usual = ['sentfin', 'finentity', 'written'].map((set) => `${root}../shared/data/${set}/dev.jsonl`)

for (const file of given.length > 0 ? given : usual) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const input = rows.map(({ id, text, targets }) => JSON.stringify({ id, text, targets })).join('\n')
  const { stdout } = spawnSync(process.execPath, ['bin/newsent.js', 'analyze', '--jsonl', '-', '--format', 'ndjson'], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .flatMap((line, row) => answersOf(JSON.parse(line), rows[row]))
  console.log(`${file.split('/').slice(-2).join('/')}: expected calibration error ${error(answers).toFixed(3)}`)
  for (const label of new Set(answers.map(({ gold }) => gold))) {
    const right = answers.filter((one) => one.label === label && one.isRight).length
    const share = (of) => (right / Math.max(1, answers.filter((one) => one[of] === label).length)).toFixed(2)
    console.log(`  ${label}: precision ${share('label')}, recall ${share('gold')}`)
  }
  for (const { from, count, sure, right } of binsOf(answers)) {
    if (count > 0)
      console.log(`  from ${from.toFixed(1)}: ${count} answers, sure ${sure.toFixed(3)}, right ${right.toFixed(3)}`)
  }
}

/** The most probable class at each target: its probability, and whether it is the labelled one. */
function answersOf(report, { targets, gold }) {
  const mentions = report.entities.flatMap((entity) => entity.mentions)
  return targets.flatMap(({ start, end }, at) => {
    const mention = mentions.find((one) => one.start === start && one.end === end)
    if (mention === undefined) return []
    const [label, sure] = Object.entries(mention.sentiment.probabilities).toSorted((a, b) => b[1] - a[1])[0]
    return [{ label, sure, gold: gold[at].label, isRight: label === gold[at].label }]
  })
}

function binsOf(answers) {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = answers.filter(({ sure }) => Math.min(BINS - 1, Math.floor(sure * BINS)) === bin)
    const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
    return {
      from: bin / BINS,
      count: inside.length,
      sure: mean(inside.map(({ sure }) => sure)),
      right: mean(inside.map(({ isRight }) => Number(isRight))),
    }
  })
}

function error(answers) {
  return binsOf(answers).reduce(
    (sum, { count, sure, right }) => sum + (count / answers.length) * Math.abs(sure - right),
    0,
  )
}
