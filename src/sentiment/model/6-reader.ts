import type { MaskedSentence } from './1-slots.ts'
import { type Cues, SLOT_CUES } from './2-cues.ts'
import { WordTable } from './5-words.ts'
import { addressOf, type Block, bytesOf, type Machine } from './kernel.ts'
import type { Weights } from './weights.ts'
import { WINDOW_TOKENS } from './windows.ts'

/** No slot is left out. */
export const NONE = -1

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
  readonly #cueRows: Float32Array
  readonly #x: Block
  readonly #scratch: Block
  readonly #directions: readonly { readonly weights: Block; readonly bias: Block }[]

  constructor(weights: Weights, machine: Machine) {
    const { dim, hidden } = weights.meta
    const input = weights.matrix('input')
    this.#machine = machine
    this.#hidden = hidden
    this.#cueRows = input.slice(dim * 6 * hidden)
    this.words = new WordTable(weights, machine, machine.hold(input), machine.hold(weights.matrix('inputBias')))
    this.#x = machine.block(WINDOW_TOKENS * 6 * hidden)
    this.#scratch = machine.block(4 * hidden)
    this.states = machine.block(WINDOW_TOKENS * 2 * hidden)
    this.#directions = (['forward', 'backward'] as const).map((name) => ({
      weights: machine.hold(weights.matrix(name)),
      bias: machine.hold(weights.matrix(`${name}Bias`)),
    }))
  }

  static floats(weights: Weights): number {
    const { dim, hidden } = weights.meta
    const matrices = (dim + SLOT_CUES + 1) * 6 * hidden + 6 * hidden * (hidden + 1)
    return matrices + WordTable.floats(weights) + (WINDOW_TOKENS * 8 + 4) * hidden
  }

  /** In: at most `WINDOW_TOKENS` slots; `gone` is a slot to be read as if nothing stood there. */
  read({ slots }: MaskedSentence, cues: Cues, gone = NONE): void {
    const width = 6 * this.#hidden
    const x = this.#x.values
    slots.forEach(({ key }, at) => {
      x.set(this.words.project(at === gone ? '' : key), at * width)
      if (at !== gone) this.#addCues(x, at * width, cues.slots.subarray(at * SLOT_CUES, (at + 1) * SLOT_CUES))
    })
    this.#directions.forEach(({ weights, bias }, direction) => {
      this.#machine.kernel.gru(
        addressOf(this.#x, direction * 3 * this.#hidden),
        weights.address,
        bias.address,
        addressOf(this.states, direction * this.#hidden),
        this.#scratch.address,
        slots.length,
        this.#hidden,
        bytesOf(width),
        bytesOf(2 * this.#hidden),
        direction,
      )
    })
  }

  /** Most cues are 0, so adding their rows is cheaper than a product. */
  #addCues(x: Float32Array, from: number, cues: Float32Array): void {
    const width = 6 * this.#hidden
    cues.forEach((cue, column) => {
      if (cue === 0) return
      const row = column * width
      for (let at = 0; at < width; at++) x[from + at] = (x[from + at] ?? 0) + cue * (this.#cueRows[row + at] ?? 0)
    })
  }
}
