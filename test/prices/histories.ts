import type { PriceHistory } from '../../src/prices/index.ts'
import { weekdays } from './chart.ts'

/** A history as a source gives it; sessions are every weekday of the range but the holidays. */
export function history(
  from: string,
  to: string,
  given: Partial<PriceHistory> & { readonly holidays?: readonly string[] } = {},
): PriceHistory {
  const { holidays = [], ...rest } = given
  const dates = weekdays(from, to, '12:00', () => 1).map(({ opens }) => opens.slice(0, 10))
  const sessions = dates
    .filter((date) => !holidays.includes(date))
    .map((date, at) => ({ date, close: 100 + at, adjustedClose: null }))
  return {
    provider: 'file',
    currency: 'USD',
    timezone: 'America/New_York',
    closesAt: '16:00',
    closings: {},
    from,
    asOf: null,
    sessions,
    ...rest,
  }
}
