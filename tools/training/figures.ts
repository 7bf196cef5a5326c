import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Sections, writeContainer } from '../../src/data/container.ts'
import { type Meta, MODEL_FILE, MODEL_VERSION } from '../../src/sentiment/model/weights.ts'

/**
 * Writes the accuracy that the command line reaches on the development sets into the model's file, in the place of what
 * the trainer found: `newsent model` says what users get. After a build: tsx tools/training/figures.ts
 */
const root = new URL('../../', import.meta.url)
const path = new URL('src/data/model.bin', root)
const { stdout } = spawnSync(process.execPath, ['tools/eval/eval.mjs'], { cwd: fileURLToPath(root), encoding: 'utf8' })
const measured = new Map(
  Array.from(stdout.matchAll(/(\w+\/dev)\.jsonl\s+accuracy\s+([\d.]+)/g), ([, set, value]) => [
    `${set} accuracy`,
    Number(value),
  ]),
)
const sections = new Sections(readFileSync(path), MODEL_VERSION, MODEL_FILE)
const meta: Meta = JSON.parse(new TextDecoder().decode(sections.u8('meta')))
const figures = meta.figures.map(([name, value]) => {
  const found = measured.get(name)
  // What was held out of the training only the trainer measures.
  if (found === undefined && name.includes('/dev ')) throw new Error(`nothing was measured for "${name}":\n${stdout}`)
  return [name, found ?? value] as const
})
const written = new TextEncoder().encode(JSON.stringify({ ...meta, figures }))
writeFileSync(path, writeContainer(MODEL_VERSION, { ...sections.all(), meta: written }))
for (const [name, value] of figures) console.log(`${name.padEnd(24)} ${value.toFixed(3)}`)
