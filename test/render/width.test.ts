import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { clip, clipStart, columns, pad, wrap } from '../../src/render/width.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('columns and pad', () => {
  test('wide characters and emoji take two, combining marks none', () => {
    expect(['深度', '삼성', 'Ｗ', '👩‍👩‍👧', 'e\u0301', 'ab'].map(columns)).toEqual([4, 4, 2, 2, 1, 2])
  })

  test('is as string-width says, for all characters and for texts of them', () => {
    const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    expect(characters.filter((one) => columns(one) !== stringWidth(one))).toEqual([])
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => columns(any) === stringWidth(any)))
  })

  test('fills to the same width on either side', () => {
    expect(pad('深', 4)).toBe('深  ')
    expect(pad('+0.4', 6, 'right')).toBe('  +0.4')
    expect(pad('longer', 3)).toBe('longer')
  })
})

describe('clip', () => {
  test.each([
    ['fits as it is', 13, 'fits as it is'],
    ['ends at a whole word', 14, 'ends at a…'],
    ['ends at a whole word', 16, 'ends at a whole…'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
    ['深度求索人工智能', 8, '深度求…'],
    ['深度求索人工智能', 7, '深度求…'],
    ['anything', 1, '…'],
    ['anything', 0, ''],
  ])('%j in %d columns is %j', (whole, width, clipped) => {
    expect(clip(whole, width)).toBe(clipped)
  })

  test('an exact clip fills the width', () => {
    expect(clip('Taiwan Semiconductor', 15, true)).toBe('Taiwan Semicon…')
  })

  test('keeps the end when it cuts the start', () => {
    expect(clipStart('the company said profit', 12)).toBe('…said profit')
    expect(clipStart('short', 12)).toBe('short')
    expect(clipStart('short', 0)).toBe('')
  })

  test('never takes more columns than it is given, and changes nothing that fits', () => {
    fc.assert(
      fc.property(text, fc.nat(70), (whole, width) => {
        for (const clipped of [clip(whole, width), clip(whole, width, true), clipStart(whole, width)]) {
          expect(columns(clipped)).toBeLessThanOrEqual(width)
          if (columns(whole) <= width) expect(clipped).toBe(whole)
        }
      }),
    )
  })
})

describe('wrap', () => {
  test('breaks between words and indents what follows', () => {
    expect(wrap(['one', 'two', 'three', 'four'], 9, '  ')).toEqual(['one two', '  three', '  four'])
    expect(wrap(['unbreakable'], 4, '  ')).toEqual(['unbreakable'])
    expect(wrap([], 4, '  ')).toEqual([])
    expect(wrap(['one', 'two'], Number.POSITIVE_INFINITY, '  ')).toEqual(['one two'])
  })
})
