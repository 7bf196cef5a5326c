/** Timers reach no further than 24 days; whoever waits longer looks again then. Milliseconds. */
const LONGEST_MS = 86_400_000

/** Wait, at most a day; where the signal says so it ends early, without an error. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve()
    }
    const timer = setTimeout(stop, Math.min(Math.max(0, milliseconds), LONGEST_MS))
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
}

/** A pause as people say it. */
export function spanWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
