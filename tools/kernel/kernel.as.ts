// The arithmetic of the model, in AssemblyScript, compiled to WebAssembly SIMD by `npm run kernel`. All numbers are
// 32-bit floats, all arguments byte addresses or counts; matrices lie input by input, so that one row holds the weights
// from one input to all outputs. No libm: the same bits on every machine.

/** tanh by the rational approximation of Eigen (degree 13 over 6), within 4 ulp on [-9, 9]; beyond that it is 1. */
// @ts-ignore: decorator
@inline
function tanh4(raw: v128): v128 {
  const x = f32x4.max(f32x4.min(raw, f32x4.splat(7.9)), f32x4.splat(-7.9))
  const s = f32x4.mul(x, x)
  let p = f32x4.splat(-2.76076847742355e-16)
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(2.00018790482477e-13))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-8.60467152213735e-11))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(5.12229709037114e-8))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.48572235717979e-5))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(6.37261928875436e-4))
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(4.89352455891786e-3))
  let q = f32x4.splat(1.19825839466702e-6)
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(1.18534705686654e-4))
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.26843463243900e-3))
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(4.89352518554385e-3))
  return f32x4.div(f32x4.mul(x, p), q)
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half)
}

/** y = x W + bias for `rows` rows; `outputs` is a multiple of 8. Four rows share each load of a weight. */
export function dense(x: usize, weights: usize, bias: usize, y: usize, rows: i32, inputs: i32, outputs: i32): void {
  const wide = <usize>outputs << 2
  const deep = <usize>inputs << 2
  let row = 0
  for (; row + 4 <= rows; row += 4) fourRows(x + <usize>row * deep, weights, bias, y + <usize>row * wide, deep, wide)
  for (; row < rows; row++) oneRow(x + <usize>row * deep, weights, bias, y + <usize>row * wide, deep, wide)
}

// @ts-ignore: decorator
@inline
function fourRows(x: usize, weights: usize, bias: usize, y: usize, deep: usize, wide: usize): void {
  for (let column: usize = 0; column < wide; column += 32) {
    let a0 = v128.load(bias + column)
    let b0 = v128.load(bias + column, 16)
    let a1 = a0
    let b1 = b0
    let a2 = a0
    let b2 = b0
    let a3 = a0
    let b3 = b0
    let at = weights + column
    for (let input: usize = 0; input < deep; input += 4) {
      const a = v128.load(at)
      const b = v128.load(at, 16)
      const x0 = v128.load32_splat(x + input)
      const x1 = v128.load32_splat(x + deep + input)
      const x2 = v128.load32_splat(x + 2 * deep + input)
      const x3 = v128.load32_splat(x + 3 * deep + input)
      a0 = f32x4.add(a0, f32x4.mul(a, x0))
      b0 = f32x4.add(b0, f32x4.mul(b, x0))
      a1 = f32x4.add(a1, f32x4.mul(a, x1))
      b1 = f32x4.add(b1, f32x4.mul(b, x1))
      a2 = f32x4.add(a2, f32x4.mul(a, x2))
      b2 = f32x4.add(b2, f32x4.mul(b, x2))
      a3 = f32x4.add(a3, f32x4.mul(a, x3))
      b3 = f32x4.add(b3, f32x4.mul(b, x3))
      at += wide
    }
    const out = y + column
    v128.store(out, a0)
    v128.store(out, b0, 16)
    v128.store(out + wide, a1)
    v128.store(out + wide, b1, 16)
    v128.store(out + 2 * wide, a2)
    v128.store(out + 2 * wide, b2, 16)
    v128.store(out + 3 * wide, a3)
    v128.store(out + 3 * wide, b3, 16)
  }
}

// @ts-ignore: decorator
@inline
function oneRow(x: usize, weights: usize, bias: usize, y: usize, deep: usize, wide: usize): void {
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

/** y = tanh(x), `count` numbers, in place. */
export function squash(x: usize, count: i32): void {
  for (let at: usize = 0; at < <usize>count << 2; at += 16) v128.store(x + at, tanh4(v128.load(x + at)))
}

/**
 * One direction of a gated recurrent unit (Cho et al. 2014, as PyTorch computes it: gates r, z, n).
 * In:  `x` projected inputs, a row a step: 3 * size numbers at a distance of `xStride` bytes; `scratch` 4 * size numbers.
 * Out: a state of `size` numbers a step at a distance of `yStride` bytes from `y` on.
 */
export function gru(
  x: usize, weights: usize, bias: usize, y: usize, scratch: usize,
  steps: i32, size: i32, xStride: usize, yStride: usize, backward: bool,
): void {
  const narrow = <usize>size << 2
  const wide: usize = 3 * narrow
  const state = scratch + wide
  memory.fill(state, 0, narrow)
  for (let index = 0; index < steps; index++) {
    const step = backward ? steps - 1 - index : index
    matvec(state, weights, bias, scratch, narrow, wide)
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
  }
}

/** Eight sums at a time, so that additions need not wait for each other; `wide` is a multiple of 96 bytes. */
// @ts-ignore: decorator
@inline
function matvec(x: usize, weights: usize, bias: usize, y: usize, deep: usize, wide: usize): void {
  for (let column: usize = 0; column < wide; column += 96) {
    let a0 = v128.load(bias + column)
    let a1 = v128.load(bias + column, 16)
    let a2 = v128.load(bias + column, 32)
    let a3 = v128.load(bias + column, 48)
    let a4 = v128.load(bias + column, 64)
    let a5 = v128.load(bias + column, 80)
    let at = weights + column
    for (let input: usize = 0; input < deep; input += 4) {
      const v = v128.load32_splat(x + input)
      a0 = f32x4.add(a0, f32x4.mul(v128.load(at), v))
      a1 = f32x4.add(a1, f32x4.mul(v128.load(at, 16), v))
      a2 = f32x4.add(a2, f32x4.mul(v128.load(at, 32), v))
      a3 = f32x4.add(a3, f32x4.mul(v128.load(at, 48), v))
      a4 = f32x4.add(a4, f32x4.mul(v128.load(at, 64), v))
      a5 = f32x4.add(a5, f32x4.mul(v128.load(at, 80), v))
      at += wide
    }
    v128.store(y + column, a0)
    v128.store(y + column, a1, 16)
    v128.store(y + column, a2, 32)
    v128.store(y + column, a3, 48)
    v128.store(y + column, a4, 64)
    v128.store(y + column, a5, 80)
  }
}
