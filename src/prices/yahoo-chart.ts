import { exchangeOf } from './exchanges.ts'
import { localTime } from './local-time.ts'
import { PriceFailure, type PriceHistory, type Session } from './types.ts'

/** Of Yahoo's chart of daily bars, what is read here; nothing is taken for granted. */
interface YahooChart {
  readonly meta?: {
    readonly currency?: unknown
    readonly exchangeTimezoneName?: unknown
    readonly currentTradingPeriod?: { readonly regular?: { readonly start?: unknown; readonly end?: unknown } }
  }
  /** Seconds since 1970 at which each session opened. */
  readonly timestamp?: unknown
  readonly indicators?: {
    readonly quote?: readonly { readonly close?: unknown }[]
    readonly adjclose?: readonly { readonly adjclose?: unknown }[]
  }
}

const NEVER = '24:00'
const USUAL = '16:00'

/**
 * Yahoo's chart as a history: bars without a close left out, in order, one a date (the last of a date counts: it is the
 * newest), dates in the exchange's own time.
 *
 * In:  `from`: the date that was asked for; `asOf`: milliseconds since 1970 at which Yahoo answered.
 * Errors: PriceFailure BAD_DATA where the answer has another shape.
 */
export function readChart(symbol: string, chart: unknown, from: string, asOf: number): PriceHistory {
  if (!isChart(chart)) throw bad('is no chart')
  const { currency, exchangeTimezoneName: timezone } = chart.meta ?? {}
  if (typeof currency !== 'string' || currency === '') throw bad('names no currency')
  if (typeof timezone !== 'string' || !isTimezone(timezone)) throw bad('names no time zone')
  const bars = readBars(chart, timezone)
  const current = currentPeriod(chart, timezone)
  const known = exchangeOf(symbol)
  const closesAt = known?.timezone === timezone ? known.closesAt : (current?.closesAt ?? USUAL)
  return {
    provider: 'yahoo',
    ...{ currency, timezone, closesAt, from },
    closings: { ...eveningSessions(bars, closesAt), ...(current === null ? {} : { [current.date]: current.closesAt }) },
    asOf: new Date(asOf).toISOString(),
    sessions: [...new Map(bars.map(({ session }) => [session.date, session])).values()],
  }
}

interface Bar {
  readonly session: Session
  /** Local time, `HH:MM`. */
  readonly opensAt: string
}

function readBars({ timestamp, indicators }: YahooChart, timezone: string): Bar[] {
  const closes = indicators?.quote?.[0]?.close
  if (timestamp === undefined && closes === undefined) return []
  if (!Array.isArray(timestamp) || !Array.isArray(closes)) throw bad('has no list of bars')
  if (closes.length !== timestamp.length) throw bad('has more closes than bars')
  const adjusted = indicators?.adjclose?.[0]?.adjclose
  const bars = timestamp.flatMap((seconds: unknown, at): (Bar & { seconds: number })[] => {
    const close: unknown = closes[at]
    if (!isNumber(seconds)) throw bad('has a bar without a time')
    if (close !== null && close !== undefined && !isNumber(close)) throw bad('has a close that is no number')
    if (!isNumber(close)) return []
    const { date, time } = localTime(seconds * 1000, timezone)
    const adjustedClose: unknown = Array.isArray(adjusted) ? adjusted[at] : null
    return [
      {
        seconds,
        opensAt: time,
        session: { date, close, adjustedClose: isNumber(adjustedClose) ? adjustedClose : null },
      },
    ]
  })
  return bars.sort((a, b) => a.seconds - b.seconds)
}

/** The session of now or next, from Yahoo's own calendar: early closes included. */
function currentPeriod({ meta }: YahooChart, timezone: string): { date: string; closesAt: string } | null {
  const { start, end } = meta?.currentTradingPeriod?.regular ?? {}
  const [opens, closes] = [milliseconds(start), milliseconds(end)]
  if (opens === null || closes === null || closes <= opens) return null
  const { date } = localTime(opens, timezone)
  const close = localTime(closes, timezone)
  return { date, closesAt: close.date > date || close.time >= '23:59' ? NEVER : close.time }
}

/** A past session that opened after the usual close (Mumbai's on Diwali) took the evening. The last bar may be of now. */
function eveningSessions(bars: readonly Bar[], closesAt: string): Record<string, string> {
  const late = bars.slice(0, -1).filter(({ opensAt }) => opensAt >= closesAt)
  return Object.fromEntries(late.map(({ session }) => [session.date, NEVER]))
}

function milliseconds(value: unknown): number | null {
  if (value instanceof Date) return isNumber(value.getTime()) ? value.getTime() : null
  return isNumber(value) ? value * 1000 : null
}

/** Every part is looked at where it is used. */
const isChart = (value: unknown): value is YahooChart => typeof value === 'object' && value !== null

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function isTimezone(name: string): boolean {
  try {
    localTime(0, name)
    return true
  } catch {
    return false
  }
}

const bad = (what: string): PriceFailure => new PriceFailure('BAD_DATA', `Yahoo's answer ${what}`)
