import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { until } from '../../src/batch/until.ts'

async function* from<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) taken.push(item)
  return taken
}

async function* stuckAfter(value: number): AsyncGenerator<number> {
  yield value
  await new Promise(() => {})
}

test('everything comes where nobody interrupts', async () => {
  expect(await all(until(from([1, 2, 3]), new AbortController().signal))).toEqual([1, 2, 3])
})

test('an interruption ends it, also while an item is being waited for', async () => {
  const interrupted = new AbortController()
  const items = until(stuckAfter(1), interrupted.signal)
  expect((await items.next()).value).toBe(1)
  const next = items.next()
  interrupted.abort()
  expect((await next).done).toBe(true)
})

test('nothing comes after an interruption', async () => {
  expect(await all(until(from([1]), AbortSignal.abort()))).toEqual([])
})

test('what fails, fails', async () => {
  const failing = until(from([Promise.reject(new Error('broken'))]), new AbortController().signal)
  await expect(failing.next()).rejects.toThrow('broken')
})

test('an item that was taken is not kept', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  let first: WeakRef<object> | undefined
  async function* objects(): AsyncGenerator<object> {
    for (;;) yield { id: 0 }
  }
  const items = until(objects(), new AbortController().signal)
  for (let at = 0; at < 10; at++) {
    const { value } = await items.next()
    first ??= new WeakRef(value ?? {})
  }
  await new Promise(setImmediate)
  collectGarbage()
  expect(first?.deref()).toBeUndefined()
})
