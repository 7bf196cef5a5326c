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

test('a result comes as soon as it is there, though the next item is not', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1
    yield 2
    await new Promise(() => {})
  }
  const results = ordered(slow(), async (item) => item * 10, 8)
  expect([(await results.next()).value, (await results.next()).value]).toEqual([10, 20])
})

test('a failure is thrown in its turn, after the results before it', async () => {
  const results: number[] = []
  const fail = async (item: number): Promise<number> => {
    if (item === 2) throw new Error('two')
    return item
  }
  const run = async (): Promise<void> => {
    for await (const one of ordered(from([1, 2, 3]), fail, 3)) results.push(one)
  }
  await expect(run()).rejects.toThrow('two')
  expect(results).toEqual([1])
})
