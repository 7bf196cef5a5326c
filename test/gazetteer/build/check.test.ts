import { expect, test } from 'vitest'
import { checkRecords } from '../../../tools/gazetteer/check.ts'
import type { GazetteerRecord } from '../../../tools/gazetteer/record.ts'

const fine: GazetteerRecord = {
  id: 'XNAS:AAPL',
  name: 'Apple Inc.',
  ticker: 'AAPL',
  listings: ['AAPL'],
  type: 'equity',
  exchange: 'NASDAQ',
  country: 'US',
  sector: null,
  size: 22,
  nouns: [],
  delisted: null,
  trade: null,
  aliases: [{ text: 'Apple', kind: 'name', tier: 'word' }],
}
const alias = (text: string) => ({ aliases: [{ text, kind: 'name' as const, tier: 'safe' as const }] })

test('a sound record passes', () => expect(checkRecords([fine])).toEqual([]))

test.each([
  ['no name', { name: ' ' }, /has no name/],
  ['a bad id', { id: 'apple' }, /no id of the form/],
  ['a size beyond any company', { size: 24 }, /size 24/],
  ['a size that is no number', { size: Number.NaN }, /size NaN/],
  ['a country name', { country: 'Japan' }, /no ISO code/],
  ['a date in words', { delisted: 'May 2020' }, /no date/],
  ['a ticker that is not its first listing', { listings: ['APC.DE', 'AAPL'] }, /not the first/],
  ['odd characters', alias('Apple\\'), /odd characters/],
  ['a line break', alias('App\nle'), /odd characters/],
  ['an alias without a word', alias('-'), /no word/],
  ['a sentence', alias('Apple '.repeat(30).trim()), /too long/],
])('%s is told', (_, change, message) => {
  const problems = checkRecords([{ ...fine, ...change }])
  expect(problems.some((problem) => message.test(problem))).toBe(true)
})

test('two records of one id or ticker are told, with both names', () => {
  const problems = checkRecords([fine, { ...fine, name: 'Apple Corps' }])
  expect(problems).toHaveLength(2)
  expect(problems[1]).toMatch(/ticker AAPL stands under "Apple Inc\." and "Apple Corps"/)
})
