import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report, Role } from '../../src/report.ts'
import { createRollup, rollUp } from '../../src/rollup/index.ts'
import { labelOf } from '../../src/sentiment/label.ts'
import { entity, sampleReport } from '../render/sample.ts'

interface Said {
  readonly ticker: string
  readonly score: number
  readonly relevance?: number
  readonly confidence?: number
  readonly role?: Role
  readonly name?: string
}

function report(id: string, publishedAt: string | null, said: readonly Said[]): Report {
  const { document, ...rest } = sampleReport()
  return {
    ...rest,
    id,
    document: { ...document, title: `About ${id}`, path: null, publishedAt, url: `https://news.example/${id}` },
    entities: said.map((one) => entity({ relevance: 1, confidence: 1, ...one })),
  }
}

describe('the roll-up', () => {
  test('counts what documents are about, not who is quoted or named in passing', () => {
    const { documents, companies } = rollUp([
      report('a', null, [
        { ticker: 'NVDA', score: 0.5 },
        { ticker: 'JEF', score: 0.5, role: 'source' },
      ]),
      report('b', null, [{ ticker: 'NVDA', score: 0.4, role: 'passing' }]),
    ])
    expect(documents).toBe(2)
    expect(companies.map(({ ticker, documents: count }) => [ticker, count])).toEqual([['NVDA', 1]])
  })

  test('weighs each score by relevance and confidence', () => {
    const [company] = rollUp([
      report('a', null, [{ ticker: 'NVDA', score: 0.8, relevance: 1, confidence: 0.9 }]),
      report('b', null, [{ ticker: 'NVDA', score: -0.4, relevance: 0.5, confidence: 0.6 }]),
    ]).companies
    // (0.8 * 0.9 - 0.4 * 0.3) / (0.9 + 0.3)
    expect(company).toMatchObject({ score: 0.5, label: 'bullish', bullish: 0.5, bearish: 0.5 })
  })

  test('a company of which nothing is known scores 0', () => {
    const [company] = rollUp([report('a', null, [{ ticker: 'X', score: 0, confidence: 0 }])]).companies
    expect(company).toMatchObject({ documents: 1, score: 0, label: 'neutral', mostBullish: null, mostBearish: null })
  })

  test('names the articles that lean furthest; of two alike the one that tells more, then the newer', () => {
    const [company] = rollUp([
      report('mild', '2025-01-27', [{ ticker: 'NVDA', score: 0.2 }]),
      report('thin', '2025-01-30', [{ ticker: 'NVDA', score: 0.9, relevance: 0.3 }]),
      report('old', '2025-01-27', [{ ticker: 'NVDA', score: 0.9 }]),
      report('new', '2025-01-28', [{ ticker: 'NVDA', score: 0.9 }]),
      report('flat', '2025-01-29', [{ ticker: 'NVDA', score: -0.1 }]),
    ]).companies
    expect(company?.mostBullish).toEqual({
      id: 'new',
      title: 'About new',
      url: 'https://news.example/new',
      path: null,
      publishedAt: '2025-01-28',
      score: 0.9,
    })
    expect(company?.mostBearish).toBe(null)
    expect(company).toMatchObject({ bullish: 0.8, bearish: 0 })
  })

  test('gives one point a day in UTC, oldest first, and leaves out what has no date', () => {
    const { from, to, companies } = rollUp([
      report('c', '2025-01-28T00:30:00Z', [{ ticker: 'NVDA', score: 0.6 }]),
      report('a', '2025-01-27', [{ ticker: 'NVDA', score: -0.4 }]),
      report('b', '2025-01-27T23:59:59Z', [{ ticker: 'NVDA', score: -0.2 }]),
      report('d', null, [{ ticker: 'NVDA', score: 1 }]),
    ])
    expect([from, to]).toEqual(['2025-01-27', '2025-01-28T00:30:00Z'])
    expect(companies[0]?.trend).toEqual([
      { date: '2025-01-27', documents: 2, score: -0.3 },
      { date: '2025-01-28', documents: 1, score: 0.6 },
    ])
  })

  test('puts first what is written about most, then what is written about at length', () => {
    const { companies } = rollUp([
      report('a', null, [
        { ticker: 'ONE', score: 0 },
        { ticker: 'LESS', score: 0, relevance: 0.2 },
        { ticker: 'TWO', score: 0 },
      ]),
      report('b', null, [{ ticker: 'TWO', score: 0 }]),
    ])
    expect(companies.map(({ ticker }) => ticker)).toEqual(['TWO', 'ONE', 'LESS'])
  })

  test('counts failures apart, and can be asked at any time', () => {
    const counter = createRollup()
    counter.fail()
    expect(counter.result()).toMatchObject({ documents: 0, failed: 1, from: null, to: null, companies: [] })
    counter.add(report('a', null, [{ ticker: 'NVDA', score: 0.1 }]))
    expect(counter.result()).toMatchObject({ documents: 1, failed: 1 })
  })
})

const shares = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000)
const said = fc.record({
  ticker: fc.constantFrom('A', 'B', 'C'),
  name: fc.constantFrom('DeepSeek', 'Deepseek', 'DEEPSEEK'),
  score: fc.integer({ min: -10_000, max: 10_000 }).map((part) => part / 10_000),
  relevance: shares,
  confidence: shares,
  role: fc.constantFrom<Role>('subject', 'source', 'passing'),
})
const reports = fc.array(
  fc
    .tuple(
      fc.constantFrom('x', 'y', 'z'),
      fc.constantFrom(null, '2025-01-27', '2025-01-27T09:00:00Z', '2025-02-01'),
      fc.uniqueArray(said, { selector: ({ ticker }) => ticker }),
    )
    .map(([id, publishedAt, entities]) => report(id, publishedAt, entities)),
  { maxLength: 30 },
)

describe('whatever the documents', () => {
  test('their order does not matter, down to the last digit', () => {
    const shuffled = reports.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(rollUp(other)).toEqual(rollUp(all))
      }),
    )
  })

  test('every number is in its range, and the parts sum to the whole', () => {
    fc.assert(
      fc.property(reports, (all) => {
        for (const company of rollUp(all).companies) {
          const about = all.flatMap(({ entities }) =>
            entities.filter(({ id, role }) => id === company.id && role === 'subject'),
          )
          const scores = about.map(({ sentiment }) => sentiment.score)
          expect(company.documents).toBe(about.length)
          expect(company.label).toBe(labelOf(company.score))
          const weights = about.map(({ relevance, sentiment }) => relevance * sentiment.confidence)
          if (weights.every((weight) => weight < 4e-7)) expect(company.score).toBe(0)
          if (weights.some((weight) => weight > 6e-7)) {
            expect(company.score).toBeGreaterThanOrEqual(Math.min(...scores))
            expect(company.score).toBeLessThanOrEqual(Math.max(...scores))
          }
          expect(company.bullish + company.bearish).toBeLessThanOrEqual(1.0001)
          expect(company.mostBullish === null).toBe(company.bullish === 0)
          expect(company.mostBearish === null).toBe(company.bearish === 0)
          const dated = company.trend.reduce((sum, { documents }) => sum + documents, 0)
          expect(dated).toBeLessThanOrEqual(company.documents)
        }
      }),
    )
  })
})
