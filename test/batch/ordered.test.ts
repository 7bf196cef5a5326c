import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ordered } from '../../src/batch/ordered.ts'

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

test('results come in the order of the items, whichever is done first, and never more at once than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (delays, atOnce) => {
        let [now, most] = [0, 0]
        const task = async (delay: number): Promise<number> => {
          now++
          most = Math.max(most, now)
          for (let turn = 0; turn < delay; turn++) await new Promise((resolve) => setImmediate(resolve))
          now--
          return delay
        }
        const results: number[] = []
        for await (const one of ordered(from(delays), task, atOnce)) results.push(one)
        expect(results).toEqual(delays)
        expect(most).toBeLessThanOrEqual(atOnce)
      },
    ),
    { numRuns: 50 },
  )
})

test('whoever takes results slowly slows the reading down', async () => {
  let read = 0
  async function* endless(): AsyncGenerator<number> {
    for (;;) yield read++
  }
  for await (const one of ordered(endless(), async (item) => item, 4)) if (one === 10) break
  expect(read).toBeLessThan(16)
})
