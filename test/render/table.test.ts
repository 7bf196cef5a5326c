import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { renderTable } from '../../src/render/index.ts'
import { columns } from '../../src/render/width.ts'
import type { Price, Report } from '../../src/report.ts'
import { entity, evidence, mention, sampleReport } from './sample.ts'

const UNLIMITED = Number.POSITIVE_INFINITY

function lines(report: Report, width = UNLIMITED): string[] {
  return renderTable(report, { paint: new Chalk({ level: 0 }), width })
    .split('\n')
    .slice(0, -1)
}

function lineOf(name: string, width = UNLIMITED, report = sampleReport()): string {
  const found = lines(report, width).find((line) => line.includes(name))
  if (found === undefined) throw new Error(`no line holds ${name}`)
  return found
}

describe('the table', () => {
  test('begins with title, date and tone on one line', () => {
    expect(lines(sampleReport())[0]).toBe(
      'Nvidia slides as DeepSeek rattles chipmakers  ·  2025-01-27 21:05 UTC  ·  tone ▽ somewhat bearish -0.27',
    )
  })

  test('gives title and facts a line each where one is too short', () => {
    expect(lines(sampleReport(), 60).slice(0, 3)).toEqual([
      'Nvidia slides as DeepSeek rattles chipmakers',
      '2025-01-27 21:05 UTC  ·  tone ▽ somewhat bearish -0.27',
      '',
    ])
  })

  test('shows the id where there is no title, and no date where none is known', () => {
    const document = { ...sampleReport().document, title: null, publishedAt: null, publishedAtFrom: null }
    expect(lines(sampleReport({ document }))[0]).toBe('chips.txt  ·  tone ▽ somewhat bearish -0.27')
  })

  test('has one line a company: lean, score, confidence, relevance, ticker, name, the whole sentence', () => {
    expect(lineOf('NVIDIA')).toMatch(
      /^▼ bearish +-0\.74 +91% {2}■■■■■ {2}NVDA +NVIDIA Corporation +Shares of .* plunged 17% on Monday, .* recorded\.$/,
    )
    expect(lineOf('Apple')).toMatch(/^△ somewhat bullish {2}\+0\.22 +56% {2}■■■□□ {2}AAPL/)
    expect(lineOf('Reliance')).toMatch(/^▲ bullish +\+0\.40/)
  })

  test('tells "no evidence" from "mixed" from "neutral"', () => {
    expect(lineOf('深度求索')).toMatch(/^· no evidence +– +– {2}■■□□□ {2}unlisted +深度求索人工智能$/)
    expect(lineOf('Taiwan')).toMatch(/^◆ mixed +\+0\.05/)
    const report = sampleReport({
      entities: [
        entity({ name: 'Calm Plc', score: -0.001, confidence: 0.8 }),
        entity({ name: 'Torn Plc', score: 0.3, mixed: true }),
      ],
    })
    expect(lineOf('Calm', UNLIMITED, report)).toMatch(/^· neutral +0\.00 +80%/)
    expect(lineOf('Torn', UNLIMITED, report)).toMatch(/^◆ mixed, bullish {2}\+0\.30/)
  })

  test('puts sources and passing mentions together at the end, warnings below them', () => {
    expect(lines(sampleReport()).slice(-4)).toEqual([
      '',
      'Sources and passing mentions: Jefferies Financial Group, Thomson Reuters',
      '',
      '! The text is partly German: its scores are less certain.',
    ])
  })

  test('gives a passing mention a row of its own where it was asked for', () => {
    const asked = entity({ name: 'Acme', role: 'passing', mentions: [mention({ matchedBy: 'target' })] })
    expect(lineOf('Acme', UNLIMITED, sampleReport({ entities: [asked] }))).toMatch(/^· neutral/)
  })

  test('says so where there is no company, or none that the text is about', () => {
    expect(lines(sampleReport({ entities: [], warnings: [] })).at(-1)).toBe('No company is named.')
    const passing = sampleReport({ entities: [entity({ role: 'passing' })], warnings: [] })
    expect(lines(passing).slice(2)).toEqual([
      'The text is about none of the companies it names.',
      '',
      'Sources and passing mentions: Example',
    ])
  })
})

