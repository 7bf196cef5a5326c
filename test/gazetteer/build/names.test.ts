import { describe, expect, test } from 'vitest'
import { useMiniature } from './miniature.ts'

useMiniature()
const { companyName, isShouted, nameForms, unshout } = await import('../../../tools/gazetteer/names.ts')
const { nameKey, withoutLegalForm } = await import('../../../tools/gazetteer/legal.ts')
const { aliasTier, tickerTier } = await import('../../../tools/gazetteer/tiers.ts')

test.each([
  ['Shell PLC American Depositary Shares (each representing two (2) Ordinary Shares) ', 'Shell PLC'],
  ['Macerich Company (The) Common Stock', 'The Macerich Company'],
  ['JPMorgan Chase & Co. Common Stock', 'JPMorgan Chase & Co.'],
  ['Harley-Davidson, Inc. Common Stock', 'Harley-Davidson, Inc.'],
  [
    'Western Midstream Partners, LP Common Units Representing Limited Partner Interests',
    'Western Midstream Partners, LP',
  ],
  ['Bizmates,Inc.', 'Bizmates, Inc.'],
])('the company of "%s"', (title, name) => expect(companyName(title)).toBe(name))

test.each([
  ['The Boeing Company', 'Boeing'],
  ['Merck & Co., Inc.', 'Merck'],
  ['Merck KGaA', 'Merck'],
  ['America Movil, S.A.B. de C.V.', 'America Movil'],
  ['Novo Nordisk A/S', 'Novo Nordisk'],
  ['PT Bank Jago Tbk', 'Bank Jago'],
  ['Public Joint Stock Company Gazprom', 'Gazprom'],
  ['Limited Company', 'Limited'],
])('%s without its legal form', (name, bare) => expect(withoutLegalForm(name)).toBe(bare))

test('accents, dots and the article make no other key', () =>
  expect(nameKey('The Société X S.A.')).toBe(nameKey('Societe X')))

test('forms from long to short', () =>
  expect(nameForms('Zoetrope Pharmaceuticals Holdings plc').map(({ text, cut }) => `${cut}: ${text}`)).toEqual([
    'full: Zoetrope Pharmaceuticals Holdings plc',
    'legal: Zoetrope Pharmaceuticals Holdings',
    'generic: Zoetrope Pharmaceuticals',
    'trade: Zoetrope',
  ]))

test('nothing is cut behind "&" or "of"', () =>
  expect(nameForms('Bank of Foods Inc.').map(({ text }) => text)).toEqual(['Bank of Foods Inc.', 'Bank of Foods']))

test('shouted registers are written as people write', () => {
  expect([isShouted('SUMITOMO CORP'), isShouted('BASF SE'), isShouted('Sumitomo Corp')]).toEqual([true, false, false])
  expect(unshout('SUMITOMO HEAVY INDUSTRIES LTD')).toBe('Sumitomo Heavy Industries Ltd')
  expect(unshout('VINCI SA')).toBe('Vinci SA')
})

describe('bare tickers', () => {
  test.each(['NVDA', 'TSLA', 'MSFT', 'AAPL', 'GOOGL'])('%s is safe', (symbol) =>
    expect(tickerTier(symbol)).toBe('safe'),
  )
  test.each([
    'V',
    'GE',
    'IT',
    'ALL',
    'ON',
    'AI',
    'CEO',
    'EPS',
    'IPO',
    'GDP',
    'SEC',
    'FDA',
    'ETF',
    'COST',
    'CAT',
    'NOW',
    'KEY',
    '7203',
  ])('%s wants proof', (symbol) => expect(tickerTier(symbol)).toBe('word'))
})

describe('tiers of derived forms', () => {
  test.each([
    ['Alphabet Inc.', 'full', 22, 'safe'],
    ['Target', 'legal', 15.6, 'word'],
    ['Boeing', 'legal', 17, 'safe'],
    ['Boeing', 'legal', 8, 'word'],
    ['Western Digital', 'legal', 16, 'safe'],
    ['First Bank', 'legal', 8, 'word'],
    ['UBS', 'legal', 17, 'safe'],
    ['Alliance', 'trade', 12, 'weak'],
    ['Matsuoka', 'legal', 7, 'word'],
    ['NanoRepro', 'legal', 4, 'safe'],
    ['Deutsche Bank', 'legal', 15, 'safe'],
  ] as const)('%s (%s, size %d) is %s', (text, cut, size, tier) => expect(aliasTier({ text, cut, size })).toBe(tier))

  test.each([
    ['2020', 'legal', 12],
    ['Energy', 'generic', 12],
    ['Japan', 'trade', 12],
    ['Johnson', 'trade', 12],
    ['X', 'legal', 20],
    ['Global', 'legal', 8],
  ] as const)('%s (%s, size %d) is no alias', (text, cut, size) => expect(aliasTier({ text, cut, size })).toBeNull())
})
