import { createRequire } from 'node:module'
import { readDataFile } from '../data/files.ts'
import { MODEL_FILE } from '../sentiment/model/weights.ts'
import type { Shipped } from './analyzer.ts'

/** The shipped data, as Node finds them. */
export const SHIPPED: Shipped = {
  gazetteer: () => readDataFile('gazetteer.bin'),
  model: () => readDataFile(MODEL_FILE),
  kernel: () => readDataFile('kernel.wasm'),
  grammar: () => createRequire(import.meta.url)('compromise/three'),
}
