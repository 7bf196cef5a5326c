import { leave } from './leave.ts'

/**
 * Run a task on every item, several at once, and give the results in the order of the items, each as soon as it and all
 * before it are there.
 *
 * In:  `atOnce`: tasks that may be under way or waiting to be taken; no more items are asked for meanwhile, so that
 *      memory stays bounded and whoever takes the results slowly slows the reading down.
 */
export async function* ordered<T, R>(
  items: AsyncIterable<T>,
  task: (item: T) => Promise<R>,
  atOnce: number,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]()
  const under: Promise<{ result: R }>[] = []
  let asked: Promise<{ next: IteratorResult<T> }> | null = null
  let isAtEnd = false
  try {
    for (;;) {
      if (asked === null && !isAtEnd && under.length < atOnce) asked = source.next().then((next) => ({ next }))
      const awaited = [under[0], asked].filter((one) => one !== undefined && one !== null)
      if (awaited.length === 0) return
      const came = await Promise.race(awaited)
      if ('result' in came) {
        under.shift()
        yield came.result
        continue
      }
      asked = null
      if (came.next.done === true) isAtEnd = true
      else under.push(watched(task(came.next.value).then((result) => ({ result }))))
    }
  } finally {
    leave(source)
  }
}

/** A failure is thrown in its turn; until then it is not one that nobody looks after. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
