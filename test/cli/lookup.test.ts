import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newsent } from './newsent.ts'

const OWN = 'fixtures/companies/own.csv'

describe('newsent lookup', () => {
  test('says who is meant and how readily the name counts', async () => {
    const { status, stdout, stderr } = await newsent(['lookup', 'Target', 'Big Blue'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('TGT Target Corporation · NYSE · US')
    expect(stdout).toContain('also an ordinary word: wants evidence around it')
    expect(stdout).toContain('IBM International')
  })

  test('prints JSON: one object a name, the likeliest meaning first', async () => {
    const { stdout } = await newsent(['lookup', 'NASDAQ: NVDA', 'Activision', '--json'])
    expect(JSON.parse(stdout)).toMatchObject([
      { query: 'NASDAQ: NVDA', matches: [{ ticker: 'NVDA', matchedBy: 'ticker' }] },
      { query: 'Activision', matches: expect.arrayContaining([expect.objectContaining({ delisted: '2023-10-13' })]) },
    ])
  })

  test('exits with 1 where nobody is known by a name, and still answers for the others', async () => {
    const { status, stdout } = await newsent(['lookup', 'Qwertzuiop', 'Nvidia'])
    expect(status).toBe(1)
    expect(stdout).toContain('nobody known by that name')
    expect(stdout).toContain('NVDA')
  })

  test('knows the user’s own list', async () =>
    expect((await newsent(['lookup', 'Corvane', '--companies', OWN])).stdout).toContain('CRVN.L Corvane Systems plc'))

  test('prints its help', async () => {
    const help = readFileSync(new URL('../../fixtures/cli/help-lookup.txt', import.meta.url), 'utf8')
    expect(await newsent(['lookup', '--help'])).toEqual({ status: 0, stdout: help, stderr: '' })
  })
})

describe('newsent analyze', () => {
  const text = 'Apple shares rose as the Nasdaq Composite fell and bitcoin climbed. Corvane gained 4%.'
  const tickers = async (...args: string[]): Promise<unknown> =>
    JSON.parse((await newsent(['analyze', '--json', ...args], { input: text })).stdout).entities.map(
      ({ ticker }: { ticker: string }) => ticker,
    )

  test('--types leaves out the rest', async () => expect(await tickers('--types', 'equity')).toEqual(['AAPL']))

  test('--companies adds to the list', async () =>
    expect(await tickers('--companies', OWN, '--types', 'equity,crypto')).toEqual(
      expect.arrayContaining(['AAPL', 'BTC-USD', 'CRVN.L']),
    ))

  test.each([
    [['--types', 'stock'], 'There is no type "stock".', 2],
    [['--companies', 'nowhere.csv'], 'The company list nowhere.csv cannot be read.', 1],
    [['--companies', 'package.json'], 'package.json: line 1: ', 1],
  ])('%j is refused', async (args, message, expected) => {
    const { status, stdout, stderr } = await newsent(['analyze', ...args], { input: text })
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
    expect(stderr).toContain(message)
  })
})
