import { NewsentError } from '../../errors.ts'
import type { Integers } from './weights.ts'

/** What the compiled kernel offers; addresses in bytes. Its source, tools/kernel/kernel.as.ts, says what each does. */
interface Kernel {
  dense(x: number, weights: number, bias: number, y: number, inputs: number, outputs: number): void
  add(x: number, y: number, factor: number, count: number): void
  quantise(x: number, y: number, count: number): void
  project(
    x: number,
    weights: number,
    bias: number,
    y: number,
    rows: number,
    inputs: number,
    outputs: number,
    scale: number,
  ): void
  apply(x: number, weights: number, bias: number, y: number, inputs: number, outputs: number, scale: number): void
  gru(
    x: number,
    weights: number,
    bias: number,
    y: number,
    scratch: number,
    steps: number,
    size: number,
    xStride: number,
    yStride: number,
    backward: number,
    scale: number,
  ): void
  dots(rows: number, vector: number, out: number, count: number, width: number): void
  match(keys: number, query: number, out: number, slots: number, heads: number, size: number, stride: number): void
  mark(values: number, marks: number, kinds: number, out: number, slots: number, width: number, stride: number): void
  blend(values: number, weights: number, sums: number, slots: number, heads: number, size: number): void
}

const FUNCTIONS = ['dense', 'add', 'quantise', 'project', 'apply', 'gru', 'dots', 'match', 'mark', 'blend'] as const

const PAGE_BYTES = 65_536
const FLOAT_BYTES = 4
/** One vector of the machine: addresses are multiples of it. */
const ALIGN_BYTES = 16

/** A run of floats in the memory that the kernel works on. */
export interface Block {
  /** In bytes. */
  readonly address: number
  readonly values: Float32Array
}

/** The kernel and its memory, of a size that is settled once. */
export class Machine {
  readonly kernel: Kernel
  readonly #memory: WebAssembly.Memory
  #next = PAGE_BYTES

  /** In: the compiled kernel, and how many floats will be asked for (a few more per block are allowed for). */
  constructor(wasm: Uint8Array, floats: number) {
    const pages = Math.ceil((floats * FLOAT_BYTES) / PAGE_BYTES) + 2
    this.#memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory: this.#memory } })
    this.kernel = kernelIn(exports)
  }

  /** A block of `length` floats, all 0; nothing is ever given back. */
  block(length: number): Block {
    const address = this.#next
    this.#next += Math.ceil((length * FLOAT_BYTES) / ALIGN_BYTES) * ALIGN_BYTES
    return { address, values: new Float32Array(this.#memory.buffer, address, length) }
  }

  /** A block that holds a copy of `values`. */
  hold(values: Float32Array): Block {
    const block = this.block(values.length)
    block.values.set(values)
    return block
  }

  /** A copy of a matrix of integers, two in the place of a float. */
  holdIntegers({ values, scale }: Integers): { address: number; scale: number } {
    const { address } = this.block(values.length / 2)
    new Int16Array(this.#memory.buffer, address, values.length).set(values)
    return { address, scale }
  }

  /** The bytes of a block. */
  bytesOf({ address, values }: Block): Uint8Array {
    return new Uint8Array(this.#memory.buffer, address, values.byteLength)
  }
}

function kernelIn(exports: object): Kernel {
  if (isKernel(exports)) return exports
  throw new NewsentError('BAD_DATA_FILE', 'The compiled kernel of the model is not the one that belongs to it.')
}

function isKernel(exports: object): exports is Kernel {
  return FUNCTIONS.every((name) => typeof Reflect.get(exports, name) === 'function')
}

/** The address of a float of a block. */
export const addressOf = (block: Block, index: number): number => block.address + index * FLOAT_BYTES
export const bytesOf = (floats: number): number => floats * FLOAT_BYTES
