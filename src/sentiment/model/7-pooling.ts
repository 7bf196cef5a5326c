import { TARGET_CUES } from './2-cues.ts'
import type { Relations } from './3-relations.ts'
import { addressOf, type Block, type Machine } from './kernel.ts'
import type { Weights } from './weights.ts'
import { WINDOW_TOKENS } from './windows.ts'

/** Outputs are padded to whole vectors of the machine. */
const CLASSES_PADDED = 8

/**
 * Step 7: what a read sentence says of one target: attention from the target over all slots (several heads; where a
 * slot stands counts beside what it holds), then two dense layers.
 */
export class Pooling {
  readonly #machine: Machine
  readonly #states: Block
  readonly #sizes: { readonly wide: number; readonly heads: number; readonly key: number; readonly value: number }
  readonly #top: number
  readonly #pooled: Block
  readonly #query: Block
  readonly #marked: Block
  readonly #features: Block
  readonly #hidden: Block
  readonly #logits: Block
  readonly #layers: Readonly<Record<'pool' | 'query' | 'top' | 'out', { weights: Block; bias: Block }>>
  readonly #biases: Readonly<Record<'distance' | 'between' | 'clause' | 'kind', Float32Array>>
  readonly #marks: Float32Array
  readonly #weights = new Float32Array(WINDOW_TOKENS)

