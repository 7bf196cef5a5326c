import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderRollupJson, renderRollupNdjson, renderRollupTable } from '../../src/render/index.ts'
import { columns } from '../../src/render/width.ts'
import { calendarOf, trendCells } from '../../src/rollup/calendar.ts'
import type { CompanyRollup, Rollup } from '../../src/rollup/types.ts'

const PLAIN = { bold: same, dim: same, red: same, green: same, yellow: same }
function same(text: string): string {
  return text
}

function company(changes: Partial<CompanyRollup> = {}): CompanyRollup {
  return {
    id: 'XNAS:NVDA',
    name: 'NVIDIA Corporation',
    ticker: 'NVDA',
    type: 'equity',
    documents: 3,
    score: -0.412,
    label: 'bearish',
    bullish: 0.3333,
    bearish: 0.6667,
    mostBullish: {
      id: 'a',
      title: 'Nvidia beats estimates',
      url: null,
      path: null,
      publishedAt: '2025-01-27T10:00:00Z',
      score: 0.61,
    },
    mostBearish: { id: 'b.txt', title: null, url: null, path: 'b.txt', publishedAt: null, score: -0.9 },
    trend: [
      { date: '2025-01-25', documents: 1, score: 0.61 },
      { date: '2025-01-27', documents: 2, score: -0.6 },
    ],
    ...changes,
  }
}

const rollup = (companies: readonly CompanyRollup[], changes: Partial<Rollup> = {}): Rollup => ({
  schemaVersion: 1,
  documents: 1234,
  failed: 0,
  from: '2025-01-25',
  to: '2025-01-27T21:05:00Z',
  companies,
  ...changes,
})

const table = (it: Rollup, width: number): string => renderRollupTable(it, { paint: PLAIN, width })

describe('the table of a roll-up', () => {
  test('one row a company, below it the articles that lean furthest, and how to read the trend', () => {
    expect(table(rollup([company()], { failed: 2 }), 140)).toBe(
      [
        '1,234 documents  ·  2025-01-25 to 2025-01-27  ·  1 company  ·  2 failed',
        '',
        'Lean       Score  News  Bull.  Bear.  Trend  Volume  Ticker  Company',
        '▼ bearish  -0.41     3    33%    67%  ▇ ▁    ▃ ▇     NVDA    NVIDIA Corporation',
        '  +0.61  2025-01-27  Nvidia beats estimates',
        '  -0.90              b.txt',
        '',
        'Trend: the mean of each day from 2025-01-25 to 2025-01-27; ▁ bearish, ▃ neutral, ▇ bullish',
        '',
      ].join('\n'),
    )
  })

  test('has no trend where there is one day, and says where nobody is written about', () => {
    const [day] = company().trend
    expect(table(rollup([company({ trend: day === undefined ? [] : [day] })]), 140)).not.toContain('Trend')
    expect(table(rollup([], { documents: 0, from: null, to: null }), 80)).toBe(
      '0 documents  ·  0 companies\n\nNothing was read.\n',
    )
  })

  const long = company({ name: 'Taiwan Semiconductor Manufacturing Company Limited', ticker: 'RELIANCE.NS' })
  const wide = company({ name: '深度求索人工智能基础技术研究有限公司', ticker: null, documents: 12_345 })
  test.each([60, 80, 140])('keeps to %d columns', (width) => {
    for (const line of table(rollup([company(), long, wide]), width).split('\n')) {
      expect(columns(line)).toBeLessThanOrEqual(width)
    }
  })

  test('cuts nothing where the width is unlimited', () => {
    expect(table(rollup([long]), Number.POSITIVE_INFINITY)).toContain(long.name)
  })

  test('shows escape sequences instead of obeying them', () => {
    const hostile = company({
      name: 'Evil\u001b[2J Corp\nx',
      mostBullish: {
        id: 'x',
        title: '\u202eTitle\u001b]0;x\u0007',
        url: null,
        path: null,
        publishedAt: null,
        score: 1,
      },
    })
    expect(table(rollup([hostile]), 140).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})

test('NDJSON is one company a line, JSON the whole', () => {
  const all = rollup([company(), company({ id: 'XNAS:AMD' })])
  expect(JSON.parse(renderRollupJson(all))).toEqual(all)
  const lines = renderRollupNdjson(all).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(all.companies.map((one) => ({ schemaVersion: 1, ...one })))
  expect(renderRollupNdjson(rollup([]))).toBe('')
})

describe('trends side by side', () => {
  const day = (at: number): string => new Date(Date.UTC(2024, 11, 1 + at)).toISOString().slice(0, 10)
  const points = fc
    .uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 })
    .map((days) =>
      days
        .toSorted((a, b) => a - b)
        .map((at) => ({ date: day(at), documents: 1 + (at % 5), score: ((at % 21) - 10) / 10 })),
    )

  test('have as many cells, at most those asked for, and lose no document', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 5 }), fc.integer({ min: 2, max: 20 }), (trends, most) => {
        const calendar = calendarOf(
          trends.map((trend) => company({ trend })),
          most,
        )
        if (calendar === null) return
        expect(calendar.cells).toBeLessThanOrEqual(most)
        for (const trend of trends) {
          const cells = trendCells(trend, calendar)
          const count = (all: readonly { documents: number }[]) => all.reduce((sum, one) => sum + one.documents, 0)
          expect(cells).toHaveLength(calendar.cells)
          expect(count(cells)).toBe(count(trend))
          expect(cells.every(({ documents, label }) => (label === null) === (documents === 0))).toBe(true)
        }
      }),
    )
  })
})
