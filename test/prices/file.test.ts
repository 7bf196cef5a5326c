import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFileSource, type PriceQuery } from '../../src/prices/index.ts'
import { temporaryFolder } from '../cli/newsent.ts'

const folder = temporaryFolder()
const query: PriceQuery = { from: '2025-01-01', worthOf: () => 'none' }
let files = 0

function file(content: string, name = `${files++}.csv`): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const closes = async (path: string, symbol: string) =>
  (await createFileSource(path).history(symbol, query)).sessions.map(({ date, close }) => `${date} ${close}`)

describe('one file', () => {
  test('with every column', async () => {
    const path = file(
      'ticker,date,open,high,low,close,volume,adjclose,currency\n' +
        'AAPL,2025-01-24,1,1,1,222.78,5,221.5,USD\nBP.L,2025-01-24,1,1,1,420.5,5,,GBp\nAAPL,2025-01-27,1,1,1,229.86,5,228.5,USD\n',
    )
    expect(await createFileSource(path).history('AAPL', query)).toEqual({
      provider: 'file',
      currency: 'USD',
      timezone: 'America/New_York',
      closesAt: '16:00',
      closings: {},
      from: '0000-01-01',
      asOf: null,
      sessions: [
        { date: '2025-01-24', close: 222.78, adjustedClose: 221.5 },
        { date: '2025-01-27', close: 229.86, adjustedClose: 228.5 },
      ],
    })
    expect(await createFileSource(path).history('BP.L', query)).toMatchObject({
      currency: 'GBp',
      timezone: 'Europe/London',
    })
  })

  test.each([
    ['only what is needed', 'date,ticker,close\n2025-01-27,AAPL,1\n'],
    ['semicolons, a byte order mark, Windows line ends', '\uFEFFTicker;Date;Close\r\nAAPL;2025-01-27;1\r\n'],
    ['tabs, no line end, blank lines', 'symbol\tdate\tclose\n\nAAPL\t2025-01-27\t1'],
    [
      'rows without a close, and twice the same date',
      'ticker,date,close\nAAPL,2025-01-26,null\nAAPL,2025-01-27,9\nAAPL,2025-01-27,1\nAAPL,2025-01-28,\n',
    ],
    [
      "Stooq's bulk files",
      '<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>\nAAPL.US,D,20250127,000000,1,1,1,1,1,0\n',
    ],
  ])('%s', async (_, content) => {
    expect(await closes(file(content), 'AAPL')).toEqual(['2025-01-27 1'])
  })

  test('rows in any order come in order', async () => {
    expect(await closes(file('ticker,date,close\nA,2025-01-28,2\nA,2025-01-27,1\n'), 'A')).toEqual([
      '2025-01-27 1',
      '2025-01-28 2',
    ])
  })

  test.each([
    ['no column of closes', 'ticker,date,price\nA,2025-01-28,2\n', /line 1: the first line must name the columns/],
    [
      'no date',
      'ticker,date,close\nA,2025-01-28,2\nA,27.01.2025,2\n',
      /line 3: "27\.01\.2025" is no date; write 2025-01-27/,
    ],
    ['no number', 'ticker,date,close\nA,2025-01-28,two\n', /line 2: "two" is no price/],
    ['no ticker', 'ticker,date,close\n,2025-01-28,2\n', /line 2: the ticker is missing/],
  ])('%s is told with its line', async (_, content, message) => {
    const path = file(content)
    await expect(createFileSource(path).history('A', query)).rejects.toThrow(message)
    await expect(createFileSource(path).history('A', query)).rejects.toMatchObject({ code: 'BAD_PRICE_FILE' })
  })

  test('a ticker that it lacks is NOT_FOUND', async () => {
    const path = file('ticker,date,close\nA,2025-01-28,2\n')
    await expect(createFileSource(path).history('B', query)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a folder with one file a ticker', () => {
  const path = join(folder, 'many')
  mkdirSync(path)
  file('Date,Open,High,Low,Close,Adj Close,Volume\n2025-01-27,1,1,1,1,0.9,5\n', 'many/BRK-B.csv')
  file('Date,Open,High,Low,Close,Volume\n2025-01-27,1,1,1,2,5\n', 'many/aapl_us_d.csv')
  file('Date,Open,High,Low,Close,Volume\n2025-01-27,1,1,1,3,5\n', 'many/7203.T.csv')
  file('notes on the data', 'many/README.md')

  test.each([
    ["Yahoo's names", 'BRK-B', '2025-01-27 1'],
    ["Stooq's names", 'AAPL', '2025-01-27 2'],
    ['a suffix', '7203.T', '2025-01-27 3'],
  ])('%s', async (_, symbol, expected) => {
    expect(await closes(path, symbol)).toEqual([expected])
  })
})

test('a file that is not there is told as such', async () => {
  await expect(createFileSource(join(folder, 'none.csv')).history('A', query)).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
  })
})
