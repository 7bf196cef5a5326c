// `npm run bench`: how fast newsent starts and reads; every figure is the median of several rounds of one run, start-up
// as a ratio to `node -e 0` measured side by side. Stages are measured by themselves, whole analyses on what ships.
// --long adds 100,000 documents, which take five minutes; --plot draws fixtures/pictures/bench.svg.
import { spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readDataFile } from '../../src/data/files.ts'
import { findMentions } from '../../src/entities/index.ts'
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { SHIPPED } from '../../src/library/shipped.ts'
import { createLexicon } from '../../src/sentiment/lexicon/index.ts'
import { createModelEngine } from '../../src/sentiment/model/index.ts'
import { MODEL_FILE } from '../../src/sentiment/model/weights.ts'
import { createGrammar } from '../../src/text/grammar.ts'
import { analyseText } from '../../src/text/index.ts'
import { fixtureArticles } from '../articles.ts'
import { overArchive, timeOf } from './archive.ts'
import { median } from './median.ts'
import { drawPlot } from './plot.ts'
import { againstRivals, lexiconAgainstModel } from './rivals.ts'

const ROUNDS = 9
const REPEATS = 20
const SENTENCES = 500
/** Twenty words, two mentions. */
const SENTENCE =
  'Shares of Nvidia rose sharply on Thursday after strong quarterly results, while rival Intel fell as its outlook disappointed many investors.'
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Median over the rounds, in milliseconds. */
function timed(run: () => void): number {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return median(times)
}

const articles = fixtureArticles().map(({ text }) => text)
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0) * REPEATS
const overAll = (read: (text: string) => void) => (): void => {
  for (let repeat = 0; repeat < REPEATS; repeat++) for (const text of articles) read(text)
}
const rate = (milliseconds: number): string => `${(bytes / 1000 / milliseconds).toFixed(2)} MB/s`

const machine = `node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown processor'}`
console.log(`${machine}, ${articles.length} articles`)

const load = timed(() => new Gazetteer(readDataFile('gazetteer.bin'), 'gazetteer.bin'))
console.log(`load the company list        ${load.toFixed(1)} ms`)

const text = timed(overAll((article) => analyseText(article)))
console.log(`sentences and tokens         ${rate(text)}`)

const gazetteer = new Gazetteer(readDataFile('gazetteer.bin'), 'gazetteer.bin')
const parts = articles.map((article) => ({ ...analyseText(article), where: 'text' as const }))
const grammar = createGrammar(SHIPPED.grammar)
const match = timed(() => {
  for (let repeat = 0; repeat < REPEATS; repeat++)
    for (const part of parts) findMentions([part], { gazetteer, grammar })
})
console.log(`finding companies on top     ${((match / bytes) * 1024).toFixed(3)} ms per KB`)

const read = () => createModelEngine(readDataFile(MODEL_FILE), readDataFile('kernel.wasm'), createLexicon())
console.log(`load the model               ${timed(read).toFixed(1)} ms`)
const engine = read()
const [sentence] = analyseText(SENTENCE).sentences
const targets = ['Nvidia', 'Intel'].map((name) => {
  const start = SENTENCE.indexOf(name)
  return { start, end: start + name.length, entity: name }
})
const scoring = timed(() => {
  for (let repeat = 0; repeat < SENTENCES; repeat++)
    if (sentence !== undefined) engine.score(SENTENCE, sentence, targets)
})
console.log(
  `sentences read by the model  ${((SENTENCES / scoring) * 1000).toFixed(0)} of 20 words and 2 mentions a second`,
)

/** Medians of starts that take turns, in milliseconds. */
function starts(env: NodeJS.ProcessEnv): { bare: number; cold: number } {
  const spawn = (...args: string[]): number => {
    const start = performance.now()
    spawnSync(process.execPath, args, { cwd: root, env })
    return performance.now() - start
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: spawn('-e', '0'),
    cold: spawn('bin/newsent.js', 'analyze', 'fixtures/articles/chip-selloff/input.txt'),
  }))
  return { bare: median(rounds.map(({ bare }) => bare)), cold: median(rounds.map(({ cold }) => cold)) }
}
const { NODE_EXTRA_CA_CERTS, ...plain } = process.env
const environments: [string, NodeJS.ProcessEnv][] = [['one article, cold start     ', plain]]
// Reading certificates triples what Node itself takes to start.
if (NODE_EXTRA_CA_CERTS !== undefined) environments.push(['with NODE_EXTRA_CA_CERTS    ', process.env])
for (const [name, env] of environments) {
  const { bare, cold } = starts(env)
  console.log(
    `${name} ${(cold / bare).toFixed(2)} times node -e 0 (${cold.toFixed(0)} ms against ${bare.toFixed(0)} ms)`,
  )
}

console.log('\nOn the same generated articles, taking turns:')
const rivals = againstRivals()
for (const { name, rate, ratio } of rivals) {
  console.log(`${name.padEnd(28)} ${rate.toFixed(2).padStart(6)} MB/s  newsent is ${ratio.toFixed(2)} times as fast`)
}

console.log('\nOne article:')
const times = [1, 10, 100, 1000].map((kilobytes) => ({ kilobytes, milliseconds: timeOf(kilobytes * 1000) }))
for (const { kilobytes, milliseconds } of times) {
  console.log(`${`${kilobytes} KB`.padEnd(28)} ${milliseconds.toFixed(0).padStart(6)} ms`)
}

console.log('\nArchives of articles of 2.5 KB, through --jsonl -:')
const sizes = process.argv.includes('--long') ? [1_000, 10_000, 100_000] : [1_000, 10_000]
const archives = sizes.map((size) => overArchive(size, size === 10_000))
for (const { documents, peak, seconds, one } of archives) {
  const compared =
    one === null
      ? ''
      : `; ${(one.seconds / seconds).toFixed(2)} times as fast as one worker, which keeps ${one.cores.toFixed(2)} cores busy`
  console.log(
    `${documents.toLocaleString('en-US').padStart(7)}, two workers         ${peak.toFixed(0)} MB at most, ${seconds.toFixed(0)} s${compared}`,
  )
}

console.log(`\n--engine lexicon             ${lexiconAgainstModel().toFixed(1)} times as fast as the model`)

if (process.argv.includes('--plot')) drawPlot(machine, rivals, times, archives)
