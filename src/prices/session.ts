import { closingTime } from './closing.ts'
import { daysBetween, localTime } from './local-time.ts'
import { PriceFailure, type PriceHistory } from './types.ts'

/**
 * Which session is meant. `reaction`: the first whose close could know the news. `same`: that of the news' own date.
 * `next`: the first after that date.
 */
export type PriceDay = 'reaction' | 'same' | 'next'

export interface FoundSession {
  /** Into the history's sessions. */
  readonly index: number
  readonly session: 'same-day' | 'next-session'
  readonly isFinal: boolean
}

/** Longer than any holiday of an exchange; a next session after that is another story (a halt, a listing yet to come). */
const LONGEST_BREAK_DAYS = 14

/**
 * The session that news belongs to, in the exchange's own time.
 *
 * In:  `publishedAt`: an ISO instant, or a date, which means the session of that date.
 * Errors: PriceFailure NO_DATA where there is none: not yet, not on that day, not within two weeks.
 */
export function findSession(publishedAt: string, history: PriceHistory, day: PriceDay): FoundSession {
  const { sessions, timezone, asOf } = history
  const hasTime = publishedAt.length > 'YYYY-MM-DD'.length
  const { date, time } = hasTime ? localTime(Date.parse(publishedAt), timezone) : { date: publishedAt, time: '' }
  if (asOf !== null && date > localTime(Date.parse(asOf), timezone).date) {
    throw new PriceFailure('NO_DATA', `the news is dated ${date}, which is yet to come`)
  }
  const onDate = sessions.findIndex((one) => one.date === date)
  const after = sessions.findIndex((one) => one.date > date)
  const isOver = onDate >= 0 && time >= closingTime(date, sessions[after]?.date ?? null, history)
  const index = day === 'next' || (day === 'reaction' && (onDate < 0 || isOver)) ? after : onDate
  const found = sessions[index]
  if (found === undefined) throw missing(date, day, history)
  if (daysBetween(date, found.date) > LONGEST_BREAK_DAYS) {
    throw new PriceFailure('NO_DATA', `no session within two weeks of ${date}; the next was on ${found.date}`)
  }
  const session = found.date === date ? 'same-day' : 'next-session'
  return { index, session, isFinal: isFinal(index, history) }
}

/** After the bell: quotes of some exchanges come twenty minutes late, and closing auctions take ten. */
const SETTLING_MS = 30 * 60_000

/** Whether a session is over and its close has settled. */
export function isFinal(index: number, history: PriceHistory): boolean {
  const { sessions, asOf, timezone } = history
  const found = sessions[index]
  if (asOf === null || found === undefined || index < sessions.length - 1) return true
  const { date, time } = localTime(Date.parse(asOf) - SETTLING_MS, timezone)
  return date > found.date || (date === found.date && time >= closingTime(found.date, null, history))
}

function missing(date: string, day: PriceDay, { sessions }: PriceHistory): PriceFailure {
  const last = sessions[sessions.length - 1]
  if (last === undefined) return new PriceFailure('NO_DATA', `no prices around ${date}`)
  if (day === 'same' && last.date > date) return new PriceFailure('NO_DATA', `no session on ${date}`)
  return new PriceFailure('NO_DATA', `no session yet after the news of ${date}; the last was on ${last.date}`)
}
