import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Choice, choose, SORT_KEYS } from '../../src/choose/index.ts'
import type { EntityType, Price, Report } from '../../src/report.ts'
import { entity, mention, sampleReport } from '../render/sample.ts'

const price = (changePercent: number): Price => ({
  ...{ date: '2025-01-27', previousClose: 1, close: 1, change: 0, changePercent, currency: 'USD' },
  ...{ timezone: 'America/New_York', session: 'same-day', final: true, provider: 'file', agreement: 'flat', later: [] },
})

const report: Report = sampleReport({
  entities: [
    entity({
      ticker: 'NVDA',
      name: 'NVIDIA Corporation',
      relevance: 1,
      score: -0.7,
      confidence: 0.9,
      price: price(-17),
    }),
    entity({ ticker: 'GOOGL', name: 'Alphabet Inc.', listings: ['GOOGL', 'GOOG'], relevance: 0.8, score: 0.2 }),
    entity({
      ticker: '^IXIC',
      name: 'Nasdaq Composite',
      type: 'index',
      listings: ['^IXIC'],
      relevance: 0.6,
      score: 0,
      price: price(-3),
    }),
    entity({
      ...{ ticker: null, id: 'private:deepseek', name: 'DeepSeek', type: 'private', listings: [], relevance: 0.4 },
      ...{ score: 0.6, confidence: 0.3, mentions: [mention(), mention()] },
    }),
    entity({
      ...{ ticker: null, id: 'target:acme', name: 'Acme', type: 'target', listings: [], relevance: 0.1 },
      ...{ score: 0, confidence: 0, mentions: [mention({ matchedBy: 'target' })] },
    }),
  ],
})

const kept = (choice: Choice): string[] => choose(report, choice).entities.map(({ ticker, name }) => ticker ?? name)

describe('choose keeps', () => {
  test.each<[Choice, string[]]>([
    [{}, ['NVDA', 'GOOGL', '^IXIC', 'DeepSeek', 'Acme']],
    [{ only: ['XNAS:NVDA'] }, ['NVDA', 'Acme']],
    [{ only: ['goog', 'Private:DeepSeek'] }, ['GOOGL', 'DeepSeek', 'Acme']],
    [{ only: ['alphabet inc.'], exclude: ['acme'] }, ['GOOGL']],
    [{ only: [] }, ['Acme']],
    [{ exclude: ['GOOG', 'nvda'] }, ['^IXIC', 'DeepSeek', 'Acme']],
    [{ types: ['index', 'private'] }, ['^IXIC', 'DeepSeek', 'Acme']],
    [{ minRelevance: 0.6 }, ['NVDA', 'GOOGL', '^IXIC', 'Acme']],
    [{ minConfidence: 0.9, exclude: ['Acme'] }, ['NVDA']],
    [{ top: 2 }, ['NVDA', 'GOOGL']],
    [{ sort: 'score' }, ['DeepSeek', 'GOOGL', '^IXIC', 'Acme', 'NVDA']],
    [{ sort: 'score', reverse: true, top: 1 }, ['NVDA']],
    [{ sort: 'name' }, ['Acme', 'GOOGL', 'DeepSeek', '^IXIC', 'NVDA']],
    [{ sort: 'mentions' }, ['DeepSeek', 'NVDA', 'GOOGL', '^IXIC', 'Acme']],
    [{ sort: 'price' }, ['^IXIC', 'NVDA', 'GOOGL', 'DeepSeek', 'Acme']],
    [{ sort: 'price', reverse: true }, ['NVDA', '^IXIC', 'GOOGL', 'DeepSeek', 'Acme']],
    [{ reverse: true }, ['Acme', 'DeepSeek', '^IXIC', 'GOOGL', 'NVDA']],
  ])('%j', (choice, expected) => expect(kept(choice)).toEqual(expected))
})

const types: EntityType[] = ['equity', 'index', 'private', 'crypto']
const numbers = { min: 0, max: 1, noNaN: true }
const names = fc.uniqueArray(fc.constantFrom('AA', 'BB', 'CC', 'private:dd', 'nobody'))
const choices: fc.Arbitrary<Choice> = fc.record(
  {
    only: names,
    exclude: names,
    types: fc.uniqueArray(fc.constantFrom(...types)),
    minRelevance: fc.double(numbers),
    minConfidence: fc.double(numbers),
    sort: fc.constantFrom(...SORT_KEYS),
    reverse: fc.boolean(),
    top: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: [] },
)
const reports: fc.Arbitrary<Report> = fc
  .uniqueArray(
    fc.record({
      ticker: fc.constantFrom('AA', 'BB', 'CC', 'EE', 'FF', 'GG'),
      type: fc.constantFrom(...types),
      relevance: fc.double(numbers),
      confidence: fc.double(numbers),
      score: fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10),
      price: fc.option(fc.integer({ min: -5, max: 5 }).map(price)),
    }),
    { selector: ({ ticker }) => ticker },
  )
  .map((all) =>
    sampleReport({ entities: all.map((one) => entity({ ...one, name: one.ticker, listings: [one.ticker] })) }),
  )

describe('whatever is chosen', () => {
  test('nobody is added or changed, and all else stays', () =>
    fc.assert(
      fc.property(reports, choices, (given, choice) => {
        const { entities, ...rest } = choose(given, choice)
        const { entities: all, ...whole } = given
        expect(rest).toEqual(whole)
        expect(new Set(entities).size).toBe(entities.length)
        for (const one of entities) expect(all).toContain(one)
      }),
    ))

  test('the order stays unless another is asked for', () =>
    fc.assert(
      fc.property(reports, choices, (given, { sort: _sort, reverse: _reverse, ...choice }) => {
        const places = choose(given, choice).entities.map((one) => given.entities.indexOf(one))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    ))

  test('choosing again changes nothing', () =>
    fc.assert(
      fc.property(reports, choices, (given, choice) => {
        const once = choose(given, choice)
        expect(choose(once, choice)).toEqual(once)
      }),
    ))
})
