import { describe, expect, test } from 'vitest'
import { joinPrices, PriceFailure, type PriceHistory, type PriceSource } from '../../src/prices/index.ts'
import type { Report, ReportEntity } from '../../src/report.ts'
import { entity, sampleReport } from '../render/sample.ts'
import { history } from './histories.ts'

const january = history('2025-01-02', '2025-01-31')

const answering = (answer: PriceHistory): PriceSource => ({ history: async () => answer })

/** A report of one company, dated. */
function reportOf(one: Partial<ReportEntity>, publishedAt: string | null = '2025-01-27T15:00:00Z'): Report {
  const { document } = sampleReport()
  return sampleReport({ document: { ...document, publishedAt }, entities: [{ ...entity({ score: 0.5 }), ...one }] })
}

async function joined(report: Report, source: PriceSource, options = {}) {
  const [found] = (await joinPrices(report, source, options)).entities
  return { price: found?.price, priceError: found?.priceError }
}

test('adds price or reason to each company and changes nothing else', async () => {
  const report = sampleReport()
  const source: PriceSource = {
    history: async (symbol) => {
      if (symbol === 'TSM') throw new PriceFailure('RATE_LIMITED', 'too many requests')
      if (symbol === 'JEF') throw new TypeError('a defect of the source')
      return january
    },
  }
  const { entities, ...rest } = await joinPrices(report, source)
  const { entities: before, ...restBefore } = report
  expect(rest).toEqual(restBefore)
  expect(entities.map((one) => ({ ...one, price: null, priceError: null }))).toEqual(before)
  expect(entities.map(({ ticker, price, priceError }) => [ticker, price?.date ?? priceError?.code])).toEqual([
    ['NVDA', '2025-01-28'],
    ['AAPL', '2025-01-28'],
    ['TSM', 'RATE_LIMITED'],
    ['RELIANCE.NS', '2025-01-28'],
    [null, undefined],
    ['JEF', 'BAD_DATA'],
    ['TRI', '2025-01-28'],
  ])
})

describe('no price, and why', () => {
  test.each<[string, Report, PriceHistory, string]>([
    ['no date', reportOf({}, null), january, 'the document has no date, so no session belongs to it'],
    ['news after it left the market', reportOf({ delisted: '2023-10-13' }), january, 'left the market on 2023-10-13'],
    ['the first day of trading', reportOf({}, '2025-01-02'), january, 'no close before 2025-01-02'],
    ['nothing around that day', reportOf({}), { ...january, sessions: [] }, 'no prices around 2025-01-27'],
  ])('%s', async (_, report, prices, message) => {
    expect(await joined(report, answering(prices))).toEqual({ price: null, priceError: { code: 'NO_DATA', message } })
  })

  test('unlisted companies are not asked for', async () => {
    const never: PriceSource = { history: () => Promise.reject(new Error('was asked')) }
    expect(await joined(reportOf({ ticker: null }), never)).toEqual({ price: null, priceError: null })
  })
})

test('news of today: the change so far, marked as not final', async () => {
  const open = { ...january, asOf: '2025-01-31T17:00:00Z' }
  const { price } = await joined(reportOf({}, '2025-01-31T15:00:00Z'), answering(open))
  expect(price).toMatchObject({ date: '2025-01-31', final: false })
})

test('a source is asked for a month and a half before the news, and told what an old answer is worth', async () => {
  const seen: unknown[] = []
  const source: PriceSource = {
    history: async (symbol, { from, worthOf }) => {
      const cut = (date: string, asOf: string) =>
        worthOf({ ...january, asOf, sessions: january.sessions.filter((one) => one.date <= date) })
      seen.push(symbol, from, [
        cut('2025-01-31', '2025-02-01T00:00:00Z'),
        cut('2025-01-29', '2025-01-30T00:00:00Z'),
        cut('2025-01-24', '2025-01-25T00:00:00Z'),
        cut('2025-01-24', '2025-03-25T00:00:00Z'),
      ])
      return january
    },
  }
  await joined(reportOf({}), source, { horizons: [3] })
  expect(seen).toEqual(['EX', '2024-12-13', ['final', 'partial', 'none', 'final']])
})
