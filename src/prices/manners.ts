import {
  BrokenCircuitError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IBackoff,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import { PriceFailure } from './types.ts'

/** A failure that may pass: the same request can succeed in a moment. */
export class PassingFailure extends PriceFailure {
  /** Milliseconds that the server asks to wait; null where it does not say. */
  readonly retryAfter: number | null

  constructor(code: PriceFailure['code'], message: string, retryAfter: number | null = null, cause?: unknown) {
    super(code, message, cause)
    this.retryAfter = retryAfter
  }
}

export interface Manners {
  /** For one request, in milliseconds. */
  readonly timeoutMs: number
  /** For one instrument with all its retries, in milliseconds; no wait is begun that would exceed it. */
  readonly budgetMs: number
}

/** Requests at once, and tries after the first. */
const AT_ONCE = 4
const RETRIES = 3
/** Instruments in a row that fail before the server is left alone, and for how long. */
const FAILURES = 4
const REST_MS = 30_000
const BACKOFF = { initialDelay: 400, maxDelay: 8_000 }

/** Runs requests as a guest should: few at once, patient, and not at all while the server is down. */
export type Guest = <T>(request: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>

/**
 * Limits around requests to one server: at most four at once, each with a timeout; passing failures are tried again with
 * growing, jittered pauses, never sooner than the server asks (`Retry-After`); after four instruments in a row without
 * an answer nobody asks for half a minute.
 *
 * Errors: whatever the request throws last; PriceFailure TIMEOUT; while the server is left alone, the code of the failure
 * that led to it.
 */
export function createGuest({ timeoutMs, budgetMs }: Manners): Guest {
  const breaker = circuitBreaker(handleWhen(passes), {
    halfOpenAfter: REST_MS,
    breaker: new ConsecutiveBreaker(FAILURES),
  })
  const limits = bulkhead(AT_ONCE, Number.POSITIVE_INFINITY)
  let last: PriceFailure | null = null
  return async (request, signal) => {
    try {
      // Whoever waits for a place is told there that the time is up: the bulkhead forgets the others when it tells them.
      return await limits.execute(() => {
        if (signal?.aborted) throw new TaskCancelledError()
        const ends = performance.now() + budgetMs
        const left = (): number => ends - performance.now()
        let before: PassingFailure | null = null
        return wrap(breaker, patience(left)).execute(async ({ signal: outer }) => {
          const limit = timeout(Math.max(1, Math.min(timeoutMs, left())), TimeoutStrategy.Aggressive)
          try {
            return await limit.execute(({ signal: inner }) => request(inner), outer)
          } catch (error) {
            // The last try may be cut short by the budget: then the reason is what happened before.
            if (error instanceof TaskCancelledError && before !== null) throw before
            if (error instanceof PassingFailure) before = error
            throw error
          }
        }, signal)
      })
    } catch (error) {
      if (error instanceof BrokenCircuitError && last !== null) {
        throw new PriceFailure(last.code, `not asked: ${last.message}`)
      }
      if (signal?.aborted) throw new PriceFailure('TIMEOUT', 'no time was left to ask')
      const failure = error instanceof TaskCancelledError ? tooSlow(timeoutMs) : error
      if (failure instanceof PriceFailure && passes(error)) last = failure
      throw failure
    }
  }
}

/** Tries again what may pass, unless the pause before it would take longer than the time that is `left`. */
function patience(left: () => number): ReturnType<typeof retry> {
  let backoff: IBackoff<unknown> = new ExponentialBackoff(BACKOFF).next()
  let duration = 0
  const canWait = (error: Error): boolean => {
    backoff = backoff.next(undefined)
    duration = Math.max(backoff.duration, error instanceof PassingFailure ? (error.retryAfter ?? 0) : 0)
    return passes(error) && duration < left()
  }
  const pause = { next: () => ({ ...pause, duration }) }
  return retry(handleWhen(canWait), { maxAttempts: RETRIES, backoff: pause })
}

const passes = (error: unknown): boolean => error instanceof PassingFailure || error instanceof TaskCancelledError

const tooSlow = (timeoutMs: number): PriceFailure =>
  new PriceFailure('TIMEOUT', `no answer within ${timeoutMs / 1000} s`)
