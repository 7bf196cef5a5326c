import { describe, expect, test } from 'vitest'
import { createAnalyzer, parseCompanies } from '../../src/index.ts'

const OWN = `ticker,name,aliases
SBLA,Sable Mining Corp,Sable~word
SBLB,Sable Software Inc,Sable~word
`
const analyzer = createAnalyzer({ engine: 'lexicon', companies: await parseCompanies(OWN, 'own.csv') })
const tickersIn = (text: string, tickers: readonly string[]) =>
  analyzer.analyze({ text, tickers }).entities.map(({ ticker }) => ticker)

describe('companies that the publisher tagged', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['nobody: a name of two companies stays unlinked', [], []],
    ['one of the two', ['SBLB'], ['SBLB']],
    ['the other, as publishers write it', ['NASDAQ: SBLA'], ['SBLA']],
    ['somebody whom nobody knows', ['XXXX', '', 'NYSE:', '💥'], []],
  ])('%s', (_, tickers, expected) => {
    expect(tickersIn('Sable shares rose 4% on Monday.', tickers)).toEqual(expected)
  })

  test('make a name surer', () => {
    const confidence = (tickers: readonly string[]): number =>
      analyzer.analyze({ text: 'Target cut its forecast.', tickers }).entities[0]?.mentions[0]?.confidence ?? 0
    expect(confidence(['NYSE:TGT'])).toBeGreaterThan(confidence([]))
    expect(confidence(['US87612E1064'])).toBe(confidence(['NYSE:TGT']))
  })

  test('are not in the report where the text does not name them', () => {
    expect(tickersIn('It rained all day.', ['AAPL'])).toEqual([])
    expect(tickersIn('Intel fell 3%.', ['AAPL'])).toEqual(['INTC'])
  })
})
