/** What the compiled kernel offers; addresses in bytes. Its source is tools/kernel/kernel.as.ts. */
interface Kernel {
  dense(x: number, weights: number, bias: number, y: number, rows: number, inputs: number, outputs: number): void
  add(x: number, y: number, factor: number, count: number): void
  squash(x: number, count: number): void
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
  ): void
}

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
    this.kernel = {
      dense: exported(exports, 'dense'),
      add: exported(exports, 'add'),
      squash: exported(exports, 'squash'),
      gru: exported(exports, 'gru'),
    }
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
}

function exported(exports: Readonly<Record<string, unknown>>, name: string): (...values: number[]) => void {
  const found = exports[name]
  if (typeof found === 'function') return (...values) => found(...values)
  throw new TypeError(`the kernel has no ${name}`)
}

/** The address of a float of a block. */
export const addressOf = (block: Block, index: number): number => block.address + index * FLOAT_BYTES
export const bytesOf = (floats: number): number => floats * FLOAT_BYTES
