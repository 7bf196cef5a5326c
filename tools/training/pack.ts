import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Section, writeContainer } from '../../src/data/container.ts'
import { MODEL_VERSION } from '../../src/sentiment/model/weights.ts'
import { shippedSections } from './layout.ts'

/**
 * Packs what export.py wrote into the one file that ships, and puts the trainer's logits beside the parity test.
 * Usage: tsx tools/training/pack.ts FOLDER
 */
const MAKERS: Readonly<Record<string, (buffer: ArrayBuffer) => Section>> = {
  i8: (buffer) => new Int8Array(buffer),
  u16: (buffer) => new Uint16Array(buffer),
  u32: (buffer) => new Uint32Array(buffer),
  f32: (buffer) => new Float32Array(buffer),
}
const folder = process.argv[2] ?? ''
const arrays: Record<string, Section> = {}
for (const file of readdirSync(folder).toSorted()) {
  const [name = '', kind] = file.split('.')
  const make = MAKERS[kind ?? '']
  if (make === undefined) continue
  const { buffer } = new Uint8Array(readFileSync(`${folder}/${file}`))
  arrays[name] = make(buffer)
}
const meta = JSON.parse(readFileSync(`${folder}/meta.json`, 'utf8'))
const words = readFileSync(`${folder}/words.txt`, 'utf8').split('\n')
const bytes = writeContainer(MODEL_VERSION, shippedSections({ meta, words, arrays }))
writeFileSync(new URL('../../src/data/model.bin', import.meta.url), bytes)
writeFileSync(
  new URL('../../test/sentiment/model/parity.json', import.meta.url),
  `${JSON.stringify(JSON.parse(readFileSync(`${folder}/parity.json`, 'utf8')), null, 2)}\n`,
)
console.log(`model.bin: ${(bytes.length / 1e6).toFixed(2)} MB`)
