import type { Evidence, Report, ReportEntity, ReportEvent, ReportMention } from '../../src/report.ts'

/** A report with a row of every kind: bullish, bearish, mixed, unknown, asked for, a source and a passing mention. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    id: 'chips.txt',
    document: {
      path: 'chips.txt',
      url: null,
      title: 'Nvidia slides as DeepSeek rattles chipmakers',
      publishedAt: '2025-01-27T21:05:00Z',
      publishedAtFrom: 'dateline',
      language: 'en',
      words: 412,
      sentences: 19,
      text: null,
    },
    tone: { score: -0.2734, label: 'somewhat-bearish' },
    entities: [
      entity({ name: 'NVIDIA Corporation', ticker: 'NVDA', relevance: 0.97, score: -0.7412, confidence: 0.91 }),
      entity({ name: 'Apple Inc.', ticker: 'AAPL', relevance: 0.61, score: 0.2213, confidence: 0.56 }),
      entity({ name: 'Taiwan Semiconductor Manufacturing Company Limited', ticker: 'TSM', score: 0.05, mixed: true }),
      entity({
        name: 'Reliance Industries Limited',
        ticker: 'RELIANCE.NS',
        relevance: 0.3,
        score: 0.4,
        confidence: 0.7,
      }),
      entity({ name: '深度求索人工智能', ticker: null, relevance: 0.4, score: 0, confidence: 0.02, evidence: [] }),
      entity({ name: 'Jefferies Financial Group', ticker: 'JEF', role: 'source', relevance: 0.1, score: 0 }),
      entity({ name: 'Thomson Reuters', ticker: 'TRI', role: 'passing', relevance: 0.05, score: 0 }),
    ],
    warnings: [{ code: 'NON_ENGLISH', message: 'The text is partly German: its scores are less certain.' }],
    ...changes,
  }
}

interface Sketch extends Partial<Omit<ReportEntity, 'sentiment'>> {
  readonly score?: number
  readonly confidence?: number
  readonly mixed?: boolean
}

/** An entity whose label follows from its score. */
export function entity({ score = 0, confidence = 0.5, mixed = false, ...rest }: Sketch): ReportEntity {
  return {
    id: `XNAS:${rest.ticker ?? 'X'}`,
    name: 'Example',
    ticker: 'EX',
    listings: ['EX'],
    type: 'equity',
    exchange: 'NASDAQ',
    country: 'US',
    sector: 'Information Technology',
    delisted: null,
    role: 'subject',
    relevance: 0.8,
    sentiment: { score, label: bandOf(score), probabilities: probabilities(score), confidence, mixed },
    mentions: [mention()],
    evidence: [evidence(score)],
    events: [event()],
    price: null,
    priceError: null,
    ...rest,
  }
}

function event(): ReportEvent {
  const values = [{ kind: 'price-target', value: 265, previous: 310, currency: 'USD' }] as const
  return { type: 'price-target-cut', start: 0, end: 20, where: 'text', role: 'subject', polarity: 'bearish', values }
}

export function mention(changes: Partial<ReportMention> = {}): ReportMention {
  return {
    text: 'Nvidia',
    start: 100,
    end: 106,
    where: 'text',
    sentence: 1,
    matchedBy: 'name',
    confidence: 0.98,
    sentiment: { score: -0.62, probabilities: probabilities(-0.62) },
    ...changes,
  }
}

/** A sentence that starts at 100 and holds the term that counted at its place. */
export function evidence(score: number, term = score < 0 ? 'plunged' : 'rose'): Evidence {
  const before = 'Shares of the company, which designs the processors that train most of the large language models, '
  const text = `${before}${term} 17% on Monday, the largest one-day loss of value any company has ever recorded.`
  const start = 100 + before.length
  const terms = [
    { text: term, start, end: start + term.length, weight: score },
    { text: 'loss', start: 100 + text.indexOf('loss'), end: 104 + text.indexOf('loss'), weight: score / 2 },
  ]
  return { text, start: 100, end: 100 + text.length, where: 'text', score, terms }
}

function bandOf(score: number): ReportEntity['sentiment']['label'] {
  if (Math.abs(score) < 0.15) return 'neutral'
  const side = score < 0 ? 'bearish' : 'bullish'
  return Math.abs(score) < 0.35 ? `somewhat-${side}` : side
}

function probabilities(score: number) {
  const bullish = Math.round((0.4 + score * 0.4) * 10000) / 10000
  return { bearish: Math.round((0.8 - bullish) * 10000) / 10000, neutral: 0.2, bullish }
}
