import type { Item } from './types.ts'

/** Documents and UTF-16 units that make a chunk: enough that handing it over costs little beside reading it. */
const MOST_ITEMS = 32
const MOST_UNITS = 65_536

/**
 * Items in chunks, each as full as it gets without waiting: where the next item is not at hand, what is there goes on.
 */
export async function* chunksOf(items: AsyncIterator<Item>): AsyncGenerator<Item[]> {
  let chunk: Item[] = []
  let units = 0
  for (;;) {
    const next = items.next()
    if (chunk.length > 0 && (await isLate(next))) {
      yield chunk
      chunk = []
      units = 0
    }
    const { value, done } = await next
    if (done === true) break
    chunk.push(value)
    units += 'document' in value ? value.document.text.length : 0
    if (chunk.length < MOST_ITEMS && units < MOST_UNITS) continue
    yield chunk
    chunk = []
    units = 0
  }
  if (chunk.length > 0) yield chunk
}

/** Whether something takes longer than what is under way at the moment. */
function isLate(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(
      () => false,
      () => false,
    ),
    new Promise<boolean>((resolve) => setImmediate(() => setImmediate(resolve, true))),
  ])
}
