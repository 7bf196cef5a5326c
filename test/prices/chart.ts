/** One bar of a made-up chart; null where Yahoo has none. */
export interface Bar {
  /** ISO instant at which the session opened. */
  readonly opens: string
  readonly close: number | null
  readonly adjclose?: number | null
}

export interface ChartOptions {
  readonly currency?: string | null
  readonly timezone?: string
  /** The session of now or next, as ISO instants. */
  readonly current?: { readonly start: string; readonly end: string }
}

const seconds = (iso: string): number => Date.parse(iso) / 1000

/** What Yahoo answers to a question for daily bars, in the shape it has had for years. */
export function yahooChart(symbol: string, bars: readonly Bar[], options: ChartOptions = {}): unknown {
  const { currency = 'USD', timezone = 'America/New_York', current } = options
  const closes = bars.map(({ close }) => close)
  const regular = { timezone: 'EST', start: seconds(current?.start ?? '2026-01-05T14:30:00Z'), gmtoffset: -18000 }
  const meta = {
    ...(currency === null ? {} : { currency }),
    symbol,
    exchangeName: 'NMS',
    fullExchangeName: 'NasdaqGS',
    instrumentType: 'EQUITY',
    firstTradeDate: 345479400,
    regularMarketTime: 1767646801,
    gmtoffset: -18000,
    timezone: 'EST',
    exchangeTimezoneName: timezone,
    regularMarketPrice: closes.at(-1) ?? 0,
    // The close before the first bar: a trap for whoever takes it for yesterday's.
    chartPreviousClose: 1,
    priceHint: 2,
    currentTradingPeriod: { regular: { ...regular, end: seconds(current?.end ?? '2026-01-05T21:00:00Z') } },
    dataGranularity: '1d',
    range: '',
    validRanges: ['1d', '5d', '1mo', 'max'],
  }
  const quote = {
    open: closes,
    high: closes,
    low: closes,
    close: closes,
    volume: closes.map((close) => (close === null ? null : 1_000_000)),
  }
  const adjclose = [{ adjclose: bars.map(({ close, adjclose: adjusted }) => adjusted ?? close) }]
  const result =
    bars.length === 0
      ? { meta, indicators: { quote: [{}], adjclose: [{}] } }
      : { meta, timestamp: bars.map(({ opens }) => seconds(opens)), indicators: { quote: [quote], adjclose } }
  return { chart: { result: [result], error: null } }
}

export const unknownSymbol = {
  chart: { result: null, error: { code: 'Not Found', description: 'No data found, symbol may be delisted' } },
}

const DAY_MS = 86_400_000

/**
 * Bars of every weekday between two dates.
 *
 * In:  `opensAt`: time of the opening in UTC; `closeOf`: the close of the nth bar.
 */
export function weekdays(from: string, to: string, opensAt: string, closeOf: (at: number) => number): Bar[] {
  const bars: Bar[] = []
  for (let day = Date.parse(from); day <= Date.parse(to); day += DAY_MS) {
    const date = new Date(day)
    if (date.getUTCDay() % 6 === 0) continue
    bars.push({ opens: `${date.toISOString().slice(0, 10)}T${opensAt}:00Z`, close: closeOf(bars.length) })
  }
  return bars
}
