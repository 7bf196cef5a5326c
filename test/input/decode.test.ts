import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NewsentError } from '../../src/errors.ts'
import { decode } from '../../src/input/index.ts'
import { codeOrValue } from './tables.ts'

const utf8 = (text: string) => Buffer.from(text, 'utf8')
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin1(part) : Buffer.from(part))))

const TEXT = 'Nestlé’s shares fell 3% to €92 – its “worst day” 📉'
const RUSSIAN = 'Акции Газпрома в понедельник выросли на три процента после публикации отчётности.'

/** Windows-1251 for the letters of the basic Cyrillic alphabet. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((char) => {
      const code = char.codePointAt(0) ?? 0
      if (code >= 0x410 && code <= 0x44f) return code - 0x350
      return char === 'ё' ? 0xb8 : code
    }),
  )
}

describe('decode: text', () => {
  test.each<[string, Uint8Array, string]>([
    ['ASCII', utf8('Apple rose.'), 'Apple rose.'],
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), TEXT],
    ['UTF-16 big-endian with a mark', utf16be(`\ufeff${TEXT}`), TEXT],
    ['UTF-16 little-endian without a mark', Buffer.from(TEXT, 'utf16le'), TEXT],
    ['UTF-16 big-endian without a mark', utf16be(TEXT), TEXT],
    ['line ends as they were', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['ISO-8859-1, one accent', latin1('Shares of Nestlé rose.'), 'Shares of Nestlé rose.'],
    ['ISO-8859-1, at the very end', latin1('Shares of Nestlé'), 'Shares of Nestlé'],
    [
      'Windows-1252 quotes, pounds and dashes',
      bytes(
        'Apple',
        [0x92],
        's shares rose to ',
        [0xa3],
        '185 on Monday, its ',
        [0x93],
        'best day',
        [0x94],
        ' ',
        [0x96],
        ' so far.',
      ),
      'Apple’s shares rose to £185 on Monday, its “best day” – so far.',
    ],
    [
      'Windows-1252 euro sign',
      bytes('It costs ', [0x80], '5 now, the company said.'),
      'It costs €5 now, the company said.',
    ],
    ['Windows-1251', windows1251(RUSSIAN), RUSSIAN],
    [
      'Shift_JIS',
      Buffer.from('83678388835e8ea993ae8ed482cc8a9489bf82cd8c8e976a93fa82c98fe38fb882b582bd8142', 'hex'),
      'トヨタ自動車の株価は月曜日に上昇した。',
    ],
    ['UTF-8 cut in its last character', utf8(`${TEXT} €`).subarray(0, -1), `${TEXT} \ufffd`],
    ['UTF-8 whose only accent is cut', bytes('It rose', [0xe2, 0x80]), 'It rose\ufffd'],
    ['UTF-8 with one bad byte', bytes([...utf8(TEXT)], [0xff], ' end'), `${TEXT}\ufffd end`],
    ['a colour code of a terminal', utf8('\x1b[1mApple\x1b[0m rose'), '\x1b[1mApple\x1b[0m rose'],
  ])('%s', (_, input, expected) => {
    expect(decode(input, 'news.txt')).toBe(expected)
  })
})

describe('decode: refusals', () => {
  const zeros = [0, 0, 0, 0]
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'EMPTY_INPUT'],
    ['only white space', utf8(' \r\n\t\u00a0\n'), 'EMPTY_INPUT'],
    ['only a byte order mark', utf8('\ufeff'), 'EMPTY_INPUT'],
    ['only a UTF-16 byte order mark', Buffer.from([0xff, 0xfe]), 'EMPTY_INPUT'],
    ['a PDF that begins with readable lines', utf8('%PDF-1.7\n1 0 obj << /Type /Catalog >>'), 'BINARY_INPUT'],
    ['a ZIP archive', bytes('PK', [3, 4, 20, 0], 'article.txt'), 'BINARY_INPUT'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, ...zeros]), 'BINARY_INPUT'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...zeros]), 'BINARY_INPUT'],
    ['an RTF document', utf8('{\\rtf1\\ansi Apple rose.}'), 'BINARY_INPUT'],
    ['a NUL in UTF-8', utf8('Apple rose\0 and fell'), 'BINARY_INPUT'],
    ['a NUL late in a long text', utf8(`${'Apple rose. '.repeat(20_000)}\0`), 'BINARY_INPUT'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'BINARY_INPUT'],
    ['control characters', utf8('\x01\x02\x03\x04Ap\x05\x06ple'), 'BINARY_INPUT'],
    [
      'high bytes that are letters nowhere',
      Buffer.from(Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 37) % 32))),
      'BINARY_INPUT',
    ],
  ])('%s', (_, input, code) => {
    expect(codeOrValue(() => decode(input, 'news.txt'))).toBe(code)
  })

  test('a PDF comes with the way out', () => {
    expect(() => decode(utf8('%PDF-1.7'), 'q1.pdf')).toThrow(
      expect.objectContaining({
        message: 'q1.pdf is a PDF, not text',
        hint: 'newsent reads text: convert the PDF with pdftotext first',
      }),
    )
  })
})

describe('decode: properties', () => {
  const textOrError = (input: Uint8Array) => {
    try {
      return decode(input, 'x').length > 0
    } catch (error) {
      return error instanceof NewsentError
    }
  }
  const nearText = fc
    .tuple(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.uint8Array({ maxLength: 4 }),
      fc.string({ maxLength: 60 }),
    )
    .map(([left, broken, right]) => Buffer.concat([utf8(left), broken, utf8(right)]))

  test('any bytes give a text or a NewsentError', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), nearText), textOrError), { numRuns: 500 })
  })

  const proper = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((text) => /\S/.test(text) && !/[^\P{Cc}\t\n\r]|\ufeff/u.test(text))
  test('what is written as UTF-8 is read as it was', () => {
    fc.assert(fc.property(proper, (text) => decode(utf8(`News: ${text}`), 'x') === `News: ${text}`))
  })
  test('what is written as UTF-16 with a mark is read as it was', () => {
    fc.assert(
      fc.property(proper, (text) => decode(Buffer.from(`\ufeffNews: ${text}`, 'utf16le'), 'x') === `News: ${text}`),
    )
  })
})
