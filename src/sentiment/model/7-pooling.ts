import { TARGET_CUES } from './2-cues.ts'
import type { Relations } from './3-relations.ts'
import { addressOf, type Block, bytesOf, type Machine } from './kernel.ts'
import type { Weights } from './weights.ts'
import { WINDOW_TOKENS } from './windows.ts'

/** Outputs are padded to whole vectors of the machine. */
const CLASSES_PADDED = 8
/** Kinds of what stands between a slot and the target. */
const MARKS = 6

/** A dense layer whose weights are integers. */
interface IntegerLayer {
  readonly address: number
  readonly scale: number
  readonly bias: Block
}

/**
 * Step 7: what a read sentence says of one target: attention from the target over all slots (several heads; where a
 * slot stands counts beside what it holds), then two dense layers.
 */
export class Pooling {
  readonly #machine: Machine
  readonly #states: Block
  readonly #sizes: { readonly wide: number; readonly heads: number; readonly key: number; readonly value: number }
  readonly #top: number
  readonly #layers: Readonly<Record<'pool' | 'query' | 'top', IntegerLayer>>
  readonly #out: { readonly weights: Block; readonly bias: Block }
  /** The weights of the layer `top` once more, as floats: its slope is asked for. */
  readonly #topWeights: Block
  readonly #biases: Readonly<Record<'distance' | 'between' | 'clause' | 'kind', Float32Array>>
  readonly #marks: Block
  /** The states as integers. */
  readonly #integers: Block
  /** Keys, then values, of every slot. */
  readonly #pooled: Block
  readonly #query: Block
  /** The kind of mark of each slot, a byte each. */
  readonly #kinds: Block
  readonly #marked: Block
  /** Attention, `heads` numbers a slot. */
  readonly #attention: Block
  readonly #features: Block
  readonly #featureIntegers: Block
  readonly #hidden: Block
  readonly #logits: Block
  readonly #margins: Block
  readonly #slope: Block
  readonly #push: Block

