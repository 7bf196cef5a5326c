// The arithmetic of the model, in AssemblyScript, compiled to WebAssembly SIMD by `npm run kernel`. All arguments are
// byte addresses or counts. Numbers are 32-bit floats; matrices lie input by input, so that one row holds the weights
// from one input to all outputs. The two matrices that everything waits for are 16-bit integers as well, because the
// machine multiplies and adds eight of those at once: they lie pair by pair of inputs, both weights of an output beside
// each other. No libm, and sums of integers are exact: the same bits on every machine.

import { sigmoid4, tanh4 } from './functions.as'

/** What a state of 1 is as an integer: states lie within -1 and 1. */
const ONE: f32 = 8192

/** y = x W + bias; `outputs` is a multiple of 8. */
export function dense(x: usize, weights: usize, bias: usize, y: usize, inputs: i32, outputs: i32): void {
  const wide = <usize>outputs << 2
  const deep = <usize>inputs << 2
  for (let column: usize = 0; column < wide; column += 32) {
    let a = v128.load(bias + column)
    let b = v128.load(bias + column, 16)
    let at = weights + column
    for (let input: usize = 0; input < deep; input += 4) {
      const v = v128.load32_splat(x + input)
      a = f32x4.add(a, f32x4.mul(v128.load(at), v))
      b = f32x4.add(b, f32x4.mul(v128.load(at, 16), v))
      at += wide
    }
    v128.store(y + column, a)
    v128.store(y + column, b, 16)
  }
}

/** y = y + factor x, `count` numbers. */
export function add(x: usize, y: usize, factor: f32, count: i32): void {
  const f = f32x4.splat(factor)
  for (let at: usize = 0; at < <usize>count << 2; at += 16) {
    v128.store(y + at, f32x4.add(v128.load(y + at), f32x4.mul(v128.load(x + at), f)))
  }
}

/** Floats between -1 and 1 as integers, `count` a multiple of 8. */
export function quantise(x: usize, y: usize, count: i32): void {
  for (let at: usize = 0; at < <usize>count; at += 8) {
    v128.store(y + (at << 1), i16x8.narrow_i32x4_s(toInteger(x + (at << 2)), toInteger(x + (at << 2) + 16)))
  }
}

// @ts-ignore: decorator
@inline
function toInteger(x: usize): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), f32x4.splat(ONE))))
}

// @ts-ignore: decorator
@inline
function toFloat(sum: v128, scale: v128, bias: usize): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), v128.load(bias))
}

/**
 * y = scale (x W) + bias for `rows` rows of integers; `outputs` is a multiple of 8. Four rows share each load of a weight.
 */
export function project(
  x: usize, weights: usize, bias: usize, y: usize, rows: i32, inputs: i32, outputs: i32, scale: f32,
): void {
  const wide = <usize>outputs << 2
  const deep = <usize>inputs << 1
  const unit = f32x4.splat(scale)
  for (let row = 0; row < rows; row += 4) {
    const r0 = x + <usize>row * deep
    const r1 = x + <usize>min(row + 1, rows - 1) * deep
    const r2 = x + <usize>min(row + 2, rows - 1) * deep
    const r3 = x + <usize>min(row + 3, rows - 1) * deep
    const y0 = y + <usize>row * wide
    const y1 = y + <usize>min(row + 1, rows - 1) * wide
    const y2 = y + <usize>min(row + 2, rows - 1) * wide
    const y3 = y + <usize>min(row + 3, rows - 1) * wide
    for (let column: usize = 0; column < wide; column += 32) {
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0
      let b0 = a0, b1 = a0, b2 = a0, b3 = a0
      let at = weights + column
      for (let pair: usize = 0; pair < deep; pair += 4) {
        const a = v128.load(at)
        const b = v128.load(at, 16)
        const x0 = v128.load32_splat(r0 + pair)
        const x1 = v128.load32_splat(r1 + pair)
        const x2 = v128.load32_splat(r2 + pair)
        const x3 = v128.load32_splat(r3 + pair)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a, x0))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(b, x0))
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a, x1))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(b, x1))
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a, x2))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(b, x2))
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a, x3))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(b, x3))
        at += wide
      }
      const by = bias + column
      v128.store(y0 + column, toFloat(a0, unit, by))
      v128.store(y0 + column, toFloat(b0, unit, by + 16), 16)
      v128.store(y1 + column, toFloat(a1, unit, by))
      v128.store(y1 + column, toFloat(b1, unit, by + 16), 16)
      v128.store(y2 + column, toFloat(a2, unit, by))
      v128.store(y2 + column, toFloat(b2, unit, by + 16), 16)
      v128.store(y3 + column, toFloat(a3, unit, by))
      v128.store(y3 + column, toFloat(b3, unit, by + 16), 16)
    }
  }
}

/**
 * One direction of a gated recurrent unit (Cho et al. 2014, as PyTorch computes it: gates r, z, n).
 * In:  `x` projected inputs, a row a step: 3 * size numbers at a distance of `xStride` bytes; `weights` as integers, of
 *      which `scale` makes numbers; `scratch` 5 * size numbers; `size` a multiple of 16.
 * Out: a state of `size` numbers a step at a distance of `yStride` bytes from `y` on.
 */
