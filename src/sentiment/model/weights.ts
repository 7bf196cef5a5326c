import { Sections } from '../../data/container.ts'
import { NewsentError } from '../../errors.ts'
import { hashString } from './hash.ts'

/** Raised whenever the layout or the features change, so that no engine reads weights that were made for another. */
export const MODEL_VERSION = 2
export const MODEL_FILE = 'model.bin'

/** Sizes, mixture and calibration, as the trainer wrote them. */
export interface Meta {
  readonly dim: number
  readonly hidden: number
  readonly heads: number
  readonly key: number
  readonly value: number
  readonly top: number
  /** Factors on the logits of the network and of the n-grams. */
  readonly mix: { readonly network: number; readonly ngrams: number }
  /** Vector scaling (Guo et al. 2017): one factor and one offset a class. */
  readonly scale: readonly number[]
  readonly shift: readonly number[]
  readonly fitted: string
  /** Set and figure, as measured when it was made. */
  readonly figures: readonly (readonly [name: string, value: number])[]
}

/** The shipped weights: tables stay as bytes, matrices are floats, input by input, or integers as the kernel wants them. */
export interface Weights {
  readonly meta: Meta
  readonly checksum: number
  /** Hashes of the words that have a row, in order, so that a word is found by halving. */
  readonly words: Uint32Array
  readonly wordRows: Int8Array
  readonly wordScales: Float32Array
  readonly charRows: Int8Array
  readonly charScales: Float32Array
  /** For each value of the upper 16 bits of a hash, where its n-grams begin; one entry more at the end. */
  readonly ngramStarts: Uint32Array
  /** Lower 16 bits of each n-gram's hash, in order. */
  readonly ngramRests: Uint16Array
  /** Three weights an n-gram. */
  readonly ngrams: Int8Array
  /** What a weight is worth, a class; then one offset a class. */
  readonly ngramScales: Float32Array
  matrix(name: MatrixName): Float32Array
  integers(name: IntegerMatrix): Integers
}

/** A matrix as the kernel multiplies it (tools/training/integers.ts); `scale` makes numbers of sums of its products. */
export interface Integers {
  readonly values: Int16Array
  readonly scale: number
}

export type IntegerMatrix = 'forward' | 'backward' | 'pool' | 'query' | 'top'

export const MATRICES = [
  'input',
  'inputBias',
  'forwardBias',
  'backwardBias',
  'poolBias',
  'queryBias',
  'distance',
  'between',
  'clause',
  'kind',
  'mark',
  'top',
  'topBias',
  'out',
  'outBias',
] as const
export type MatrixName = (typeof MATRICES)[number]

/** Errors: BAD_DATA_FILE where the file is damaged or of another version. */
export function readWeights(bytes: Uint8Array): Weights {
  const sections = new Sections(bytes, MODEL_VERSION, MODEL_FILE)
  const text = (name: string): string => new TextDecoder().decode(sections.u8(name))
  const meta: Meta = JSON.parse(text('meta'))
  const words = sections.u32('words')
  const wordRows = sections.i8('wordRows')
  if (words.length * meta.dim !== wordRows.length) {
    throw new NewsentError('BAD_DATA_FILE', `${MODEL_FILE} names ${words.length} words but does not hold as many.`)
  }
  return {
    meta,
    checksum: sections.checksum,
    words,
    wordRows,
    wordScales: sections.f32('wordScales'),
    charRows: sections.i8('charRows'),
    charScales: sections.f32('charScales'),
    ngramStarts: sections.u32('ngramStarts'),
    ngramRests: sections.u16('ngramRests'),
    ngrams: sections.i8('ngrams'),
    ngramScales: sections.f32('ngramScales'),
    matrix: (name) => sections.f32(name),
    integers: (name) => ({ values: sections.i16(`${name}Integers`), scale: sections.f32(`${name}Scale`)[0] ?? 0 }),
  }
}

/** The row of a word; -1 where it has none. */
export function rowOf(words: Uint32Array, key: string): number {
  const hash = hashString(key) >>> 0
  let [from, to] = [0, words.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((words[middle] ?? 0) < hash) from = middle + 1
    else to = middle
  }
  return words[from] === hash ? from : -1
}

/** What a reader wants to know of the model without running it. */
export interface ModelCard {
  readonly version: number
  readonly fitted: string
  /** Eight hexadecimal digits. */
  readonly checksum: string
  readonly bytes: number
  readonly words: number
  readonly figures: Meta['figures']
}

/** Errors: BAD_DATA_FILE where the file is damaged or of another version. */
export function describeWeights(bytes: Uint8Array): ModelCard {
  const { meta, words, checksum } = readWeights(bytes)
  const { fitted, figures } = meta
  return {
    version: MODEL_VERSION,
    fitted,
    checksum: checksum.toString(16).padStart(8, '0'),
    bytes: bytes.length,
    words: words.length,
    figures,
  }
}
