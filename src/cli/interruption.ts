/** What a shell expects of a program that was stopped by Ctrl-C: 128 + SIGINT (2). */
export const INTERRUPTED = 130

/** Ctrl-C: ends the program at once, unless a command has taken it on to end in good order. */
export interface Interruption {
  /** From now on the first Ctrl-C aborts the signal only; the next one ends the program. */
  take(): AbortSignal
}

/** For who runs a command without a terminal. */
export const NO_INTERRUPTION: Interruption = { take: () => new AbortController().signal }