  constructor(weights: Weights, machine: Machine, states: Block) {
    const { hidden, heads, key, value, top } = weights.meta
    this.#machine = machine
    this.#states = states
    this.#sizes = { wide: 2 * hidden, heads, key, value }
    this.#top = top
    const layer = (name: 'pool' | 'query' | 'top'): IntegerLayer => ({
      ...machine.holdIntegers(weights.integers(name)),
      bias: machine.hold(weights.matrix(`${name}Bias`)),
    })
    this.#layers = {
      pool: layer('pool'),
      query: layer('query'),
      top: layer('top'),
    }
    this.#topWeights = machine.hold(weights.matrix('top'))
    this.#out = { weights: machine.hold(weights.matrix('out')), bias: machine.hold(weights.matrix('outBias')) }
    this.#biases = {
      distance: weights.matrix('distance'),
      between: weights.matrix('between'),
      clause: weights.matrix('clause'),
      kind: weights.matrix('kind'),
    }
    this.#marks = machine.hold(weights.matrix('mark'))
    this.#integers = machine.block(WINDOW_TOKENS * hidden)
    this.#pooled = machine.block(WINDOW_TOKENS * heads * (key + value))
    this.#query = machine.block(heads * key)
    this.#kinds = machine.block(WINDOW_TOKENS / 4)
    this.#marked = machine.block(WINDOW_TOKENS * heads * value)
    this.#attention = machine.block(WINDOW_TOKENS * heads)
    const features = heads * value + 2 * hidden + TARGET_CUES
    this.#features = machine.block(features)
    this.#featureIntegers = machine.block(Math.ceil(features / 8) * 4)
    this.#hidden = machine.block(top)
    this.#logits = machine.block(CLASSES_PADDED)
    this.#margins = machine.block(top)
    this.#slope = machine.block(heads * value)
    this.#push = machine.block(WINDOW_TOKENS)
  }

  static floats({ meta: { hidden, heads, key, value, top } }: Weights): number {
    const wide = heads * (key + value)
    const features = heads * value + 2 * hidden + TARGET_CUES
    const matrices = (2 * hidden + 1) * (wide + heads * key) + (2 * features + 1) * top + (top + 1) * CLASSES_PADDED
    const marks = MARKS * heads * value
    const slots = WINDOW_TOKENS * (hidden + wide + heads * value + heads + 2)
    return matrices + marks + slots + wide + 2 * features + 2 * top + heads * value + CLASSES_PADDED
  }

  /** Keys and values of all slots; once a sentence. */
  prepare(slots: number): void {
    const { wide, heads, key, value } = this.#sizes
    const { kernel } = this.#machine
    const { address, scale, bias } = this.#layers.pool
    const outputs = heads * (key + value)
    kernel.quantise(this.#states.address, this.#integers.address, slots * wide)
    const [x, y] = [this.#integers.address, this.#pooled.address]
    kernel.project(x, address, bias.address, y, slots, wide, outputs, scale)
  }

  /** Out: logits of bearish, neutral, bullish; a view, valid until the next call. */
  judge(relations: Relations, cues: Float32Array): Float32Array {
    const { wide, heads, key, value } = this.#sizes
    const { kernel } = this.#machine
    const slots = relations.kind.length
    const stride = bytesOf(heads * (key + value))
    const own = relations.slot * wide
    this.#apply('query', addressOf(this.#integers, own / 2), this.#query, wide, heads * key)
    kernel.match(this.#pooled.address, this.#query.address, this.#attention.address, slots, heads, key, stride)
    this.#attend(relations)
    this.#machine.bytesOf(this.#kinds).set(relations.between)
    const values = addressOf(this.#pooled, heads * key)
    const marked = this.#marked.address
    kernel.mark(values, this.#marks.address, this.#kinds.address, marked, slots, heads * value, stride)
    const features = this.#features.values.fill(0, 0, heads * value)
    kernel.blend(marked, this.#attention.address, this.#features.address, slots, heads, value)
    features.set(this.#states.values.subarray(own, own + wide), heads * value)
    features.set(cues, heads * value + wide)
    kernel.quantise(this.#features.address, this.#featureIntegers.address, this.#featureIntegers.values.length * 2)
    this.#apply('top', this.#featureIntegers.address, this.#hidden, features.length, this.#top)
    const hidden = this.#hidden.values
    for (let at = 0; at < hidden.length; at++) hidden[at] = Math.max(0, hidden[at] ?? 0)
    const { weights, bias } = this.#out
    kernel.dense(this.#hidden.address, weights.address, bias.address, this.#logits.address, this.#top, CLASSES_PADDED)
    return this.#logits.values.subarray(0, 3)
  }

  /**
   * How much each slot pushed the target judged last toward bullish: the parts of the attention's sum, times the slope
   * of the bullish logit less the bearish one, through the units that were awake. A view, valid until the next call.
   */
  push(slots: number): Float32Array {
    const { heads, value } = this.#sizes
    const { kernel } = this.#machine
    const out = this.#out.weights.values
    const margins = this.#margins.values
    this.#hidden.values.forEach((unit, at) => {
      margins[at] = unit > 0 ? (out[at * CLASSES_PADDED + 2] ?? 0) - (out[at * CLASSES_PADDED] ?? 0) : 0
    })
    const width = heads * value
    kernel.dots(this.#topWeights.address, this.#margins.address, this.#slope.address, width, this.#top)
    kernel.dots(this.#marked.address, this.#slope.address, this.#push.address, slots, width)
    return this.#push.values.subarray(0, slots)
  }

  #apply(layer: 'query' | 'top', x: number, y: Block, inputs: number, outputs: number): void {
    const { address, scale, bias } = this.#layers[layer]
    this.#machine.kernel.apply(x, address, bias.address, y.address, inputs, outputs, scale)
  }

  /** Softmax over the slots, head by head, of how well they match and of where they stand. */
  #attend(relations: Relations): void {
    const { heads, key } = this.#sizes
    const { distance, between, clause, kind } = this.#biases
    const attention = this.#attention.values
    const count = relations.kind.length
    const unit = 1 / Math.sqrt(key)
    for (let head = 0; head < heads; head++) {
      let highest = Number.NEGATIVE_INFINITY
      for (let slot = 0; slot < count; slot++) {
        const score =
          (attention[slot * heads + head] ?? 0) * unit +
          (distance[(relations.distance[slot] ?? 0) * heads + head] ?? 0) +
          (between[(relations.between[slot] ?? 0) * heads + head] ?? 0) +
          (clause[(relations.clause[slot] ?? 0) * heads + head] ?? 0) +
          (kind[(relations.kind[slot] ?? 0) * heads + head] ?? 0)
        attention[slot * heads + head] = score
        if (score > highest) highest = score
      }
      let total = 0
      for (let slot = 0; slot < count; slot++) {
        const weight = Math.exp((attention[slot * heads + head] ?? 0) - highest)
        attention[slot * heads + head] = weight
        total += weight
      }
      for (let slot = 0; slot < count; slot++) {
        attention[slot * heads + head] = (attention[slot * heads + head] ?? 0) / total
      }
    }
  }
}
