import { leave } from '../batch/leave.ts'

/** What a shell expects of a program that was stopped by Ctrl-C: 128 + SIGINT (2). */
export const INTERRUPTED = 130

/** Ctrl-C: ends the program at once, unless a command has taken it on to end in good order. */
export interface Interruption {
  /** From now on the first Ctrl-C aborts the signal only; the next one ends the program. */
  take(): AbortSignal
}

/** For who runs a command without a terminal. */
export const NO_INTERRUPTION: Interruption = { take: () => new AbortController().signal }

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
