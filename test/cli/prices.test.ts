import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report, ReportEntity } from '../../src/report.ts'
import { unknownSymbol, weekdays, yahooChart } from '../prices/chart.ts'
import { closedPort, json, serve, serveTunnel } from '../prices/server.ts'
import { BAD_NEWS, BINARY, GOOD_NEWS, newsent, temporaryFolder } from './newsent.ts'

const folder = temporaryFolder()

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Rises by a percent a day. */
const rising = yahooChart(
  '',
  weekdays('2024-10-01', '2025-02-14', '14:30', (at) => 100 * 1.01 ** at),
)
const DATED = ['--date', '2025-01-27T15:00:00Z']
const cache = () => ({ env: { XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'newsent-cache-')) } })
const good = file('good.txt', GOOD_NEWS)

const reportIn = (stdout: string): Report => JSON.parse(stdout)
const withoutPrices = ({ price: _price, priceError: _error, ...entity }: ReportEntity) => entity

const TICKERS =
  'AAPL MSFT NVDA AMZN META TSLA GOOGL AVGO COST NFLX AMD ADBE PEP CSCO TMUS INTC QCOM INTU TXN AMGN HON AMAT BKNG SBUX GILD MDLZ ADP VRTX REGN LRCX PANW MU SNPS CDNS KLAC PYPL MAR CSX ABNB ORCL CRM IBM JPM BAC WMT DIS BA GE XOM CVX'.split(
    ' ',
  )
const fifty = file(
  'fifty.txt',
  `Shares rose on Monday.\n\n${TICKERS.map((ticker) => `$${ticker} rose on strong demand.`).join('\n')}\n`,
)

