import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../src/prices/agreement.ts'
import { changeBetween, usualMove } from '../../src/prices/change.ts'
import type { Session } from '../../src/prices/index.ts'
import type { Label, Price } from '../../src/report.ts'
import { history } from './histories.ts'

const session = (close: number, adjustedClose: number | null = null): Session => ({
  date: '2025-01-27',
  close,
  adjustedClose,
})

describe('a change', () => {
  test.each<[string, Session, Session, number]>([
    ['is of the close before', session(200), session(206), 3],
    ['counts nothing of a dividend of 5', session(100, 95), session(95, 95), 0],
    ['counts nothing of a split of ten for one that plain closes show', session(1000, 100), session(102, 102), 2],
    ['is the same where both closes are adjusted alike', session(100, 90), session(110, 99), 10],
    ['takes no rounding of adjusted closes for a dividend', session(10, 9.99), session(10.5, 10.49), 5],
    ['does without adjusted closes', session(100, null), session(99, 99), -1],
  ])('%s', (_, from, to, percent) => {
    expect(changeBetween(from, to).percent).toBeCloseTo(percent, 2)
  })

  test.each<[string, Session | undefined]>([
    ['no close before', undefined],
    ['a close below zero, as oil once had', session(-37.63)],
  ])('%s gives none', (_, from) => {
    expect(() => changeBetween(from, session(100))).toThrow(expect.objectContaining({ code: 'NO_DATA' }))
  })
})

test('the usual move is the median of the month before, the session itself left out', () => {
  const steady = history('2025-01-01', '2025-02-28')
  const sessions = steady.sessions.map((one, at) => ({ ...one, close: at % 2 === 0 ? 100 : 102 }))
  const jump = sessions.map((one, at) => (at === 30 ? { ...one, close: 150 } : one))
  expect(usualMove(30, { ...steady, sessions: jump })).toBeCloseTo(2, 1)
  expect(usualMove(5, { ...steady, sessions })).toBe(null)
})

test.each<[Label, number, number | null, Price['agreement']]>([
  ['bullish', 1.2, null, 'agrees'],
  ['somewhat-bullish', -1.2, null, 'disagrees'],
  ['bearish', -1.2, null, 'agrees'],
  ['somewhat-bearish', 1.2, null, 'disagrees'],
  ['bullish', 0.29, null, 'flat'],
  ['bullish', -0.29, null, 'flat'],
  ['bullish', 1.2, 6, 'flat'],
  ['bullish', 1.6, 6, 'agrees'],
  ['neutral', 5, null, 'no-view'],
])('%s and %d %% (usually %s %%) is %s', (label, change, usual, expected) => {
  expect(agreementOf(label, change, usual)).toBe(expected)
})
