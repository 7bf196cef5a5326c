import type { MaskedSentence } from './1-slots.ts'
import { type Cues, SLOT_CUES } from './2-cues.ts'
import { WordTable } from './5-words.ts'
import { addressOf, type Block, bytesOf, type Machine } from './kernel.ts'
import type { Weights } from './weights.ts'
import { WINDOW_TOKENS } from './windows.ts'

/**
 * Step 6: read a masked sentence in both directions. The states serve all its targets; nothing in them depends on which
 * one is asked about.
 */
export class Reader {
  /** `2 * hidden` numbers a slot, of the sentence read last. */
  readonly states: Block
  readonly words: WordTable
  readonly #machine: Machine
  readonly #hidden: number
  /** Input weights: a row a dimension of the word, then a row a cue. */
  readonly #input: Block
  readonly #dim: number
  readonly #x: Block
  readonly #scratch: Block
  readonly #directions: readonly { readonly address: number; readonly scale: number; readonly bias: Block }[]

  constructor(weights: Weights, machine: Machine) {
    const { dim, hidden } = weights.meta
    this.#machine = machine
    this.#hidden = hidden
    this.#dim = dim
    this.#input = machine.hold(weights.matrix('input'))
    this.words = new WordTable(weights, machine, this.#input, machine.hold(weights.matrix('inputBias')))
    this.#x = machine.block(WINDOW_TOKENS * 6 * hidden)
    this.#scratch = machine.block(5 * hidden)
    this.states = machine.block(WINDOW_TOKENS * 2 * hidden)
    this.#directions = (['forward', 'backward'] as const).map((name) => ({
      ...machine.holdIntegers(weights.integers(name)),
      bias: machine.hold(weights.matrix(`${name}Bias`)),
    }))
  }

  static floats(weights: Weights): number {
    const { dim, hidden } = weights.meta
    const matrices = (dim + SLOT_CUES + 1) * 6 * hidden + 6 * hidden * (hidden + 1)
    return matrices + WordTable.floats(weights) + (WINDOW_TOKENS * 8 + 5) * hidden
  }

  /** In: at most `WINDOW_TOKENS` slots. */
  read({ slots }: MaskedSentence, cues: Cues): void {
    const width = 6 * this.#hidden
    const x = this.#x.values
    slots.forEach(({ key }, at) => {
      x.set(this.words.project(key), at * width)
      this.#addCues(at, cues.slots)
    })
    this.#directions.forEach(({ address, scale, bias }, direction) => {
      this.#machine.kernel.gru(
        addressOf(this.#x, direction * 3 * this.#hidden),
        address,
        bias.address,
        addressOf(this.states, direction * this.#hidden),
        this.#scratch.address,
        slots.length,
        this.#hidden,
        bytesOf(width),
        bytesOf(2 * this.#hidden),
        direction,
        scale,
      )
    })
  }

  /** Most cues are 0, so adding their rows is cheaper than a product. */
  #addCues(slot: number, cues: Float32Array): void {
    const width = 6 * this.#hidden
    for (let column = 0; column < SLOT_CUES; column++) {
      const cue = cues[slot * SLOT_CUES + column] ?? 0
      if (cue === 0) continue
      const row = addressOf(this.#input, (this.#dim + column) * width)
      this.#machine.kernel.add(row, addressOf(this.#x, slot * width), cue, width)
    }
  }
}