describe('--prices', () => {
  test('an article with 50 companies, one of them unknown: every other has its price, and the next run asks nobody', async () => {
    const server = await serve((_, response, symbol) =>
      setTimeout(() => (symbol === 'INTC' ? json(response, unknownSymbol, 404) : json(response, rising)), 20),
    )
    const where = cache()
    const call = () => newsent(['analyze', fifty, ...DATED, '--prices', '--prices-url', server.url, '--json'], where)
    const first = await call()
    const { entities } = reportIn(first.stdout)
    expect(entities).toHaveLength(50)
    expect(server.asked.toSorted()).toEqual(TICKERS.toSorted())
    expect(server.busiest()).toBe(4)
    for (const { ticker, price, priceError } of entities) {
      if (ticker === 'INTC')
        expect(priceError).toEqual({ code: 'NOT_FOUND', message: unknownSymbol.chart.error.description })
      else expect(price).toMatchObject({ date: '2025-01-27', changePercent: 1, session: 'same-day', final: true })
    }
    expect(first.status).toBe(0)
    expect(first.stderr).toBe(
      'newsent: prices for 49 of 50 companies; the sentiment of all is complete\n' +
        '  NOT_FOUND 1, such as INTC: No data found, symbol may be delisted\n',
    )
    expect(await call()).toEqual(first)
    expect(server.asked).toHaveLength(50)
  })

  test('four processes on one cache agree, and leave it whole', async () => {
    const server = await serve((_, response) => setTimeout(() => json(response, rising), 20))
    const where = cache()
    const call = () => newsent(['analyze', fifty, ...DATED, '--prices', '--prices-url', server.url, '--json'], where)
    const [first, ...others] = await Promise.all([call(), call(), call(), call()])
    for (const other of others) expect(other).toEqual(first)
    const asked = server.asked.length
    expect(await call()).toEqual(first)
    expect(server.asked).toHaveLength(asked)
  })

  test('many documents of one company take one request', async () => {
    const server = await serve((_, response) => json(response, rising))
    const lines = ['2025-01-28T15:00:00Z', '2025-01-27', '2024-11-04'].map((publishedAt) =>
      JSON.stringify({ text: GOOD_NEWS, publishedAt }),
    )
    const { stdout } = await newsent(
      ['analyze', '--jsonl', '-', '--format', 'ndjson', '--prices', '--no-cache', '--prices-url', server.url],
      { input: lines.join('\n') },
    )
    const dates = stdout
      .trim()
      .split('\n')
      .map((line) => reportIn(line).entities[0]?.price?.date)
    expect(dates).toEqual(['2025-01-28', '2025-01-27', '2024-11-04'])
    expect(server.asked).toEqual(['NVDA'])
  })

  test('a server that is down costs no sentiment, is told once, and is no failure unless that is asked for', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`
    const files = [good, file('bad.txt', BAD_NEWS)]
    const plain = await newsent(['analyze', ...files, ...DATED, '--json'])
    const args = [
      'analyze',
      ...files,
      ...DATED,
      '--json',
      '--prices',
      '--no-cache',
      '--prices-url',
      url,
      '--timeout',
      '0.2',
    ]
    const priced = await newsent(args)
    const entities = (stdout: string) => JSON.parse(stdout).flatMap((one: Report) => one.entities)
    expect(entities(priced.stdout).map(withoutPrices)).toEqual(entities(plain.stdout).map(withoutPrices))
    expect(entities(priced.stdout)[0].priceError).toMatchObject({ code: 'OFFLINE' })
    expect(priced.status).toBe(0)
    expect(priced.stderr.match(/ECONNREFUSED/g)).toHaveLength(1)
    expect((await newsent([...args, '--strict-prices'])).status).toBe(1)
  })

  test('no date means no price, and says so', async () => {
    const { stdout, stderr } = await newsent(['analyze', good, '--prices', '--offline', '--json'], cache())
    expect(reportIn(stdout).entities[0]).toMatchObject({ price: null, priceError: { code: 'NO_DATA' } })
    expect(stderr).toContain('the document has no date')
  })

  test('--offline makes no request', async () => {
    const server = await serve((_, response) => json(response, rising))
    const { stdout } = await newsent(
      ['analyze', good, ...DATED, '--prices', '--offline', '--json', '--prices-url', server.url],
      cache(),
    )
    expect(reportIn(stdout).entities[0]?.priceError?.code).toBe('OFFLINE')
    expect(server.asked).toEqual([])
  })

  test('goes through the proxy that the environment names', async () => {
    const server = await serve((_, response) => json(response, rising))
    const proxy = await serveTunnel(new URL(server.url).port)
    const { stdout } = await newsent(
      ['analyze', good, ...DATED, '--prices', '--no-cache', '--json', '--prices-url', 'http://prices.invalid'],
      { env: { HTTP_PROXY: proxy.url } },
    )
    expect(reportIn(stdout).entities[0]?.price?.date).toBe('2025-01-27')
    expect(proxy.asked).toEqual(['prices.invalid:80'])
    expect(server.asked).toEqual(['NVDA'])
  })

  test('Ctrl-C ends it at once', async () => {
    const server = await serve(() => {})
    const child = spawn(process.execPath, [
      BINARY,
      'analyze',
      good,
      ...DATED,
      '--prices',
      '--no-cache',
      '--prices-url',
      server.url,
    ])
    const ended = new Promise((resolve) => child.on('close', resolve))
    while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
  })
})

test.each([
  ['a file that is not there', ['--prices-file', join(folder, 'none.csv')], 1, /There are no prices at .*none\.csv/],
  ['an address that is none', ['--prices', '--prices-url', 'ftp://x'], 2, /"ftp:\/\/x" is no address of a server/],
  ['a horizon that is none', ['--prices', '--horizon', 'week'], 2, /Sessions are needed, such as 1d,5d,20d/],
  ['a timeout that is none', ['--prices', '--timeout', '0'], 2, /A number above zero is needed/],
  [
    'how to join what is not asked for',
    ['--horizon', '5d'],
    2,
    /--horizon says how prices are joined, but none are asked for/,
  ],
])('%s is told', async (_, args, status, message) => {
  const result = await newsent(['analyze', good, ...args])
  expect(result.stderr).toMatch(message)
  expect(result.status).toBe(status)
})

test('options of a command within a command are errors like any other', async () => {
  const { status, stderr } = await newsent(['cache', 'clear', '--bogus'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^newsent: unknown option '--bogus'/)
})

test('newsent cache tells where prices are remembered, and forgets them', async () => {
  const server = await serve((_, response) => json(response, rising))
  const where = cache()
  await newsent(['analyze', good, ...DATED, '--prices', '--prices-url', server.url], where)
  const path = join(where.env.XDG_CACHE_HOME, 'newsent')
  expect((await newsent(['cache', 'path'], where)).stdout).toBe(`${path}\n`)
  const clear = () => newsent(['cache', 'clear'], where)
  expect((await clear()).stdout).toMatch(/^Removed 1 files \(\d+ KB\) from /)
  expect((await clear()).stdout).toMatch(/^Removed 0 files \(0 KB\) from /)
})
