import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseText } from '../../src/text/index.ts'
import { boundariesOf } from '../../src/text/sentences.ts'

const sentences = (text: string): string[] =>
  analyseText(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('what is one sentence', () => {
  test.each([
    ['Shares of Yum! Brands rose.', 1],
    ['Apple Inc. Chief Executive Tim Cook spoke.', 1],
    ['Profit rose at Apple Inc. The company said so.', 2],
    ['U.S. Steel fell. Mr. Smith sold.', 2],
    ['It operates in the U.S. Its shares rose.', 2],
    ['Sales rose 3.5% to $1.2 billion. Costs fell.', 2],
    ['"Why now?" he asked.', 1],
    ['“We are pleased.” The stock rose.', 2],
    ['J. Crew and A. O. Smith rose.', 1],
    ['The No. 1 bank rose on Jan. 27 after a call.', 1],
    ['1. Nvidia fell.', 1],
    ['Profit at Warner Bros. Discovery fell.', 1],
    ['It rose (see below.) Then it fell.', 2],
    ['利益は増加した。株価は上昇した。', 2],
    ['Apple\u00a0Inc.\u00a0rose. It fell.', 2],
  ])('%s', (text, count) => expect(sentences(text)).toHaveLength(count))
})

test('boundaries are those of UAX #29, also where no segmenter is asked', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const unit = fc.constantFrom(...'Ab.!? "”“’\')(‘\n1Éé日\u00ad\u200b\t\u00a0,;…»', '. A', '.” ')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 16 }), (text) => {
      const starts = new Set(Array.from(segmenter.segment(text), ({ index }) => index))
      const isBoundary = boundariesOf(text)
      for (let offset = 0; offset < text.length; offset++) expect(isBoundary(offset)).toBe(starts.has(offset))
    }),
    { numRuns: 2000 },
  )
})

describe('lines', () => {
  test('headings, bullets and prose are told apart', () => {
    const { sentences: found } = analyseText('Jefferies cuts Apple\n\nThe firm said so.\n• Nvidia +3%\n- Intel fell.\n')
    expect(found.map((sentence) => sentence.kind)).toEqual(['heading', 'prose', 'item', 'item'])
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1, 1])
  })

  test('a heading directly above its paragraph is a sentence of its own', () => {
    expect(sentences('Goldman upgrades Micron to buy\nGoldman sees prices climbing.')).toHaveLength(2)
  })

  test('hard-wrapped lines run on', () => {
    const wrapped =
      'Shares of the carmaker climbed on Tuesday after it said that its plants\nhad returned to full speed and that it expected no further trouble with\nparts in the second half.'
    expect(sentences(wrapped)).toEqual([wrapped])
  })

  test('the title is marked where it is known', () => {
    const text = 'Chips sink\n\nNvidia fell.'
    expect(analyseText(text, { start: 0, end: 10 }).sentences.map(({ kind }) => kind)).toEqual(['title', 'prose'])
  })
})

test('for any text sentences are in order, apart, and hold every character that is no white space', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('Apple Inc. rose.', '• item', '\n', '\n\n', ' ', 'U.S. ', '1. ', '"Yes!" ', '…', '\u2029', '\r\n'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('')
      let end = 0
      for (const sentence of analyseText(text).sentences) {
        expect(text.slice(end, sentence.start).trim()).toBe('')
        expect(sentence.tokens.length).toBeGreaterThan(0)
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, token.start).trim()).toBe('')
          end = token.end
        }
        expect(end).toBe(sentence.end)
      }
      expect(text.slice(end).trim()).toBe('')
    }),
    { numRuns: 2000 },
  )
})
