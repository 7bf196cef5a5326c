import { expect, test } from 'vitest'
import { headlineSpan } from '../../src/input/index.ts'
import { PROSE } from './tables.ts'

const headline = (text: string) => {
  const span = headlineSpan(text)
  return span === null ? null : text.slice(span.start, span.end)
}

test.each([
  'Apple beats estimates',
  'Is Tesla a buy?',
  'Boeing shares plunge!',
  '‘We are back,’ says Intel’s chief',
  'Intel’s chief says: “We are back”',
  'Apple sues Samsung in the U.S.',
  'Nvidia Corp. Tops $3 Trillion as AI Demand Soars',
  'Apple Inc. (NASDAQ: AAPL) Announces Third Quarter Results',
  'May Day for Boeing as shares plunge',
  'Share prices tumble across Europe',
  'Subscribers flee Netflix',
  'S&P 500 ends 1.2% higher, Dow adds 350 points',
  'トヨタの株価が上昇',
])('a headline before a blank line: %s', (line) => {
  expect(headline(`${line}\n\n${PROSE}`)).toBe(line)
  expect(headline(`\r\n\r\n  ${line} \r\n\r\n${PROSE}\r\n`)).toBe(line)
})

test.each([
  ['the story in a longer line', `Apple beats estimates\n${PROSE}`],
  ['a byline', `Apple beats estimates\nBy Jane Doe\n${PROSE}`],
  [
    'byline, date and buttons',
    `Apple beats estimates\n\nBy Jane Doe and John Roe\nJan 27, 2025 4:05 PM ET\nShare on X\n${PROSE}`,
  ],
  ['a dateline', `Apple beats estimates\nJan 27 (Reuters) - Apple rose on Monday.`],
])('a headline followed by %s', (_, text) => {
  expect(headline(text)).toBe('Apple beats estimates')
})

test.each([
  'By Jane Doe',
  'By JANE DOE and John Roe, Reuters',
  'Reporting by Jane Doe; editing by John Roe',
  'NEW YORK, Jan. 27, 2025 (Reuters) - Apple rose on Monday',
  'NEW YORK (AP) — Stocks rose on Monday',
  'CUPERTINO, Calif.--(BUSINESS WIRE)--Apple today announced',
  'LONDON, 27 January 2025 – Foo plc said',
  'January 27, 2025',
  'Monday, 27 January 2025 16:05 GMT',
  'Published: Tuesday, 3 June 2025 16:05 BST',
  '4:05 PM ET',
  '- Apple beats estimates',
  '• Apple beats estimates',
  '1. Apple beats estimates',
  'Share on Facebook',
  '5 min read',
  'FOR IMMEDIATE RELEASE',
  'https://example.com/apple-beats',
  'AAPL 229.86 +7.08 (+3.18%)',
  'Nikkei 225 | 39,565 | -0.9%',
  'AAPL\tApple beats',
  'Markets',
  'Dear investors,',
  'The key points:',
  'Apple rose on Monday.',
  '“Apple is great,” he said. “It is.”',
  'Apple shares rose. Tesla fell',
  `${'word '.repeat(41)}end`,
])('no headline: %s', (line) => {
  expect(headline(`${line}\n\n${PROSE}`)).toBeNull()
})

test.each([
  ['nothing', ''],
  ['blank lines', '\n \n'],
  ['a single line', 'Apple beats estimates'],
  ['a single line and its byline', 'Apple beats estimates\n\nBy Jane Doe\n'],
  ['prose first', `${PROSE}\n\n${PROSE}`],
  ['a list of headlines', 'Apple beats estimates\nTesla falls on deliveries\nNvidia up'],
  [
    'prose wrapped by a mailer',
    'Apple said on Monday that it would buy back $90 billion of its shares and\nraise its dividend, in the largest programme in the history of the company\nso far.',
  ],
  ['a sentence that a line end cuts early', `Shares of Apple rose\non Monday after ${PROSE}`],
  [
    'a wrapped line that ends in a capital',
    'Apple said on Monday that it would buy back $90 billion of its shares in\nAmerica and raise its dividend, in the largest programme in the history of it.',
  ],
])('no headline in %s', (_, text) => {
  expect(headlineSpan(text)).toBeNull()
})

test('a long text costs no more than its first lines', () => {
  const text = `Apple beats estimates\n\n${`${PROSE}\n`.repeat(50_000)}`
  headlineSpan(text)
  const started = performance.now()
  for (let run = 0; run < 200; run++) expect(headlineSpan(text)).not.toBeNull()
  expect(performance.now() - started).toBeLessThan(500)
})
