import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printable } from '../../src/render/index.ts'

describe('printable', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['\u001b]0;title\u0007', '␛]0;title␇'],
    ['\u001b]8;;https://example.com\u001b\\link', '␛]8;;https://example.com␛\\link'],
    ['\u009b2J', '<U+009B>2J'],
    ['rub\bbed\u007fout', 'rub␈bed␡out'],
    ['overwritten\rline', 'overwritten line'],
    ['one\ntwo\r\n\tthree\u2028four\u2029five\u0085six', 'one two three four five six'],
    ['gpj.\u202eevil\u202c', 'gpj.<U+202E>evil<U+202C>'],
    ['\u2066isolated\u2069 \u200emark\u061c', '<U+2066>isolated<U+2069> <U+200E>mark<U+061C>'],
    ['in\u00advis\u200bible\ufeff', 'invisible'],
    ['half \ud83d a pair \ude00', 'half \ufffd a pair \ufffd'],
    ['nul\u0000', 'nul␀'],
  ])('shows %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test('leaves every script and emoji sequences alone', () => {
    const text = 'Nestlé, 深度求索, 삼성전자, टाटा, ארץ, أرامكو, e\u0301, 👩‍👩‍👧, 🇯🇵, 100 %'
    expect(printable(text)).toBe(text)
  })

  test('lets no control, no line end and no change of direction through, whatever the text', () => {
    const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })
    fc.assert(
      fc.property(anything, (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
      }),
      { numRuns: 2000 },
    )
  })
})
