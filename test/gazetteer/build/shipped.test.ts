import { describe, expect, test } from 'vitest'
import { readDataFile } from '../../../src/data/files.ts'
import { Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import type { Company } from '../../../src/gazetteer/types.ts'

const bytes = readDataFile('gazetteer.bin')
const gazetteer = new Gazetteer(bytes, 'gazetteer.bin')
const companies = Array.from({ length: gazetteer.size }, (_, index) => gazetteer.company(index))
const byTicker = new Map(companies.flatMap((company) => company.listings.map((ticker) => [ticker, company])))
const of = (ticker: string): Company | undefined => byTicker.get(ticker)

test('it is as large as it should be', () => {
  expect(companies.filter(({ type }) => type === 'equity').length).toBeGreaterThan(18_000)
  expect(bytes.length).toBeLessThan(6_000_000)
})

test.each([
  'TM 7203.T',
  'TSM 2330.TW',
  'SHEL SHEL.L',
  'NVO NOVO-B.CO',
  'BABA 9988.HK',
  'INFY INFY.NS',
  'AZN AZN.L',
  'ASML ASML.AS',
  'SAP SAP.DE',
  'HMC 7267.T',
  'SONY 6758.T',
  'RIO RIO.L RIO.AX',
  'BHP BHP.AX BHP.L',
  'UL ULVR.L',
  'HSBC HSBA.L',
  'RY RY.TO',
  'SHOP SHOP.TO',
  'NTES 9999.HK',
  'TCEHY 0700.HK',
  'VOW3.DE VOW.DE',
  'BRK-B BRK-A',
  'GOOGL GOOG',
  'FOXA FOX',
  'TTE TTE.PA',
])('%s are one company', (tickers) => {
  const found = tickers.split(' ').map(of)
  expect(found[0]).toBeDefined()
  expect(new Set(found.map((company) => company?.id)).size).toBe(1)
})

test.each(['MRK MRK.DE', 'PRU PRU.L', 'SAN.MC SAN.PA', 'ENR.DE SIE.DE', 'FOX.TA FOXA'])(
  '%s are two companies',
  (pair) => {
    const [a, b] = pair.split(' ').map(of)
    expect(a?.id).toBeDefined()
    expect(a?.id).not.toBe(b?.id)
  },
)

test.each([
  [
    'AAPL',
    { id: 'XNAS:AAPL', name: 'Apple Inc.', exchange: 'NASDAQ', country: 'US', sector: 'Information Technology' },
  ],
  ['GOOG', { id: 'XNAS:GOOGL', ticker: 'GOOGL', name: 'Alphabet Inc.' }],
  ['BRK-A', { id: 'XNYS:BRK-B', ticker: 'BRK-B' }],
  ['SHEL', { id: 'XLON:SHEL', ticker: 'SHEL.L', exchange: 'LSE', country: 'GB' }],
  ['7203.T', { id: 'XTKS:7203', exchange: 'TSE', country: 'JP' }],
  ['INFY', { id: 'XNSE:INFY', ticker: 'INFY.NS', exchange: 'NSE' }],
])('%s', (ticker, facts) => expect(of(ticker)).toMatchObject(facts))

describe('names lead to their companies', () => {
  test.each([
    ['Toyota', 'XTKS:7203'],
    ['Bank of America', 'XNYS:BAC'],
    ['JPMorgan Chase', 'XNYS:JPM'],
    ['Novo Nordisk', 'XCSE:NOVO-B'],
    ['Siemens', 'XETR:SIE'],
    ['Western Digital', 'XNAS:WDC'],
    ['Tencent', 'XHKG:0700'],
  ])('%s', (name, id) => {
    const [first] = gazetteer.lookup(name)
    expect(first && gazetteer.company(first.company).id).toBe(id)
    expect(first?.tier).toBe('safe')
  })

  test.each(['Target', 'Visa', 'Apple', 'Gap'])('%s wants proof', (name) =>
    expect(gazetteer.lookup(name).map(({ tier }) => tier)).not.toContain('safe'),
  )

  test('Merck is two', () =>
    expect(gazetteer.lookup('Merck').map(({ company }) => gazetteer.company(company).id)).toEqual(
      expect.arrayContaining(['XNYS:MRK', 'XETR:MRK']),
    ))

  test.each(['Japan', 'London', 'Bank', 'Energy', 'Michael', 'Wednesday', 'Revenue', 'The Company', 'Profit'])(
    '%s names nobody for sure',
    (word) => expect(gazetteer.lookup(word).map(({ tier }) => tier)).not.toContain('safe'),
  )
})