describe('widths', () => {
  test.each([40, 60, 80, 100, 140, 200])('no line is wider than %d columns', (width) => {
    for (const line of lines(sampleReport(), width)) expect(columns(line)).toBeLessThanOrEqual(width)
  })

  test('narrow terminals lose relevance and confidence, never lean, score, ticker, name', () => {
    expect(lines(sampleReport(), 80)[3]).toBe('Lean                Score  Conf.  About  Ticker       Company')
    expect(lines(sampleReport(), 60)[3]).toBe('Lean                Score  Ticker       Company')
    expect(lineOf('Apple', 40)).toBe('△ bullish  +0.22  AAPL         Apple In…')
  })

  test('evidence stands beside the row where there is room, else below it', () => {
    expect(lineOf('NVIDIA', 140)).toContain('plunged 17% on Monday')
    const narrow = lines(sampleReport(), 80)
    const below = narrow[narrow.findIndex((line) => line.includes('NVIDIA')) + 1]
    expect(below).toBe('  …the large language models, plunged 17% on Monday, the largest one-day loss…')
  })

  test('names of wide characters, emoji and combining marks keep the columns in line', () => {
    const names = ['深度求索', 'e\u0301cole', '👩‍👩‍👧 Family', 'Plain']
    const report = sampleReport({ entities: names.map((name) => entity({ name, evidence: [evidence(0.5)] })) })
    const starts = names.map((name) => columns(lineOf(name, UNLIMITED, report).split('Shares')[0] ?? ''))
    expect(new Set(starts).size).toBe(1)
  })

  test('a term that is itself too long is cut as well', () => {
    const report = sampleReport({ entities: [entity({ evidence: [evidence(0.5, 'x'.repeat(300))] })] })
    for (const line of lines(report, 60)) expect(columns(line)).toBeLessThanOrEqual(60)
  })
})

describe('colours', () => {
  const coloured = (width: number) => renderTable(sampleReport(), { paint: new Chalk({ level: 1 }), width })
  const ESC = String.fromCharCode(27)

  test('say nothing that the words do not say', () => {
    const bare = coloured(80).replaceAll(new RegExp(`${ESC}\\[[0-9;]*m`, 'g'), '')
    expect(bare.split('\n').slice(0, -1)).toEqual(lines(sampleReport(), 80))
  })

  test('bearish is red, bullish green, mixed yellow, the deciding term emphasised', () => {
    const text = coloured(140)
    for (const part of ['[31m▼ bearish', '[32m▲ bullish', '[33m◆ mixed', '[1m', '[31mplunged', '[2mSources']) {
      expect(text).toContain(ESC + part)
    }
  })
})

test('nothing that came from outside reaches the terminal raw', () => {
  const evil = '\u001b[2J\u001b]0;owned\u0007\r\n\u202e\u009b'
  const base = sampleReport()
  const sentence = { ...evidence(0.5), text: `${evil} rose ${evil}`, terms: [] }
  const report = sampleReport({
    id: evil,
    document: { ...base.document, title: evil, publishedAt: evil },
    entities: [
      entity({ name: evil, ticker: evil, evidence: [sentence] }),
      entity({ name: evil, role: 'source' }),
      entity({ name: 'Term', evidence: [evidence(0.5, evil)] }),
    ],
    warnings: [{ code: 'X', message: evil }],
  })
  for (const width of [40, 80, UNLIMITED]) {
    const text = renderTable(report, { paint: new Chalk({ level: 0 }), width })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(text).toContain('␛[2J')
  }
})

describe('prices', () => {
  const price: Price = {
    date: '2025-01-27',
    previousClose: 100,
    close: 83,
    change: -17,
    changePercent: -17,
    currency: 'USD',
    timezone: 'America/New_York',
    session: 'same-day',
    final: true,
    provider: 'file',
    agreement: 'agrees',
    later: [{ sessions: 5, date: '2025-02-03', close: 90, changePercent: 8.43, final: true }],
  }
  const priced = (changes: Partial<Price>) =>
    entity({ name: 'Priced Plc', score: -0.5, price: { ...price, ...changes } })
  const row = (changes: Partial<Price>) => lineOf('Priced', UNLIMITED, sampleReport({ entities: [priced(changes)] }))

  test.each<[Partial<Price>, RegExp]>([
    [{}, / {2}▼ -17\.0% ✓ {2}\+8\.4% {2}/],
    [{ changePercent: 0.04, agreement: 'flat' }, / {2}▲ 0\.0% ≈ {2}/],
    [{ changePercent: 3.18, agreement: 'disagrees', final: false }, / {2}▲ \+3\.2%… ✗ {2}/],
    [{ changePercent: 0, agreement: 'no-view', later: [] }, / {2}· 0\.0% · {2}/],
  ])('%j', (changes, expected) => {
    expect(row(changes)).toMatch(expected)
  })

  test('a company without one shows a dash, and a line below says what agrees', () => {
    const error = { code: 'NOT_FOUND', message: 'unknown' } as const
    const entities = [
      priced({}),
      priced({ agreement: 'no-view', date: '2025-01-28' }),
      entity({ name: 'None', priceError: error }),
    ]
    const report = sampleReport({ entities })
    expect(lineOf('None', UNLIMITED, report)).toMatch(/ {2}– {2}/)
    expect(lines(report)).toContain(
      'Price: close of 2025-01-27 to 2025-01-28 against the close before; 1 of 1 agree with the lean, 1 without a lean.',
    )
  })

  test('are shown however narrow the terminal is', () => {
    const report = sampleReport({ entities: [priced({})] })
    for (const width of [40, 60, 80, 120]) expect(lineOf('Price', width, report)).toContain('Price')
  })

  test('that were not asked for take no room', () => {
    expect(lines(sampleReport()).join()).not.toContain('Price')
  })
})
