import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datelineDate, headlineSpan } from '../../src/input/index.ts'
import { DATELINES } from './dates.ts'
import { PROSE } from './tables.ts'

describe('dates of the article', () => {
  test.each(DATELINES)('%s', async (head, expected) => {
    expect(await datelineDate(head)).toBe(expected)
    const below = `Apple beats estimates\n\n${head}\n\n${PROSE}`
    expect(await datelineDate(below, headlineSpan(below))).toBe(expected)
  })
})

describe('several dates', () => {
  test.each([
    ['published before updated', 'Updated: 5 June 2025 10:00 GMT\nPublished: 3 June 2025', '2025-06-03'],
    ['on one line', 'Published: 3 June 2025 | Updated: 5 June 2025', '2025-06-03'],
    ['the dateline before the update', 'Updated June 5, 2025\n\nPARIS, June 3, 2025 (Reuters) - LVMH', '2025-06-03'],
    ['the one with a time', 'June 3, 2025 4:05 PM ET\n\nPARIS, June 3, 2025 (Reuters) - LVMH', '2025-06-03T20:05:00Z'],
    [
      'the one with a time, below',
      'PARIS, June 3, 2025 (Reuters) - LVMH\n\nJune 3, 2025 4:05 PM ET',
      '2025-06-03T20:05:00Z',
    ],
    [
      'a year from the update',
      'Updated March 21, 2024 3:00 PM ET\n\nMEMPHIS, March 20 (Reuters) - FedEx',
      '2024-03-20',
    ],
    ['a year from the update after New Year', 'Updated Jan 1, 2025\n\nMEMPHIS, Dec 31 (Reuters) - FedEx', '2024-12-31'],
  ])('%s', async (_, text, expected) => {
    expect(await datelineDate(text)).toBe(expected)
  })
})

describe('no date of the article', () => {
  test.each([
    'MEMPHIS, March 20 (Reuters) - FedEx said',
    'Jan 27 (Reuters) - Apple fell',
    'The shares fell since Jan. 3, 2024 to a low.',
    'Since Jan. 3, 2024, shares fell to a low.',
    'Jan. 27, 2025 was a bad day for Nvidia.',
    'In London, 27 January 2025 – a day to remember.',
    'By Jan. 3, 2024 the shares had fallen by a third.',
    'By Monday, Jan. 27, 2025, shares had fallen by a third and more',
    'Figures published Jan. 3, 2024 showed that sales of the company fell',
    'CUPERTINO, Calif.--(BUSINESS WIRE)--Apple announced results for the quarter ended Dec. 28, 2024 and more',
    'The shares of the company have been falling in a straight line ever since\nJan. 3, 2024',
    '03/04/2025',
    'Feb. 30, 2025',
    'January 2025',
    'May 2025 be better for Boeing',
    '27 Jan 25',
    PROSE,
    `${PROSE} ${PROSE} ${PROSE}\n\nJan. 27, 2025`,
    '',
  ])('%s', async (head) => {
    expect(await datelineDate(head)).toBeNull()
  })

  test('a date in the headline is the story’s', async () => {
    const text = `Jan. 6, 2021: the day Georgia moved the market\n\n${PROSE}`
    expect(await datelineDate(text, { start: 0, end: text.indexOf('\n') })).toBeNull()
  })
})

test('any text gives null or one of the two forms', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Jan. 27, 2025',
      '4:05 PM',
      'ET',
      'IST',
      '(Reuters) -',
      'LONDON,',
      'Published:',
      '|',
      '\n',
      '31/12/2024',
      '99',
    ),
    fc.string({ maxLength: 12 }),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
  await fc.assert(
    fc.asyncProperty(text, async (head) => {
      const date = await datelineDate(head, headlineSpan(head))
      return date === null || /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/.test(date)
    }),
  )
})

test('long lines and many dates do not stall it', async () => {
  const started = performance.now()
  await datelineDate('A'.repeat(2_000_000))
  await datelineDate('Jan 1 '.repeat(300_000))
  await datelineDate(' '.repeat(2_000_000))
  await datelineDate(`(${'A '.repeat(1_000_000)}`)
  expect(performance.now() - started).toBeLessThan(2000)
})