export function gru(
  x: usize, weights: usize, bias: usize, y: usize, scratch: usize,
  steps: i32, size: i32, xStride: usize, yStride: usize, backward: bool, scale: f32,
): void {
  const narrow = <usize>size << 2
  const wide: usize = 3 * narrow
  const state = scratch + wide
  const integers = state + narrow
  memory.fill(state, 0, 2 * narrow)
  for (let index = 0; index < steps; index++) {
    const step = backward ? steps - 1 - index : index
    matvec(integers, weights, bias, scratch, narrow >> 1, wide, f32x4.splat(scale))
    const input = x + <usize>step * xStride
    const output = y + <usize>step * yStride
    for (let at: usize = 0; at < narrow; at += 16) {
      const r = sigmoid4(f32x4.add(v128.load(input + at), v128.load(scratch + at)))
      const z = sigmoid4(f32x4.add(v128.load(input + narrow + at), v128.load(scratch + narrow + at)))
      const h = f32x4.mul(r, v128.load(scratch + 2 * narrow + at))
      const n = tanh4(f32x4.add(v128.load(input + 2 * narrow + at), h))
      const old = v128.load(state + at)
      const next = f32x4.add(n, f32x4.mul(z, f32x4.sub(old, n)))
      v128.store(state + at, next)
      v128.store(output + at, next)
    }
    quantise(state, integers, size)
  }
}

/** y = scale (x W) + bias for one row of integers; `outputs` is a multiple of 32. */
export function apply(
  x: usize, weights: usize, bias: usize, y: usize, inputs: i32, outputs: i32, scale: f32,
): void {
  matvec(x, weights, bias, y, <usize>inputs << 1, <usize>outputs << 2, f32x4.splat(scale))
}

/** Thirty-two sums at a time, so that additions need not wait for each other. */
// @ts-ignore: decorator
@inline
function matvec(x: usize, weights: usize, bias: usize, y: usize, deep: usize, wide: usize, unit: v128): void {
  for (let column: usize = 0; column < wide; column += 128) {
    let a = i32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a
    let at = weights + column
    for (let pair: usize = 0; pair < deep; pair += 4) {
      const v = v128.load32_splat(x + pair)
      a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(at), v))
      b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(at, 16), v))
      c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load(at, 32), v))
      d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load(at, 48), v))
      e = i32x4.add(e, i32x4.dot_i16x8_s(v128.load(at, 64), v))
      f = i32x4.add(f, i32x4.dot_i16x8_s(v128.load(at, 80), v))
      g = i32x4.add(g, i32x4.dot_i16x8_s(v128.load(at, 96), v))
      h = i32x4.add(h, i32x4.dot_i16x8_s(v128.load(at, 112), v))
      at += wide
    }
    const out = y + column
    const by = bias + column
    v128.store(out, toFloat(a, unit, by))
    v128.store(out, toFloat(b, unit, by + 16), 16)
    v128.store(out, toFloat(c, unit, by + 32), 32)
    v128.store(out, toFloat(d, unit, by + 48), 48)
    v128.store(out, toFloat(e, unit, by + 64), 64)
    v128.store(out, toFloat(f, unit, by + 80), 80)
    v128.store(out, toFloat(g, unit, by + 96), 96)
    v128.store(out, toFloat(h, unit, by + 112), 112)
  }
}

/** out[i] = row i of `rows` times `vector`; `width` is a multiple of 8. */
export function dots(rows: usize, vector: usize, out: usize, count: i32, width: i32): void {
  const wide = <usize>width << 2
  for (let row = 0; row < count; row++) {
    const sum = dot(rows + <usize>row * wide, vector, wide)
    f32.store(out + (<usize>row << 2), sum)
  }
}

// @ts-ignore: decorator
@inline
function dot(a: usize, b: usize, wide: usize): f32 {
  let even = f32x4.splat(0)
  let odd = even
  for (let at: usize = 0; at < wide; at += 32) {
    even = f32x4.add(even, f32x4.mul(v128.load(a + at), v128.load(b + at)))
    odd = f32x4.add(odd, f32x4.mul(v128.load(a + at, 16), v128.load(b + at, 16)))
  }
  const sum = f32x4.add(even, odd)
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)
}

/** How well each slot's keys match the query, head by head: `heads` numbers a slot; `keys` rows are `stride` bytes apart. */
export function match(keys: usize, query: usize, out: usize, slots: i32, heads: i32, size: i32, stride: usize): void {
  const wide = <usize>size << 2
  for (let slot = 0; slot < slots; slot++) {
    for (let head = 0; head < heads; head++) {
      f32.store(out, dot(keys + <usize>slot * stride + <usize>head * wide, query + <usize>head * wide, wide))
      out += 4
    }
  }
}

/** tanh of each slot's values plus the mark of the kind (a byte a slot) that it is of; `width` numbers a row. */
export function mark(values: usize, marks: usize, kinds: usize, out: usize, slots: i32, width: i32, stride: usize): void {
  const wide = <usize>width << 2
  for (let slot = 0; slot < slots; slot++) {
    const value = values + <usize>slot * stride
    const own = marks + <usize>load<u8>(kinds + slot) * wide
    for (let at: usize = 0; at < wide; at += 16) {
      v128.store(out + at, tanh4(f32x4.add(v128.load(value + at), v128.load(own + at))))
    }
    out += wide
  }
}

/** Weighs each slot's values, head by head, in place, and sums them up over the slots; `sums` start at 0. */
export function blend(values: usize, weights: usize, sums: usize, slots: i32, heads: i32, size: i32): void {
  const wide = <usize>size << 2
  for (let slot = 0; slot < slots; slot++) {
    for (let head = 0; head < heads; head++) {
      const weight = v128.load32_splat(weights)
      const sum = sums + <usize>head * wide
      for (let at: usize = 0; at < wide; at += 16) {
        const part = f32x4.mul(v128.load(values + at), weight)
        v128.store(values + at, part)
        v128.store(sum + at, f32x4.add(v128.load(sum + at), part))
      }
      values += wide
      weights += 4
    }
  }
}
