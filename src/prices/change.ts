import type { PriceHistory, Session } from './types.ts'
import { PriceFailure } from './types.ts'

export interface Change {
  /** The close that the change counts from, with a dividend or split in between taken out. */
  readonly base: number
  readonly close: number
  /** In percent: 3.18 is 3.18 %. */
  readonly percent: number
}

/** Below this, a difference of two adjustments is the rounding of the source's figures, and no dividend that matters. */
const ROUNDING = 1e-3

/**
 * From one session's close to another's. A dividend or split between the two is taken out of the first by the ratio of
 * adjusted to plain closes (CRSP's definition of a holding-period return), so that neither fakes a move.
 *
 * Errors: PriceFailure NO_DATA where there is no earlier close, or one that no percentage can be taken of.
 */
export function changeBetween(from: Session | undefined, to: Session): Change {
  if (from === undefined) throw new PriceFailure('NO_DATA', `no close before ${to.date}`)
  if (from.close <= 0) throw new PriceFailure('NO_DATA', `the close of ${from.date} is not above zero`)
  const base = from.close * adjustment(from, to)
  return { base, close: to.close, percent: (to.close / base - 1) * 100 }
}

function adjustment(from: Session, to: Session): number {
  if (from.adjustedClose === null || to.adjustedClose === null || to.close <= 0) return 1
  const ratio = from.adjustedClose / from.close / (to.adjustedClose / to.close)
  return Number.isFinite(ratio) && ratio > 0 && Math.abs(ratio - 1) > ROUNDING ? ratio : 1
}

/** Sessions from which a stock's usual move is taken: about a month. */
const RECENT = 20
/** Fewer moves than this tell nothing usual. */
const ENOUGH = 10

/**
 * The median size of the daily moves before a session, in percent; null where too few are known.
 */
export function usualMove(index: number, { sessions }: PriceHistory): number | null {
  const before = sessions.slice(Math.max(0, index - RECENT - 1), index)
  const moves = before.slice(1).flatMap((session, at) => {
    const from = before[at]
    return from === undefined || from.close <= 0 ? [] : [Math.abs(changeBetween(from, session).percent)]
  })
  if (moves.length < ENOUGH) return null
  return moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)] ?? null
}
