// `npm run soak -- --minutes 10 --seed 1`: broken articles and killed runs until the time is up; the same seed tries the
// same in the same order. Prints what was tried and what went wrong; exits with 1 where anything did.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createAnalyzer } from '../../src/index.ts'
import { createRandom } from '../random.ts'
import { violations } from './invariants.ts'
import { killAndResume, uninterrupted } from './kills.ts'
import { mutate } from './mutate.ts'
import { sources } from './sources.ts'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
})
const [seed, minutes] = [Number(values.seed), Number(values.minutes)]
if (!Number.isInteger(seed) || !(minutes > 0)) throw new RangeError('--seed is a whole number, --minutes above 0')
const end = performance.now() + minutes * 60_000
const DOCUMENTS_A_ROUND = 800
const ARCHIVE_LINES = 300
const KILLS_A_ROUND = 5
/** Milliseconds for one document of a few kilobytes; what takes longer hangs. */
const LONGEST = 10_000
/** Bytes of heap that may come and go. */
const SLACK = 8 << 20

const random = createRandom(seed)
const analyzer = createAnalyzer()
const articles = sources(seed)
const folder = mkdtempSync(join(tmpdir(), 'newsent-soak-'))
const tried = { documents: 0, kilobytes: 0, runs: 0, kills: 0 }
const wrong = { crashes: 0, 'broken reports': 0, 'unlike answers': 0, hangs: 0, 'lost lines': 0 }
const examples: string[] = []
const heaps: number[] = []

function tryDocument(): void {
  const { names, text } = mutate(random.pick(articles), random)
  const title = random.next() < 0.3 ? text.slice(0, 80) : null
  tried.documents++
  tried.kilobytes += text.length / 1024
  const start = performance.now()
  try {
    const report = analyzer.analyze({ text, title })
    const found = violations(report, text, title)
    if (found.length > 0) {
      wrong['broken reports']++
      examples.push(`${names.join(', ')}: ${found[0]}`)
    }
    const isChecked = random.next() < 0.05
    if (isChecked && JSON.stringify(analyzer.analyze({ text, title })) !== JSON.stringify(report))
      wrong['unlike answers']++
  } catch (error) {
    wrong.crashes++
    examples.push(`${names.join(', ')}: ${error instanceof Error ? error.stack : String(error)}`)
  }
  if (performance.now() - start > LONGEST) wrong.hangs++
}

/** An archive of broken articles, with broken lines among them. */
function writeArchive(path: string): void {
  const lines = Array.from({ length: ARCHIVE_LINES }, (_, at) => {
    const { text } = mutate(random.pick(articles), random)
    return random.next() < 0.05 ? text.slice(0, 200).replaceAll('\n', ' ') : JSON.stringify({ id: `d${at}`, text })
  })
  writeFileSync(path, `${lines.join('\n')}\n`)
}

async function tryKills(): Promise<void> {
  const archive = join(folder, 'archive.jsonl')
  writeArchive(archive)
  const whole = await uninterrupted(archive, join(folder, 'whole.ndjson'))
  const lost = await killAndResume(archive, join(folder, 'killed.ndjson'), whole, KILLS_A_ROUND, random)
  tried.runs += KILLS_A_ROUND + 2
  tried.kills += KILLS_A_ROUND
  wrong['lost lines'] += lost
}

while (performance.now() < end) {
  for (let count = 0; count < DOCUMENTS_A_ROUND && performance.now() < end; count++) tryDocument()
  globalThis.gc?.()
  heaps.push(process.memoryUsage().heapUsed)
  if (performance.now() < end) await tryKills()
}
rmSync(folder, { recursive: true, force: true })

const [early = 0, late = 0] = [heaps[Math.floor(heaps.length / 4)], heaps.at(-1)]
const isFlat = late <= early * 1.1 + SLACK
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
const rows: [string, string | number][] = [
  ['seed', seed],
  ['documents', tried.documents.toLocaleString('en-US')],
  ['text', `${(tried.kilobytes / 1024).toFixed(1)} MB`],
  ['runs of the command', tried.runs],
  ['killed', tried.kills],
  ...Object.entries(wrong),
  ['heap, a quarter in and at the end', `${megabytes(early)}, ${megabytes(late)}: ${isFlat ? 'flat' : 'it grows'}`],
]
for (const [name, value] of rows) console.log(`${name.padEnd(36)} ${value}`)
for (const example of examples.slice(0, 20)) console.log(example)
process.exitCode = isFlat && Object.values(wrong).every((count) => count === 0) ? 0 : 1
