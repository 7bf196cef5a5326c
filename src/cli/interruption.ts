import { leave } from '../batch/leave.ts'

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
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  try {
    for (;;) {
      const next = await Promise.race([stopped, source.next()])
      if (next === null || next.done === true) return
      yield next.value
    }
  } finally {
    leave(source)
  }
}
