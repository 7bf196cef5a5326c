import { describe, expect, test } from 'vitest'
import type { GazetteerRecord } from '../../../tools/gazetteer/record.ts'
import { useMiniature } from './miniature.ts'

useMiniature()
const { buildRecords } = await import('../../../tools/gazetteer/records.ts')
const { checkRecords } = await import('../../../tools/gazetteer/check.ts')

const problems: string[] = []
const { records, dropped, collisions } = buildRecords((problem) => problems.push(problem))

const of = (ticker: string): GazetteerRecord => {
  const found = records.find(({ listings }) => listings.includes(ticker))
  if (!found) throw new Error(`no record has ${ticker}`)
  return found
}
const tierOf = (ticker: string, text: string) => of(ticker).aliases.find((alias) => alias.text === text)?.tier

describe('one company, one record', () => {
  test('share classes join by registrant, the one the register names first in front', () => {
    expect(of('GOOG')).toMatchObject({
      id: 'XNAS:GOOGL',
      ticker: 'GOOGL',
      listings: ['GOOGL', 'GOOG'],
      name: 'Alphabet Inc.',
    })
    expect(of('BRK-A')).toMatchObject({ id: 'XNYS:BRK-B', listings: ['BRK-B', 'BRK-A'] })
  })

  test('a foreign issuer in New York joins its home listing, which comes first', () =>
    expect(of('TM')).toMatchObject({ id: 'XTKS:7203', listings: ['7203.T', 'TM'], exchange: 'TSE', country: 'JP' }))

  test('ordinary and preference shares of one exchange join; the index member is the primary one', () =>
    expect(of('VOW.DE')).toMatchObject({ id: 'XETR:VOW3', listings: ['VOW3.DE', 'VOW.DE', 'VWAGY'] }))

  test('namesakes of two countries stay two, and a foreign line goes to the one of its country', () => {
    expect(of('MRK')).toMatchObject({ id: 'XNYS:MRK', listings: ['MRK', '6MK.DE'] })
    expect(of('MRK.DE')).toMatchObject({ id: 'XETR:MRK', listings: ['MRK.DE'] })
  })

  test('what rows keep apart never joins', () => {
    expect(of('ONE.DE').listings).toEqual(['ONE.DE'])
    expect(of('TWO.DE').listings).toEqual(['TWO.DE'])
  })
  test('the listing that rows put first is the primary one', () =>
    expect(of('CLS.DE').listings).toEqual(['CLS3.DE', 'CLS.DE']))
  test('what rows drop makes no record', () =>
    expect(records.flatMap(({ listings }) => listings)).not.toContain('ODD.DE'))
  test('namesakes of one exchange stay two', () => expect(of('1111.T').id).not.toBe(of('2222.T').id))
})

describe('what is no company, or too small, is left out and counted', () => {
  test.each(['TINYW', 'TINYU', 'TGT-A', 'TGTN', 'OWL', 'ZTEST', '3333.T'])('%s', (ticker) =>
    expect(records.some(({ listings }) => listings.includes(ticker))).toBe(false),
  )

  test('with reasons', () =>
    expect(dropped).toMatchObject({
      'warrant, unit, right or preferred': 4,
      'test issue': 1,
      'too small or delisted abroad': 1,
    }))
})

describe('facts', () => {
  test('size is log2 of millions of dollars', () => expect(of('XOM').size).toBeCloseTo(Math.log2(500_000), 1))
  test('sector and nouns come from the best source', () =>
    expect(of('XOM')).toMatchObject({ sector: 'Energy', nouns: ['oil company', 'oil producer', 'energy company'] }))
  test('hand-written nouns come first', () => expect(of('TGT').nouns).toEqual(['retailer', 'hq:minneapolis']))
  test('a trade', () => expect(of('BRK-B').trade).toBe('broker'))
})

describe('names', () => {
  test('an ordinary word wants proof, its legal form is proof', () => {
    expect(tierOf('TGT', 'Target')).toBe('word')
    expect(tierOf('TGT', 'Target Corporation')).toBe('safe')
    expect(tierOf('TGT', 'Target Corp')).toBe('safe')
  })
  test('news spellings of indices and shouted registers', () => {
    expect(tierOf('XOM', 'ExxonMobil')).toBe('safe')
    expect(tierOf('XOM', 'Exxon Mobil')).toBe('safe')
  })
  test('hand-written rows', () => {
    expect(tierOf('GOOGL', 'Google')).toBe('safe')
    expect(tierOf('TGT', 'Tarjay')).toBe('weak')
  })
  test('a former name brings its ticker along', () => {
    expect(of('JERSEY').id).toBe('XNYS:XOM')
    expect(tierOf('XOM', 'Standard Oil of New Jersey')).toBe('safe')
  })
  test('namesakes of like size both keep the name, wanting proof', () => {
    expect(tierOf('1111.T', 'Shinwa Co., Ltd.')).toBe('word')
    expect(tierOf('2222.T', 'Shinwa Co., Ltd.')).toBe('word')
    expect(collisions.left.map(([key]) => key)).toContain('shinwa co ltd')
  })
})

describe('those that are not listed', () => {
  test('a company that left the market keeps its ticker while nobody else has it', () => {
    expect(of('TWTR')).toMatchObject({ id: 'XNYS:TWTR', delisted: '2022-10-28', exchange: 'NYSE' })
    expect(records.find(({ name }) => name === 'Old Toy Makers Inc.')).toMatchObject({
      id: 'XNYS:TM-1999',
      ticker: null,
      listings: [],
    })
  })
  test('one that a source still lists is retired', () => {
    expect(of('GON.DE')).toMatchObject({ id: 'XETR:GON', name: 'Gone Motors Group AG', delisted: '2021-06-30' })
    expect(tierOf('GON.DE', 'Gone')).toBe('weak')
  })
  test('a private company, with tiers from its row', () => {
    const openai = records.find(({ id }) => id === 'private:openai')
    expect(openai).toMatchObject({ type: 'private', ticker: null, listings: [] })
    expect(openai?.aliases).toContainEqual({ text: 'Open Research', kind: 'alias', tier: 'word' })
    expect(openai?.aliases).toContainEqual({ text: 'ChatGPT', kind: 'alias', tier: 'safe' })
  })
  test('an index', () => expect(of('^GSPC')).toMatchObject({ id: 'index:^GSPC', type: 'index' }))
  test('a fund has its ticker only', () => expect(of('QQQ')).toMatchObject({ type: 'etf', aliases: [] }))
})

test('rows that name nobody are told, with what to do', () =>
  expect(problems).toEqual([
    'rows/names.csv: no company has the ticker "NOPE": mend it, or add it to rows/listings.csv.',
  ]))

test('the records pass the check and are sorted', () => {
  expect(checkRecords(records)).toEqual([])
  expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).toSorted())
})

test('the same sources give the same records', () => expect(buildRecords(() => undefined).records).toEqual(records))
