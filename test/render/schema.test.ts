import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { sampleReport } from './sample.ts'

const schema = JSON.parse(readFileSync(new URL('../../src/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
  schema,
)

/** The sample as loose JSON, changed at one path: a value, or the removal of a key. */
function mutated(path: string, value?: unknown): unknown {
  const report: unknown = JSON.parse(JSON.stringify(full))
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), report)
  if (typeof holder !== 'object' || holder === null || !(last in holder)) throw new Error(`no ${path} in the sample`)
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else Reflect.set(holder, last, value)
  return report
}

const price = {
  date: '2025-01-27',
  previousClose: 142.62,
  close: 118.42,
  change: -24.2,
  changePercent: -16.97,
  currency: 'USD',
  timezone: 'America/New_York',
  session: 'same-day',
  final: true,
  provider: 'yahoo',
  agreement: 'agrees',
  later: [{ sessions: 5, date: null, close: null, changePercent: null, final: false }],
} as const

const [first, second, ...rest] = sampleReport().entities
if (first === undefined || second === undefined) throw new Error('the sample has too few entities')
const full = sampleReport({
  entities: [
    { ...first, price },
    { ...second, priceError: { code: 'NO_DATA', message: 'No session on that day.' } },
    ...rest,
  ],
})

/** Every path of a value, arrays by their first element. */
function paths(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value)
  return keys.flatMap((key) => {
    const path = prefix === '' ? key : `${prefix}.${key}`
    const below = paths(Reflect.get(value, key), path)
    return Array.isArray(value) ? below : [path, ...below]
  })
}

describe('the schema of reports', () => {
  test('accepts a report with a row of every kind', () => {
    validate(full)
    expect(validate.errors).toBe(null)
  })

  test('accepts keys it does not know, anywhere', () => {
    expect(validate({ ...sampleReport(), added: 1 })).toBe(true)
  })

  const required = paths(full)
  test('is tried on every key of the contract', () => {
    expect(required.length).toBeGreaterThan(60)
    expect(required).toContain('entities.0.mentions.0.sentiment.probabilities.bearish')
  })
  test.each(required)('rejects a report without %s', (path) => {
    expect(validate(mutated(path))).toBe(false)
  })

  test.each<[string, unknown]>([
    ['schemaVersion', 2],
    ['id', null],
    ['document.publishedAt', 'yesterday'],
    ['document.publishedAt', null],
    ['document.publishedAtFrom', 'clock'],
    ['document.words', 1.5],
    ['document.sentences', -1],
    ['tone.score', 2],
    ['tone.score', '-0.2734'],
    ['tone.label', 'positive'],
    ['tone.label', 'bullish'],
    ['entities', null],
    ['entities.0.id', 'NVDA'],
    ['entities.0.name', ''],
    ['entities.0.listings', 'NVDA'],
    ['entities.0.type', 'company'],
    ['entities.0.country', 'USA'],
    ['entities.0.role', 'object'],
    ['entities.0.relevance', 1.01],
    ['entities.0.sentiment.score', -1.5],
    ['entities.0.sentiment.label', 'somewhat-bearish'],
    ['entities.0.sentiment.mixed', 0],
    ['entities.0.sentiment.probabilities.bullish', -0.1],
    ['entities.0.mentions.0.start', -1],
    ['entities.0.mentions.0.matchedBy', 'guess'],
    ['entities.0.mentions.0.where', 'body'],
    ['entities.0.evidence.0.terms.0.weight', null],
    ['entities.0.events.0.polarity', 'up'],
    ['entities.0.events.0.type', 'Price Target'],
    ['entities.0.events.0.role', 'hero'],
    ['entities.0.events.0.where', 'body'],
    ['entities.0.events.0.values.0.kind', 'weight'],
    ['entities.0.events.0.values.0.value', -17],
    ['entities.0.events.0.values.0.currency', '$'],
    ['entities.0.price.session', 'today'],
    ['entities.0.priceError', { code: 'NO_DATA', message: 'both a price and none' }],
    ['entities.1.priceError.code', 'BROKEN'],
    ['warnings.0.code', 'lower-case'],
  ])('rejects %s = %j', (path, value) => {
    expect(validate(mutated(path, value))).toBe(false)
  })

  test.each([
    [-0.35, 'bearish'],
    [-0.3499, 'somewhat-bearish'],
    [-0.15, 'somewhat-bearish'],
    [-0.1499, 'neutral'],
    [0.1499, 'neutral'],
    [0.15, 'somewhat-bullish'],
    [0.3499, 'somewhat-bullish'],
    [0.35, 'bullish'],
  ])('knows where the bands end: %d is %s', (score, label) => {
    expect(validate({ ...sampleReport(), tone: { score, label } })).toBe(true)
    expect(validate({ ...sampleReport(), tone: { score: -score, label } })).toBe(label === 'neutral')
  })
})

describe('the schema of error lines', () => {
  const line = { schemaVersion: 1, id: null, error: { code: 'BAD_JSON_LINE', message: 'not JSON', line: 3 } }

  test('accepts an error with and without a line', () => {
    expect(validate(line)).toBe(true)
    expect(validate({ ...line, id: 'a.txt', error: { ...line.error, line: null } })).toBe(true)
  })

  test('rejects lines that count from 0, missing keys, and a report that is both', () => {
    expect(validate({ ...line, error: { ...line.error, line: 0 } })).toBe(false)
    expect(validate({ schemaVersion: 1, error: line.error })).toBe(false)
    expect(validate({ ...line, error: { code: 'X', message: 'y' } })).toBe(false)
    expect(validate({ ...sampleReport(), error: line.error })).toBe(false)
  })
})
