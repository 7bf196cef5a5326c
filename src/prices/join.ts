import type { Label, LaterReturn, Price, PriceError, Report, ReportEntity } from '../report.ts'
import { agreementOf } from './agreement.ts'
import { changeBetween, usualMove } from './change.ts'
import { addDays } from './local-time.ts'
import { type FoundSession, findSession, isFinal, type PriceDay } from './session.ts'
import { PriceFailure, type PriceHistory, type PriceQuery, type PriceSource } from './types.ts'

/** Which session's price is joined. */
export interface JoinOptions {
  /** Which session is meant; default `reaction`. */
  readonly day?: PriceDay
  /** Sessions after it whose returns are wanted as well. */
  readonly horizons?: readonly number[]
  /** Stops what is under way; the rest has no price then. */
  readonly signal?: AbortSignal
}

/** Days before the news that are asked for: enough for a month of sessions and the longest holiday. */
const DAYS_BEFORE = 45
/** Days after the news by which a session must have come, if ever one comes. */
const DAYS_AFTER = 21

/**
 * Add to each listed company of a report what its price did in the session that the news belongs to.
 *
 * In:  a report with the date of the news; `source` decides where prices come from.
 * Out: the same report with `price`, or `priceError`, at every entity that has a ticker. Nothing else changes, whatever
 *      goes wrong. All companies are asked for at once: the source holds back what must not run together.
 */
export async function joinPrices(report: Report, source: PriceSource, options: JoinOptions = {}): Promise<Report> {
  const entities = await Promise.all(
    report.entities.map(async (entity) => ({ ...entity, ...(await priced(entity, report, source, options)) })),
  )
  return { ...report, entities }
}

type Priced = Pick<ReportEntity, 'price' | 'priceError'>

async function priced(entity: ReportEntity, { document }: Report, source: PriceSource, options: JoinOptions) {
  if (entity.ticker === null) return { price: null, priceError: null } satisfies Priced
  try {
    const price = await priceOf(entity, entity.ticker, document.publishedAt, source, options)
    return { price, priceError: null } satisfies Priced
  } catch (cause) {
    return { price: null, priceError: errorOf(cause) } satisfies Priced
  }
}

async function priceOf(
  entity: ReportEntity,
  ticker: string,
  publishedAt: string | null,
  source: PriceSource,
  { day = 'reaction', horizons = [], signal }: JoinOptions,
): Promise<Price> {
  if (publishedAt === null) {
    throw new PriceFailure('NO_DATA', 'the document has no date, so no session belongs to it')
  }
  const date = publishedAt.slice(0, 'YYYY-MM-DD'.length)
  if (entity.delisted !== null && entity.delisted < date) {
    throw new PriceFailure('NO_DATA', `left the market on ${entity.delisted}`)
  }
  const answer = (history: PriceHistory): Price =>
    priceIn(history, findSession(publishedAt, history, day), horizons, entity.sentiment.label)
  const worthOf: PriceQuery['worthOf'] = (history) => {
    try {
      const { final, later } = answer(history)
      return final && later.every((one) => one.final) ? 'final' : 'partial'
    } catch {
      // No session by then means that there is none: for good.
      return history.asOf === null || history.asOf > addDays(date, DAYS_AFTER) ? 'final' : 'none'
    }
  }
  return answer(await source.history(ticker, { from: addDays(date, -DAYS_BEFORE), worthOf, signal }))
}

function priceIn(
  history: PriceHistory,
  { index, session, isFinal: final }: FoundSession,
  horizons: readonly number[],
  label: Label,
): Price {
  const { sessions, currency, timezone, provider } = history
  const found = sessions[index]
  if (found === undefined) throw new PriceFailure('NO_DATA', 'no prices around the news')
  const { base, close, percent } = changeBetween(sessions[index - 1], found)
  const changePercent = round(percent)
  return {
    date: found.date,
    previousClose: round(base),
    close: round(close),
    change: round(close - base),
    changePercent,
    ...{ currency, timezone, session, final, provider },
    agreement: agreementOf(label, changePercent, usualMove(index, history)),
    later: horizons.map((horizon) => laterReturn(index, horizon, history)),
  }
}

/** From the close of the session to that of a later one; what is yet to come has no figures. */
function laterReturn(index: number, horizon: number, history: PriceHistory): LaterReturn {
  const to = history.sessions[index + horizon]
  if (to === undefined) return { sessions: horizon, date: null, close: null, changePercent: null, final: false }
  const { close, percent } = changeBetween(history.sessions[index], to)
  const final = isFinal(index + horizon, history)
  return { sessions: horizon, date: to.date, close: round(close), changePercent: round(percent), final }
}

function errorOf(cause: unknown): PriceError {
  if (cause instanceof PriceFailure) return { code: cause.code, message: cause.message }
  const message = cause instanceof Error ? cause.message : String(cause)
  return { code: 'BAD_DATA', message: `the price source failed: ${message}` }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000 || 0
