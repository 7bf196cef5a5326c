import type { ServerResponse } from 'node:http'
import { expect } from 'vitest'
import { createYahooSource, type PriceHistory, type PriceQuery, type YahooOptions } from '../../src/prices/index.ts'
import { weekdays, yahooChart } from './chart.ts'

export const bars = weekdays('2025-01-06', '2025-01-31', '14:30', (at) => 100 + at)
export const good = yahooChart('AAPL', bars)
export const query: PriceQuery = { from: '2025-01-01', worthOf: () => 'none' }
export const NOW = Date.parse('2025-02-01T12:00:00Z')

export const source = (baseUrl: string, options: YahooOptions = {}) =>
  createYahooSource({ baseUrl, now: () => NOW, timeoutMs: 200, budgetMs: 1500, ...options })

export const ask = (baseUrl: string, options: YahooOptions = {}, symbol = 'AAPL'): Promise<PriceHistory> =>
  source(baseUrl, options).history(symbol, query)

/** Everything but its `message`, which is tested where it matters. */
export const failure = (code: string) => expect.objectContaining({ name: 'PriceFailure', code })

export const text =
  (body: string, status = 200) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'text/html' })
    response.end(body)
  }
