import { addressOf, type Block, type Machine } from './kernel.ts'
import { spellingOf } from './spelling.ts'
import { rowOf, type Weights } from './weights.ts'

/** Words whose projection is kept; the commonest 8,000 make up nineteen twentieths of the words of news. */
const KEPT_WORDS = 8192

/**
 * Step 5: the vector of a word, already multiplied by the input weights of both directions: the same for every
 * sentence, so it is kept. When the memory is full it is emptied.
 */
export class WordTable {
  readonly #weights: Weights
  readonly #machine: Machine
  readonly #input: Block
  readonly #bias: Block
  readonly #vector: Block
  readonly #kept: Block
  readonly #rows = new Map<string, number>()
  readonly #width: number

  constructor(weights: Weights, machine: Machine, input: Block, bias: Block) {
    const { dim, hidden } = weights.meta
    this.#weights = weights
    this.#machine = machine
    this.#input = input
    this.#bias = bias
    this.#width = 6 * hidden
    this.#vector = machine.block(dim)
    this.#kept = machine.block(KEPT_WORDS * this.#width)
  }

  static floats({ meta: { dim, hidden } }: Weights): number {
    return dim + KEPT_WORDS * 6 * hidden
  }

  /** Is it a word that training knew? */
  knows(key: string): boolean {
    return rowOf(this.#weights.words, key) >= 0
  }

  /** `6 * hidden` numbers: gates r, z, n of the forward reader, then of the backward one. A view, valid until the next call. */
  project(key: string): Float32Array {
    const row = this.#rows.get(key) ?? this.#keep(key)
    return this.#kept.values.subarray(row * this.#width, (row + 1) * this.#width)
  }

  #keep(key: string): number {
    if (this.#rows.size >= KEPT_WORDS) this.#rows.clear()
    const row = this.#rows.size
    const { dim } = this.#weights.meta
    this.#fill(key)
    const y = addressOf(this.#kept, row * this.#width)
    this.#machine.kernel.dense(this.#vector.address, this.#input.address, this.#bias.address, y, dim, this.#width)
    this.#rows.set(key, row)
    return row
  }

  /** The vector of a word; what has no row is spelled. */
  #fill(key: string): void {
    const { words, wordRows, wordScales, charRows, charScales } = this.#weights
    const vector = this.#vector.values.fill(0)
    const row = rowOf(words, key)
    const groups = row < 0 ? spellingOf(key) : []
    if (row >= 0) addRow(vector, wordRows, row, wordScales[row] ?? 0)
    for (const group of groups) addRow(vector, charRows, group, (charScales[group] ?? 0) / groups.length)
  }
}

function addRow(vector: Float32Array, rows: Int8Array, row: number, scale: number): void {
  const from = row * vector.length
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) + (rows[from + at] ?? 0) * scale
}
