import { describe, expect, test } from 'vitest'
import type { PriceDay, PriceHistory } from '../../src/prices/index.ts'
import { findSession } from '../../src/prices/session.ts'
import { history } from './histories.ts'

/** The session as `date kind`, or the reason why there is none. */
function found(publishedAt: string, prices: PriceHistory, day: PriceDay = 'reaction'): string {
  try {
    const { index, session } = findSession(publishedAt, prices, day)
    return `${prices.sessions[index]?.date} ${session}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const newYork = history('2024-11-01', '2025-04-30', {
  holidays: ['2024-11-28', '2024-12-25', '2025-01-01', '2025-01-09'],
})
const tokyo = history('2024-10-01', '2025-01-31', { timezone: 'Asia/Tokyo', closesAt: '15:30' })
const london = history('2024-12-02', '2025-01-31', {
  timezone: 'Europe/London',
  closesAt: '16:30',
  holidays: ['2024-12-25', '2024-12-26', '2025-01-01'],
})
const london2023 = history('2023-12-01', '2024-01-31', {
  timezone: 'Europe/London',
  closesAt: '16:30',
  holidays: ['2023-12-25', '2023-12-26', '2024-01-01'],
})
const mumbai = history('2025-01-01', '2025-03-31', {
  timezone: 'Asia/Kolkata',
  closesAt: '15:30',
  holidays: ['2025-02-26', '2025-03-14', '2025-03-31'],
})
const bitcoin = { ...history('2025-01-01', '2025-01-31', { timezone: 'UTC', closesAt: '24:00' }) }

describe('the session that could know', () => {
  test.each<[string, PriceHistory, string, string]>([
    ['before the open', newYork, '2025-01-27T13:00:00Z', '2025-01-27 same-day'],
    ['during the session', newYork, '2025-01-27T19:00:00Z', '2025-01-27 same-day'],
    ['a minute before the close', newYork, '2025-01-27T20:59:59Z', '2025-01-27 same-day'],
    ['at the close', newYork, '2025-01-27T21:00:00Z', '2025-01-28 next-session'],
    ['after the close', newYork, '2025-01-27T22:30:00Z', '2025-01-28 next-session'],
    ['late on Friday', newYork, '2025-01-31T23:00:00Z', '2025-02-03 next-session'],
    ['on Saturday', newYork, '2025-02-01T15:00:00Z', '2025-02-03 next-session'],
    ['on Sunday evening, Monday in UTC', newYork, '2025-02-03T02:00:00Z', '2025-02-03 next-session'],
    ['on a day of mourning, known from the bars alone', newYork, '2025-01-09T15:00:00Z', '2025-01-10 next-session'],
    ['on Thanksgiving', newYork, '2024-11-28T15:00:00Z', '2024-11-29 next-session'],
    ['after the early close on the day after it', newYork, '2024-11-29T18:30:00Z', '2024-12-02 next-session'],
    ['before that early close', newYork, '2024-11-29T17:30:00Z', '2024-11-29 same-day'],
    ['after the early close on Christmas Eve', newYork, '2024-12-24T18:05:00Z', '2024-12-26 next-session'],
    ['winter time: 20:30 UTC is before the close', newYork, '2025-03-07T20:30:00Z', '2025-03-07 same-day'],
    [
      'summer time, three days later: 20:30 UTC is after it',
      newYork,
      '2025-03-10T20:30:00Z',
      '2025-03-11 next-session',
    ],
    ['Tokyo: the evening in Europe is the next day there', tokyo, '2024-12-03T19:00:00Z', '2024-12-04 same-day'],
    ['Tokyo: after half past three', tokyo, '2024-12-04T06:31:00Z', '2024-12-05 next-session'],
    ['Tokyo: before half past three', tokyo, '2024-12-04T06:29:00Z', '2024-12-04 same-day'],
    ['Tokyo closed at three until November 2024', tokyo, '2024-10-10T06:10:00Z', '2024-10-11 next-session'],
    ['London: after noon on Christmas Eve, a half-day', london, '2024-12-24T12:45:00Z', '2024-12-27 next-session'],
    ['London: on the morning of Christmas Eve', london, '2024-12-24T11:00:00Z', '2024-12-24 same-day'],
    ["London: New Year's Eve is a half-day too", london, '2024-12-31T13:00:00Z', '2025-01-02 next-session'],
    ['London: a full day before them', london, '2024-12-23T13:00:00Z', '2024-12-23 same-day'],
    [
      'London: the half-day moves to Friday where Christmas Eve is a Sunday',
      london2023,
      '2023-12-22T13:00:00Z',
      '2023-12-27 next-session',
    ],
    ['Mumbai: before the close at half past three, 10:00 UTC', mumbai, '2025-02-25T09:59:00Z', '2025-02-25 same-day'],
    ['Mumbai: after it, and a holiday follows', mumbai, '2025-02-25T10:00:00Z', '2025-02-27 next-session'],
    ['Mumbai: a long weekend', mumbai, '2025-03-13T12:00:00Z', '2025-03-17 next-session'],
    ['what never closes: the same day until midnight', bitcoin, '2025-01-27T23:59:00Z', '2025-01-27 same-day'],
    ['a date without a time means its session', newYork, '2025-01-27', '2025-01-27 same-day'],
    ['a date without a session means the next', newYork, '2025-02-01', '2025-02-03 next-session'],
  ])('%s', (_, prices, publishedAt, expected) => {
    expect(found(publishedAt, prices)).toBe(expected)
  })
})

describe('--price-day', () => {
  test.each<[PriceDay, string, string]>([
    ['same', '2025-01-27T22:30:00Z', '2025-01-27 same-day'],
    ['same', '2025-02-01T15:00:00Z', 'no session on 2025-02-01'],
    ['next', '2025-01-27T13:00:00Z', '2025-01-28 next-session'],
    ['next', '2025-02-01T15:00:00Z', '2025-02-03 next-session'],
  ])('%s, news at %s: %s', (day, publishedAt, expected) => {
    expect(found(publishedAt, newYork, day)).toBe(expected)
  })
})

describe('never another day by accident', () => {
  test.each<[string, string, Partial<PriceHistory>, string]>([
    [
      'after the last session there is none',
      '2025-05-01T15:00:00Z',
      {},
      'no session yet after the news of 2025-05-01; the last was on 2025-04-30',
    ],
    [
      'news from the future',
      '2025-05-09',
      { asOf: '2025-05-01T12:00:00Z' },
      'the news is dated 2025-05-09, which is yet to come',
    ],
    [
      'long before the first session',
      '2024-10-01',
      {},
      'no session within two weeks of 2024-10-01; the next was on 2024-11-01',
    ],
    ['no prices at all', '2025-01-27', { sessions: [] }, 'no prices around 2025-01-27'],
  ])('%s', (_, publishedAt, given, expected) => {
    expect(found(publishedAt, { ...newYork, ...given })).toBe(expected)
  })
})

describe('a session is over', () => {
  const last = { ...newYork, sessions: newYork.sessions.filter(({ date }) => date <= '2025-01-27') }
  test.each<[string, string, boolean]>([
    ['while it lasts: no', '2025-01-27T18:00:00Z', false],
    ['just after the bell, while late quotes come in: no', '2025-01-27T21:10:00Z', false],
    ['in the evening: yes', '2025-01-27T21:31:00Z', true],
    ['the next day: yes', '2025-01-28T12:00:00Z', true],
  ])('%s', (_, asOf, isFinal) => {
    expect(findSession('2025-01-27', { ...last, asOf }, 'reaction').isFinal).toBe(isFinal)
  })

  test("the exchange's own word for today comes before the calendar's", () => {
    const early = { ...last, asOf: '2025-01-27T19:00:00Z', closings: { '2025-01-27': '13:00' } }
    expect(findSession('2025-01-27', early, 'reaction').isFinal).toBe(true)
    expect(found('2025-01-27T18:30:00Z', early)).toBe(
      'no session yet after the news of 2025-01-27; the last was on 2025-01-27',
    )
  })
})
