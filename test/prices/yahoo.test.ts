import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { ask, bars, failure, good, NOW, text } from './asking.ts'
import { unknownSymbol, yahooChart } from './chart.ts'
import { closedPort, json, serve } from './server.ts'

describe('a chart', () => {
  test('comes as sessions with dates of the exchange', async () => {
    const { url } = await serve((_, response) => json(response, good))
    const history = await ask(url)
    expect(history).toMatchObject({
      provider: 'yahoo',
      currency: 'USD',
      timezone: 'America/New_York',
      closesAt: '16:00',
    })
    expect(history.sessions).toHaveLength(bars.length)
    expect(history.sessions[0]).toEqual({ date: '2025-01-06', close: 100, adjustedClose: 100 })
  })

  test('asks for daily bars from the first date needed to now, and says who asks', async () => {
    const seen: (string | undefined)[] = []
    const { url } = await serve((request, response) => {
      seen.push(request.url)
      json(response, good)
    })
    await ask(url)
    const asked = new URL(seen[0] ?? '', url)
    expect(asked.pathname).toBe('/v8/finance/chart/AAPL')
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      interval: '1d',
      period1: `${Date.parse('2025-01-01') / 1000}`,
      period2: `${NOW / 1000}`,
    })
  })

  test.each([
    [
      'bars without a close are left out',
      (): unknown => yahooChart('AAPL', [...bars.slice(0, 3), { opens: '2025-01-09T14:30:00Z', close: null }]),
    ],
    [
      'the newest bar of a date counts',
      () =>
        yahooChart('AAPL', [
          ...bars.slice(0, 2),
          { opens: '2025-01-08T14:30:00Z', close: 1 },
          { opens: '2025-01-08T20:59:00Z', close: 102 },
        ]),
    ],
    ['bars out of order are put in order', () => yahooChart('AAPL', bars.slice(0, 3).toReversed())],
  ])('%s', async (_, chart) => {
    const { url } = await serve((_request, response) => json(response, chart()))
    const { sessions } = await ask(url)
    expect(sessions.map(({ date, close }) => [date, close])).toEqual([
      ['2025-01-06', 100],
      ['2025-01-07', 101],
      ['2025-01-08', 102],
    ])
  })

  test('without any bar is a history without sessions', async () => {
    const { url } = await serve((_, response) => json(response, yahooChart('AAPL', [])))
    expect((await ask(url)).sessions).toEqual([])
  })

  test('pence stay pence', async () => {
    const chart = yahooChart('BP.L', bars, { currency: 'GBp', timezone: 'Europe/London' })
    const { url } = await serve((_, response) => json(response, chart))
    expect(await ask(url, {}, 'BP.L')).toMatchObject({ currency: 'GBp', closesAt: '16:30' })
  })
})

describe('what can go wrong', () => {
  test.each<[string, string, (response: ServerResponse) => void]>([
    ['an unknown symbol', 'NOT_FOUND', (response) => json(response, unknownSymbol, 404)],
    ['an unknown symbol, said with status 200', 'NOT_FOUND', (response) => json(response, unknownSymbol)],
    [
      'a range without data',
      'NO_DATA',
      (response) =>
        json(
          response,
          {
            chart: {
              result: null,
              error: { code: 'Bad Request', description: "Data doesn't exist for startDate = 1, endDate = 2" },
            },
          },
          400,
        ),
    ],
    ['429 for ever', 'RATE_LIMITED', text('Too Many Requests', 429)],
    [
      '429 that asks for more patience than there is',
      'RATE_LIMITED',
      (response) => json(response, {}, 429, { 'retry-after': '60' }),
    ],
    ['500 for ever', 'OFFLINE', text('Internal Server Error', 500)],
    ['a refusal', 'OFFLINE', text('Forbidden', 403)],
    ['a web page with status 200', 'BAD_DATA', text('<!DOCTYPE html><title>Yahoo</title>')],
    ['JSON cut off', 'BAD_DATA', text(JSON.stringify(good).slice(0, 500))],
    ['JSON of another shape', 'BAD_DATA', (response) => json(response, { spark: { result: [], error: null } })],
    ['a chart without a result', 'BAD_DATA', (response) => json(response, { chart: { result: [], error: null } })],
    ['no currency', 'BAD_DATA', (response) => json(response, yahooChart('AAPL', bars, { currency: null }))],
    [
      'a time zone nobody knows',
      'BAD_DATA',
      (response) => json(response, yahooChart('AAPL', bars, { timezone: 'Mars/Olympus' })),
    ],
    [
      'closes that are no numbers',
      'BAD_DATA',
      (response) => json(response, JSON.parse(JSON.stringify(good).replaceAll(/"close":\[100/g, '"close":["many"'))),
    ],
    ['no answer', 'TIMEOUT', () => {}],
    [
      'an answer that never ends',
      'TIMEOUT',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write('{"chart":')
      },
    ],
    ['a connection that is reset', 'OFFLINE', (response) => response.destroy()],
    [
      'an answer that breaks off',
      'BAD_DATA',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write('{')
        setTimeout(() => response.destroy(), 50)
      },
    ],
  ])('%s is %s', async (_, code, respond) => {
    const { url } = await serve((_request, response) => respond(response))
    await expect(ask(url)).rejects.toEqual(failure(code))
  })

  test("a server that is not there is OFFLINE, with the system's reason", async () => {
    await expect(ask(`http://127.0.0.1:${await closedPort()}`)).rejects.toThrow(
      /no connection to 127\.0\.0\.1:\d+ \(ECONNREFUSED\)/,
    )
  })

  test('a host that has no address is OFFLINE', async () => {
    await expect(ask('http://newsent.invalid')).rejects.toEqual(failure('OFFLINE'))
  })

  test.each(['../../evil?x=', 'A B', 'aapl', '', 'A'.repeat(21), 'AAPL\n'])('%j is never asked for', async (symbol) => {
    const { url, asked } = await serve((_, response) => json(response, good))
    await expect(ask(url, {}, symbol)).rejects.toEqual(failure('NOT_FOUND'))
    expect(asked).toEqual([])
  })
})
