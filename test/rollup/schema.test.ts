import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { rollUp } from '../../src/rollup/index.ts'
import schema from '../../src/rollup.schema.json' with { type: 'json' }
import { sampleReport } from '../render/sample.ts'

const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(schema)
const full = JSON.parse(JSON.stringify(rollUp([sampleReport(), sampleReport({ id: 'two' })])))

/** The roll-up with one value replaced, or taken away. */
function changed(path: string, value?: unknown) {
  const copy = structuredClone(full)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce((at, key) => at[key], copy)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

const paths = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`
    return Array.isArray(value) ? paths(inner, own) : [own, ...paths(inner, own)]
  })
}

describe('the schema of roll-ups', () => {
  test('accepts a roll-up, its companies a line, and what feeds print; also keys it does not know', () => {
    expect(validate(full), JSON.stringify(validate.errors)).toBe(true)
    for (const company of full.companies) expect(validate({ schemaVersion: 1, ...company })).toBe(true)
    expect(validate({ schemaVersion: 1, reports: [sampleReport()], rollup: full })).toBe(true)
    expect(validate({ ...full, added: 1 })).toBe(true)
  })

  const required = paths(full)
  test('is tried on every key', () => expect(required.length).toBeGreaterThan(40))
  test.each(required)('rejects a roll-up without %s', (path) => expect(validate(changed(path))).toBe(false))

  test.each<[string, unknown]>([
    ['schemaVersion', 2],
    ['documents', -1],
    ['from', 'yesterday'],
    ['companies.0.id', 'NVDA'],
    ['companies.0.documents', 0],
    ['companies.0.score', 1.5],
    ['companies.0.label', 'positive'],
    ['companies.0.bullish', -0.1],
    ['companies.0.mostBearish', 'chips.txt'],
    ['companies.0.trend.0.date', '2025-1-2'],
  ])('rejects %s = %j', (path, value) => expect(validate(changed(path, value))).toBe(false))
})
