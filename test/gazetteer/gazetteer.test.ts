import { describe, expect, test } from 'vitest'
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { encodeGazetteer } from '../../tools/gazetteer/encode.ts'
import { MINI } from '../entities/mini.ts'

const record = {
  id: 'XNYS:BRK-B',
  name: 'Berkshire Hathaway Inc.',
  ticker: 'BRK-B',
  listings: ['BRK-B', 'BRK-A'],
  type: 'equity' as const,
  exchange: 'NYSE',
  country: 'US',
  sector: 'Financials',
  size: 19.9,
  nouns: ['conglomerate', 'hq:omaha'],
  delisted: null,
  trade: null,
}
const aliases = [
  { text: 'Berkshire Hathaway', kind: 'name' as const, tier: 'safe' as const },
  { text: 'Nestlé & Co', kind: 'alias' as const, tier: 'word' as const },
  { text: '東京海上', kind: 'alias' as const, tier: 'safe' as const },
]
const file = encodeGazetteer([{ ...record, aliases }])

describe('what goes in comes out', () => {
  test('a company with every field', () => expect(new Gazetteer(file, 'test').company(0)).toEqual(record))

  test('companies are frozen: analysing cannot change what is known', () => {
    const company = new Gazetteer(file, 'test').company(0)
    expect(Object.isFrozen(company) && Object.isFrozen(company.listings)).toBe(true)
  })

  test.each([
    ['Berkshire Hathaway', 'name'],
    ['berkshire hathaway', 'name'],
    ['Nestle and Co', 'alias'],
    ['NESTLÉ & CO', 'alias'],
    ['東京海上', 'alias'],
    ['BRK-B', 'ticker'],
    ['BRK.B', 'ticker'],
    ['BRK.A', 'ticker'],
  ])('%s is found as %s', (name, kind) =>
    expect(new Gazetteer(file, 'test').lookup(name).map((sense) => sense.kind)).toEqual([kind]),
  )

  test.each(['', 'Berkshire', 'Hathaway', 'Berkshire Hathaway Energy', 'BRK', '-', '&'])('%j is not', (name) =>
    expect(new Gazetteer(file, 'test').lookup(name)).toEqual([]),
  )

  test('of several meanings the larger company comes first', () =>
    expect(MINI.lookup('Merck').map((sense) => MINI.company(sense.company).ticker)).toEqual(['MRK', 'MRK.DE']))
})

describe('a damaged file is told, not misread', () => {
  const damaged = expect.objectContaining({ code: 'BAD_DATA_FILE' })

  test.each([0, 4, 8, 12, 15, 16])('cut to %i bytes', (length) =>
    expect(() => new Gazetteer(file.slice(0, length), 'test')).toThrow(damaged),
  )

  test('any one byte changed', () => {
    for (let at = 0; at < file.length; at += 7) {
      const copy = file.slice()
      copy[at] = (copy[at] ?? 0) ^ 0x10
      expect(() => new Gazetteer(copy, 'test'), `byte ${at}`).toThrow(damaged)
    }
  })

  test('bytes at an odd address are read all the same', () => {
    const odd = new Uint8Array(file.length + 1)
    odd.set(file, 1)
    expect(new Gazetteer(odd.subarray(1), 'test').company(0).ticker).toBe('BRK-B')
  })
})
