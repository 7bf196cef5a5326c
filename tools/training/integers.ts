/** What a state of 1 is as an integer; as in the kernel. */
const ONE = 8192
const LARGEST = 32_767
/** Sums of products must stay below this. */
const LARGEST_SUM = 2 ** 31 - 1

/**
 * A matrix as 16-bit integers, in the order in which the kernel multiplies: pair by pair of inputs, the two weights of an
 * output beside each other.
 *
 * In:  `matrix` input by input, an even number of inputs.
 * Out: `scale` makes numbers of sums of products with states. As fine as 16 bits allow, and so coarse that no sum can
 *      overflow, whatever the states are.
 */
export function quantise(matrix: Float32Array, outputs: number): { integers: Int16Array; scale: number } {
  const inputs = matrix.length / outputs
  const sums = new Float64Array(outputs)
  let largest = 0
  matrix.forEach((weight, at) => {
    const size = Math.abs(weight)
    sums[at % outputs] = (sums[at % outputs] ?? 0) + size
    largest = Math.max(largest, size)
  })
  const unit = Math.min(LARGEST / largest, (LARGEST_SUM / (ONE * Math.max(...sums))) * 0.999)
  const integers = new Int16Array(matrix.length)
  for (let input = 0; input < inputs; input++) {
    for (let output = 0; output < outputs; output++) {
      const place = ((input >> 1) * outputs + output) * 2 + (input & 1)
      integers[place] = Math.round((matrix[input * outputs + output] ?? 0) * unit)
    }
  }
  return { integers, scale: 1 / (unit * ONE) }
}
