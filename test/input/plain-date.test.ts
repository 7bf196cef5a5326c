import { strict } from 'chrono-node/en'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/input/plain-date.ts'

const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 }

/** Year, month, day and length as chrono reads them; null where there is a time, or no date at the start. */
function byChrono(window: string) {
  const [result] = strict.parse(window, REFERENCE)
  if (result === undefined || result.index > 0 || result.start.isCertain('hour') || result.end != null) return null
  const value = (part: 'year' | 'month' | 'day') => result.start.get(part)
  return { length: result.text.length, year: value('year'), month: value('month'), day: value('day') }
}

const NAMES = 'Jan Feb. March April May Jun June July Aug. September Sept. Sep Oct. November Dec'.split(' ')
const date = fc
  .tuple(fc.constantFrom(...NAMES), fc.nat(33), fc.integer({ min: 1890, max: 2100 }), fc.nat(14), fc.nat(3))
  .map(([name, day, year, month, form]) => {
    const two = (number: number): string => String(number).padStart(2, '0')
    return (
      [
        `${name} ${day}, ${year}`,
        `${day} ${name.replace('.', '')} ${year}`,
        `${year}-${two(month)}-${two(day)}`,
        `${name} ${day} ${year}`,
      ][form] ?? ''
    )
  })
const rest = fc.oneof(
  fc.constantFrom(
    '',
    ' - A chipmaker',
    ' (Reuters)',
    ' /PRNewswire/ --',
    ', at noon',
    ' 4:05 p.m. ET',
    ' to Feb. 3',
    '–30',
    ' | 16:05',
    '. Shares',
    ' at midnight',
    ' morning',
    ', 9 a.m.',
    ' BC',
    ' UTC',
    ' (UTC)',
    ' - ET',
    ' -- EST',
    '/2',
    ' ago',
    ' or later',
  ),
  fc.string({ maxLength: 12 }),
)

describe('a plain date', () => {
  test.each<[string, object | null]>([
    ['Jan. 27, 2025 - A low-cost model', { year: 2025, month: 1, day: 27, length: 13 }],
    ['27 January 2025', { year: 2025, month: 1, day: 27, length: 15 }],
    ['2025-01-27 (Wire)', { year: 2025, month: 1, day: 27, length: 10 }],
    ['Jan. 27, 2025 at 4:05 p.m. ET', null],
    ['Jan. 27, 2025 at noon', null],
    ['Feb. 30, 2025', null],
    ['27 Jan', null],
  ])('%j', (text, expected) => {
    if (expected === null) expect(plainDate(text)).toBeNull()
    else expect(plainDate(text)).toEqual({ ...expected, time: null, zone: null })
  })

  test('is read as chrono reads it, whatever stands behind it', () => {
    fc.assert(
      fc.property(date, rest, (date, rest) => {
        const plain = plainDate(date + rest)
        if (plain === null) return
        const { time: _time, zone: _zone, ...read } = plain
        expect(read).toEqual(byChrono(date + rest))
      }),
      { numRuns: 3000 },
    )
  })
})
