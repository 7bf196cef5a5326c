import type { Section } from '../../src/data/container.ts'
import { hashString } from '../../src/sentiment/model/hash.ts'
import type { IntegerMatrix, Meta } from '../../src/sentiment/model/weights.ts'
import { quantise } from './integers.ts'

/** What the trainer wrote: words by their rows, and arrays by their names. */
export interface Trained {
  readonly meta: Meta
  readonly words: readonly string[]
  readonly arrays: Readonly<Record<string, Section>>
}

/** The sections of the file that ships: words as hashes in order, matrices that the kernel multiplies as integers. */
export function shippedSections({ meta, words, arrays }: Trained): Record<string, Section> {
  const { wordRows, wordScales, ...others } = arrays
  if (!(wordRows instanceof Int8Array && wordScales instanceof Float32Array))
    throw new TypeError('there are no rows of words')
  const order = words.map((word, row) => ({ hash: hashString(word) >>> 0, row })).sort((a, b) => a.hash - b.hash)
  const twice = order.findIndex(({ hash }, at) => hash === order[at + 1]?.hash)
  if (twice >= 0)
    throw new RangeError(`two words have the hash of "${words[order[twice]?.row ?? 0]}"; leave out the rarer one`)
  const sections: Record<string, Section> = {
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    words: Uint32Array.from(order, ({ hash }) => hash),
    wordRows: Int8Array.from(order.flatMap(({ row }) => [...wordRows.subarray(row * meta.dim, (row + 1) * meta.dim)])),
    wordScales: Float32Array.from(order, ({ row }) => wordScales[row] ?? 0),
    ...others,
  }
  for (const [name, outputs] of Object.entries(outputsOf(meta))) {
    const matrix = sections[name]
    if (!(matrix instanceof Float32Array)) throw new TypeError(`there is no matrix "${name}"`)
    const { integers, scale } = quantise(matrix, outputs)
    sections[`${name}Integers`] = integers
    sections[`${name}Scale`] = Float32Array.of(scale)
    // The slope of the top layer is asked for, so it stays as floats as well.
    if (name !== 'top') delete sections[name]
  }
  return sections
}

const outputsOf = ({ hidden, heads, key, value, top }: Meta): Readonly<Record<IntegerMatrix, number>> => ({
  forward: 3 * hidden,
  backward: 3 * hidden,
  pool: heads * (key + value),
  query: heads * key,
  top,
})
