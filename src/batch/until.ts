import { leave } from './leave.ts'

/** Items until there is an end, or the signal says so; an item that is being waited for is not waited for any more. */
export async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]()
  let stop = (): void => {}
  signal.addEventListener('abort', () => stop(), { once: true })
  try {
    while (!signal.aborted) {
      // Not a race against one promise for all items: that promise would keep every item that ever won.
      const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
        stop = () => resolve(null)
        source.next().then(resolve, reject)
      })
      if (next === null || next.done === true) return
      yield next.value
    }
  } finally {
    leave(source)
  }
}
