import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantise } from '../../tools/training/integers.ts'

const matrices = fc
  .record({ pairs: fc.integer({ min: 1, max: 8 }), outputs: fc.integer({ min: 1, max: 5 }) })
  .chain(({ pairs, outputs }) => {
    const weight = fc.float({ min: -8, max: 8, noNaN: true })
    const length = pairs * 2 * outputs
    return fc.record({
      outputs: fc.constant(outputs),
      matrix: fc
        .array(weight, { minLength: length, maxLength: length })
        .map((all) => Float32Array.from([...all.slice(1), 1])),
    })
  })

test('weights come back as they were, to a sixteenth bit, two inputs of an output beside each other', () => {
  fc.assert(
    fc.property(matrices, ({ matrix, outputs }) => {
      const { integers, scale } = quantise(matrix, outputs)
      const unit = scale * 8192
      matrix.forEach((weight, at) => {
        const [input, output] = [Math.floor(at / outputs), at % outputs]
        const integer = integers[((input >> 1) * outputs + output) * 2 + (input & 1)] ?? 0
        expect(Math.abs(integer * unit - weight)).toBeLessThanOrEqual(unit * 0.51)
      })
    }),
  )
})

test('no sum of products with states can overflow', () => {
  fc.assert(
    fc.property(matrices, ({ matrix, outputs }) => {
      const { integers } = quantise(matrix, outputs)
      const sums = new Float64Array(outputs)
      integers.forEach((weight, at) => {
        sums[(at >> 1) % outputs] = (sums[(at >> 1) % outputs] ?? 0) + Math.abs(weight) * 8192
      })
      expect(Math.max(...sums)).toBeLessThan(2 ** 31)
    }),
  )
})
