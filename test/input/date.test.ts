import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src/input/index.ts'
import { DATES } from './dates.ts'
import { codeOrValue } from './tables.ts'

describe('parseDate', () => {
  test.each(DATES)('%j is %s', (value, expected) => {
    expect(parseDate(value, 'date')).toBe(expected)
  })

  test.each([
    '',
    'yesterday',
    'now',
    '2025',
    '2025-01',
    '2025-13-01',
    '2025-02-29',
    '2025-00-10',
    '2025-01-27T25:00',
    '2025-01-27T10:60Z',
    '27 Foo 2025',
    '01/27/2025',
    '2025-01-27T16:05:00-05:00 and more',
    '9999-12-31T23:59:59-05:00',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e30,
    null,
    undefined,
    true,
    {},
    [],
    10n,
    Symbol('date'),
    Object.create(null),
  ])('refuses %s', (value: unknown) => {
    expect(codeOrValue(() => parseDate(value, 'date'))).toBe('BAD_DATE')
  })

  test('says what is wrong and what to write', () => {
    expect(() => parseDate('tomorrow', '--date')).toThrow(
      expect.objectContaining({
        message: '--date "tomorrow" is not a date',
        hint: expect.stringContaining('2025-01-27'),
      }),
    )
  })

  test('gives back the forms it makes', () => {
    const date = fc.date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, (value) => {
        const iso = value.toISOString()
        const instant = `${iso.slice(0, 19)}Z`
        expect(parseDate(iso, 'date')).toBe(instant)
        expect(parseDate(instant, 'date')).toBe(instant)
        expect(parseDate(iso.slice(0, 10), 'date')).toBe(iso.slice(0, 10))
        expect(parseDate(value.toUTCString(), 'date')).toBe(instant)
      }),
    )
  })
})
