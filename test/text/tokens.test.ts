import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'

const texts = (text: string): string[] => tokenize(text).map((token) => token.text)
const norms = (text: string): string[] => tokenize(text).map((token) => token.norm)
const kinds = (text: string): string[] => tokenize(text).map((token) => token.kind)

describe('what is one token', () => {
  test.each([
    ['Apple Inc. rose', ['Apple', 'Inc', '.', 'rose']],
    ['U.S. sales', ['U.S.', 'sales']],
    ['J.P. Morgan', ['J.P.', 'Morgan']],
    ["Lowe's and Macy’s", ['Lowe', "'s", 'and', 'Macy', '’s']],
    ["don't, isn’t", ["don't", ',', 'isn’t']],
    ["O'Reilly, L’Oréal", ["O'Reilly", ',', 'L’Oréal']],
    ['better-than-expected', ['better', '-', 'than', '-', 'expected']],
    ['Amazon.com rose', ['Amazon.com', 'rose']],
    ['growth.The', ['growth', '.', 'The']],
    ['$TSLA $BRK.B', ['$TSLA', '$BRK.B']],
    ['$4.71 US$5bn', ['$', '4.71', 'US', '$', '5bn']],
    ['1,200.50 3M 5G Q4', ['1,200.50', '3M', '5G', 'Q4']],
    ['AAPL.O 0700.HK BRK.B VOW3.DE', ['AAPL.O', '0700.HK', 'BRK.B', 'VOW3.DE']],
    ['AT&amp;T &#8220;up&#8221;', ['AT', '&amp;', 'T', '&#8220;', 'up', '&#8221;']],
    ['Apple&#8217;s', ['Apple', '&#8217;s']],
    ['see https://x.example/a?b=c.', ['see', 'https://x.example/a?b=c.']],
    ['5% +9.4% -11.2%', ['5', '%', '+', '9.4', '%', '-', '11.2', '%']],
    ['トヨタ自動車', ['トヨタ自動車']],
    ['up 🚀!', ['up', '🚀', '!']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected))
})

describe('under which form it is looked up', () => {
  test.each([
    ['Nestlé', 'nestle'],
    ['Estée', 'estee'],
    ['Ørsted', 'orsted'],
    ['U.S.', 'u.s'],
    ['’s', "'s"],
    ['&amp;', '&'],
    ['&#8217;s', "'s"],
    ['−', '-'],
    ['NVIDIA', 'nvidia'],
  ])('%s as %s', (text, norm) => expect(norms(text)).toEqual([norm]))
})

test('kinds', () => {
  expect(kinds('Apple $AAPL AAPL.O 3.5 % www.x.example 3M')).toEqual([
    'word',
    'cashtag',
    'symbol',
    'number',
    'mark',
    'link',
    'number',
  ])
})

test('tokens and the white space between them give any text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let rebuilt = ''
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text)
        const gap = text.slice(rebuilt.length, token.start)
        expect(gap.trim()).toBe('')
        rebuilt += gap + token.text
      }
      expect(text.slice(rebuilt.length).trim()).toBe('')
    }),
    { numRuns: 2000 },
  )
})