  constructor(weights: Weights, machine: Machine, states: Block) {
    const { hidden, heads, key, value, top } = weights.meta
    this.#machine = machine
    this.#states = states
    this.#sizes = { wide: 2 * hidden, heads, key, value }
    this.#top = top
    this.#pooled = machine.block(WINDOW_TOKENS * heads * (key + value))
    this.#query = machine.block(heads * key)
    this.#marked = machine.block(WINDOW_TOKENS * heads * value)
    this.#features = machine.block(heads * value + 2 * hidden + TARGET_CUES)
    this.#hidden = machine.block(top)
    this.#logits = machine.block(CLASSES_PADDED)
    const layer = (name: 'pool' | 'query' | 'top' | 'out') => ({
      weights: machine.hold(weights.matrix(name)),
      bias: machine.hold(weights.matrix(`${name}Bias`)),
    })
    this.#layers = { pool: layer('pool'), query: layer('query'), top: layer('top'), out: layer('out') }
    this.#biases = {
      distance: weights.matrix('distance'),
      between: weights.matrix('between'),
      clause: weights.matrix('clause'),
      kind: weights.matrix('kind'),
    }
    this.#marks = weights.matrix('mark')
  }

  static floats({ meta: { hidden, heads, key, value, top } }: Weights): number {
    const wide = heads * (key + value)
    const features = heads * value + 2 * hidden + TARGET_CUES
    const matrices = (2 * hidden + 1) * (wide + heads * key) + (features + 1) * top + (top + 1) * CLASSES_PADDED
    return matrices + WINDOW_TOKENS * (wide + heads * value) + wide + features + top + CLASSES_PADDED
  }

  /** Keys and values of all slots; once a sentence. */
  prepare(slots: number): void {
    const { wide, heads, key, value } = this.#sizes
    this.#dense('pool', this.#states.address, this.#pooled.address, slots, wide, heads * (key + value))
  }

  /** Out: logits of bearish, neutral, bullish; a view, valid until the next call. */
  judge(relations: Relations, cues: Float32Array): Float32Array {
    const { wide, heads, key, value } = this.#sizes
    const count = relations.kind.length
    const own = relations.slot * wide
    this.#dense('query', addressOf(this.#states, own), this.#query.address, 1, wide, heads * key)
    this.#mark(relations)
    const features = this.#features.values.fill(0)
    const marked = this.#marked.values
    for (let head = 0; head < heads; head++) {
      this.#attend(relations, head)
      for (let slot = 0; slot < count; slot++) {
        const weight = this.#weights[slot] ?? 0
        const from = (slot * heads + head) * value
        for (let at = 0; at < value; at++) {
          const part = weight * (marked[from + at] ?? 0)
          marked[from + at] = part
          features[head * value + at] = (features[head * value + at] ?? 0) + part
        }
      }
    }
    features.set(this.#states.values.subarray(own, own + wide), heads * value)
    features.set(cues, heads * value + wide)
    this.#dense('top', this.#features.address, this.#hidden.address, 1, features.length, this.#top)
    const hidden = this.#hidden.values
    for (let at = 0; at < hidden.length; at++) hidden[at] = Math.max(0, hidden[at] ?? 0)
    this.#dense('out', this.#hidden.address, this.#logits.address, 1, this.#top, CLASSES_PADDED)
    return this.#logits.values.subarray(0, 3)
  }

  /**
   * How much each slot pushed the target judged last toward bullish: the parts of the attention's sum, times the slope
   * of the bullish logit less the bearish one.
   */
  push(slots: number): Float32Array {
    const width = this.#sizes.heads * this.#sizes.value
    const slope = this.#slope(width)
    const push = new Float32Array(slots)
    for (let slot = 0; slot < slots; slot++) {
      let sum = 0
      for (let at = 0; at < width; at++) sum += (this.#marked.values[slot * width + at] ?? 0) * (slope[at] ?? 0)
      push[slot] = sum
    }
    return push
  }

  /** Slope of the margin along each pooled feature, through the units that were awake. */
  #slope(width: number): Float32Array {
    const top = this.#layers.top.weights.values
    const out = this.#layers.out.weights.values
    const margins = Float32Array.from(this.#hidden.values, (unit, at) =>
      unit > 0 ? (out[at * CLASSES_PADDED + 2] ?? 0) - (out[at * CLASSES_PADDED] ?? 0) : 0,
    )
    const slope = new Float32Array(width)
    for (let at = 0; at < width; at++) {
      let sum = 0
      for (let unit = 0; unit < this.#top; unit++) sum += (margins[unit] ?? 0) * (top[at * this.#top + unit] ?? 0)
      slope[at] = sum
    }
    return slope
  }

  #dense(
    layer: 'pool' | 'query' | 'top' | 'out',
    x: number,
    y: number,
    rows: number,
    inputs: number,
    out: number,
  ): void {
    const { weights, bias } = this.#layers[layer]
    this.#machine.kernel.dense(x, weights.address, bias.address, y, rows, inputs, out)
  }

  /** Values of all slots, marked with which side of the target they stand on and what stands between. */
  #mark({ between }: Relations): void {
    const { heads, key, value } = this.#sizes
    const width = heads * value
    const marked = this.#marked.values
    for (let slot = 0; slot < between.length; slot++) {
      const from = slot * heads * (key + value) + heads * key
      const mark = (between[slot] ?? 0) * width
      for (let at = 0; at < width; at++) {
        marked[slot * width + at] = (this.#pooled.values[from + at] ?? 0) + (this.#marks[mark + at] ?? 0)
      }
    }
    this.#machine.kernel.squash(this.#marked.address, between.length * width)
  }

  /** Softmax over the slots, for one head. */
  #attend(relations: Relations, head: number): void {
    const { heads, key, value } = this.#sizes
    const { distance, between, clause, kind } = this.#biases
    const count = relations.kind.length
    let highest = Number.NEGATIVE_INFINITY
    for (let slot = 0; slot < count; slot++) {
      const from = slot * heads * (key + value) + head * key
      let sum = 0
      for (let at = 0; at < key; at++) {
        sum += (this.#pooled.values[from + at] ?? 0) * (this.#query.values[head * key + at] ?? 0)
      }
      const score =
        sum / Math.sqrt(key) +
        (distance[(relations.distance[slot] ?? 0) * heads + head] ?? 0) +
        (between[(relations.between[slot] ?? 0) * heads + head] ?? 0) +
        (clause[(relations.clause[slot] ?? 0) * heads + head] ?? 0) +
        (kind[(relations.kind[slot] ?? 0) * heads + head] ?? 0)
      this.#weights[slot] = score
      highest = Math.max(highest, score)
    }
    let total = 0
    for (let slot = 0; slot < count; slot++) {
      const weight = Math.exp((this.#weights[slot] ?? 0) - highest)
      this.#weights[slot] = weight
      total += weight
    }
    for (let slot = 0; slot < count; slot++) this.#weights[slot] = (this.#weights[slot] ?? 0) / total
  }
}
