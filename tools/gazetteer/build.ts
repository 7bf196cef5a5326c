import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkRecords } from './check.ts'
import { encodeGazetteer } from './encode.ts'
import { projectFile } from './files.ts'
import { buildRecords } from './records.ts'
import { summarize } from './summary.ts'

/** What the package may spend on the company list. */
const MOST_BYTES = 6_000_000
/** Problems printed at once. */
const SHOWN = 200

const { values } = parseArgs({ options: { dump: { type: 'string' } } })
const problems: string[] = []
const { records, collisions, dropped } = buildRecords((problem) => problems.push(problem))
problems.push(...checkRecords(records))
if (values.dump !== undefined)
  writeFileSync(values.dump, records.map((record) => `${JSON.stringify(record)}\n`).join(''))

const bytes = encodeGazetteer(records)
if (bytes.length > MOST_BYTES)
  problems.push(`The data has ${bytes.length} bytes, more than ${MOST_BYTES}: raise the smallest band of an exchange.`)
if (problems.length > 0) {
  process.stderr.write(`${problems.slice(0, SHOWN).join('\n')}\n${problems.length} problems: nothing was written.\n`)
  process.exitCode = 1
} else {
  const summary = summarize(records, dropped, collisions, bytes.length)
  writeFileSync(projectFile('src/data/gazetteer.bin'), bytes)
  writeFileSync(projectFile('src/data/gazetteer-summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
  process.stdout.write(`${records.length} records, ${bytes.length} bytes\n`)
}
