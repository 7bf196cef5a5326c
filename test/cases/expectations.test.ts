import { expect, test } from 'vitest'
import type { Report, ReportEntity } from '../../src/report.ts'
import type { Expected, ExpectedEntity } from './article-case.ts'
import { expectationsOf } from './expectations.ts'

const TEXT = 'Acme rose 3%. The toolmaker beat forecasts.'

function entity(change: Partial<ReportEntity['sentiment']> = {}): ReportEntity {
  const probabilities = { bearish: 0.1, neutral: 0.2, bullish: 0.7 }
  const sentiment = { score: 0.6, label: 'bullish', probabilities, confidence: 0.8, mixed: false, ...change } as const
  const mention = (text: string, sentence: number) => {
    const start = TEXT.indexOf(text)
    const place = { text, start, end: start + text.length, where: 'text', sentence } as const
    return { ...place, matchedBy: 'name', confidence: 1, sentiment: { score: 0.6, probabilities } } as const
  }
  return {
    id: 'XNYS:ACM',
    name: 'Acme Inc.',
    ticker: 'ACM',
    listings: ['ACM', 'ACM.L'],
    type: 'equity',
    exchange: 'NYSE',
    country: 'US',
    sector: null,
    delisted: null,
    role: 'subject',
    relevance: 1,
    sentiment,
    mentions: [mention('Acme', 0), mention('The toolmaker', 1)],
    evidence: [{ text: 'Acme rose 3%.', start: 0, end: 13, where: 'text', score: 0.6, terms: [] }],
    events: [],
    price: null,
    priceError: null,
  }
}

function report(...entities: readonly ReportEntity[]): Report {
  const unknown = { path: null, url: null, language: null, text: null }
  return {
    schemaVersion: 1,
    id: 'test',
    document: {
      ...unknown,
      title: 'Acme rose',
      publishedAt: '2025-01-27T21:05:00Z',
      publishedAtFrom: 'input',
      words: 7,
      sentences: 2,
    },
    tone: { score: 0, label: 'neutral' },
    entities,
    warnings: [],
  }
}

/** Keys of the expectations that a report with Acme as its one entity does not meet. */
function unmet(expected: Partial<Expected>, acme = entity()): readonly string[] {
  const expectations = expectationsOf({ entities: [], ...expected })
  return expectations.filter(({ problem }) => problem(report(acme)) !== null).map(({ key }) => key)
}

const about = (wanted: Omit<ExpectedEntity, 'ticker'>): Partial<Expected> => ({
  entities: [{ ticker: 'ACM', ...wanted }],
})

test.each<[string, Partial<Expected>, readonly string[]]>([
  ['a title', { title: 'Acme rose' }, []],
  ['another title', { title: 'Acme fell' }, ['title']],
  ['the day of the instant', { publishedAt: '2025-01-27' }, []],
  ['another day', { publishedAt: '2025-01-28' }, ['publishedAt']],
  ['another instant of the day', { publishedAt: '2025-01-27T21:06:00Z' }, ['publishedAt']],
  ['no date', { publishedAt: null }, ['publishedAt']],
  ['where the date comes from', { publishedAtFrom: 'dateline' }, ['publishedAtFrom']],
  ['the first entity', { mostRelevant: 'ACM' }, []],
  ['another first entity', { mostRelevant: 'TGT' }, ['mostRelevant']],
  ['an absent ticker', { absent: ['TGT'] }, []],
  ['the absence of a secondary listing', { absent: ['ACM.L'] }, ['absent.ACM.L']],
  ['nobody at all', { exhaustive: true }, ['exhaustive']],
  ['Acme alone', { ...about({}), exhaustive: true }, []],
  ['somebody who is not there', { entities: [{ ticker: 'TGT', label: 'neutral' }] }, ['TGT.found', 'TGT.label']],
  ['an unlisted namesake', { entities: [{ ticker: null, name: 'Acme Inc.' }] }, ['Acme Inc..found']],
  ['its role', about({ role: 'source' }), ['ACM.role']],
  ['mentions in order', about({ mentions: ['Acme', 'The toolmaker'] }), []],
  ['mentions out of order', about({ mentions: ['The toolmaker', 'Acme'] }), ['ACM.mentions']],
  ['one mention too many', about({ mentions: ['Acme', 'Acme'] }), ['ACM.mentions']],
  ['words that are no mention', about({ mentionsNever: ['acme'] }), []],
  ['words that are one after all', about({ mentionsNever: ['Acme'] }), ['ACM.mentionsNever']],
  ['either of two proofs', about({ evidence: ['beat forecasts', 'rose 3%'] }), []],
  ['a proof that is missing', about({ evidence: ['beat forecasts'] }), ['ACM.evidence']],
  ['a proof that must not count', about({ evidenceNever: ['rose 3%'] }), ['ACM.evidenceNever']],
])('expecting %s', (_what, expected, keys) => {
  expect(unmet(expected)).toEqual(keys)
})

test.each([
  [{ score: 0.15 }, 'bullish'],
  [{ score: 0.1499 }, 'neutral'],
  [{ score: -0.1499 }, 'neutral'],
  [{ score: -0.15 }, 'bearish'],
  [{ score: 0.9, mixed: true }, 'mixed'],
] as const)('a sentiment of %o reads as %s alone', (sentiment, reading) => {
  const readings = ['bullish', 'neutral', 'bearish', 'mixed'] as const
  expect(readings.filter((label) => unmet(about({ label }), entity(sentiment)).length === 0)).toEqual([reading])
})

test('todo marks what it names, and "found" stands for every aspect', () => {
  const todosOf = (expected: Partial<Expected>) =>
    expectationsOf({ entities: [], ...expected }).flatMap(({ key, todo }) => (todo ? [key] : []))
  expect(todosOf({ absent: ['TGT'], todo: ['absent.TGT'] })).toEqual(['absent.TGT'])
  expect(todosOf(about({ label: 'bullish', role: 'subject', todo: ['role'] }))).toEqual(['ACM.role'])
  expect(todosOf(about({ label: 'bullish', todo: ['found'] }))).toEqual(['ACM.found', 'ACM.label'])
})

test('a todo that names nothing is refused', () => {
  expect(() => expectationsOf({ entities: [], todo: ['absent.TGT'] })).toThrow('"absent.TGT"')
  expect(() => expectationsOf({ entities: [{ ticker: 'ACM', todo: ['label'] }] })).toThrow('"ACM.label"')
})
