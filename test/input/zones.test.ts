import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { zoneOffset } from '../../src/input/zones.ts'
import { DATELINES, DATES } from './dates.ts'

const SCRIPT = fileURLToPath(new URL('print-dates.ts', import.meta.url))

// The zone of a process is settled when it starts, so each machine is a process of its own.
test.each([
  ['America/New_York', 'C', 240],
  ['Asia/Kolkata', 'hi_IN.UTF-8', -330],
  ['Pacific/Kiritimati', 'ar_EG.UTF-8', -840],
])('dates are the same on a machine in %s', { timeout: 30_000 }, (TZ, LANG, offset) => {
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG }
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', SCRIPT], { env, encoding: 'utf8' }),
  )
  expect(printed).toEqual({
    offset,
    datelines: DATELINES.map(([, expected]) => expected),
    dates: DATES.map(([, expected]) => expected),
  })
})

describe('zoneOffset', () => {
  const at = (iso: string) => Date.parse(`${iso}Z`)
  const NOON = at('2025-01-27T12:00')

  test.each([
    ['ET', '2025-03-09T01:59', -300],
    ['ET', '2025-03-09T03:00', -240],
    ['ET', '2025-11-02T00:59', -240],
    ['ET', '2025-11-02T02:00', -300],
    ['PT', '2024-03-10T03:00', -420],
    ['CT', '2026-07-01T12:00', -300],
    ['CET', '2025-03-30T01:59', 60],
    ['CET', '2025-03-30T03:00', 120],
    ['CET', '2025-10-26T03:00', 60],
    ['EET', '2025-07-01T12:00', 180],
    ['EST', '2025-07-01T12:00', -300],
    ['BST', '2025-07-01T12:00', 60],
  ])('%s at %s is %i minutes', (zone, time, minutes) => {
    expect(zoneOffset(zone, at(time))).toBe(minutes)
  })

  // The platform's own zone data is the witness for the two rules.
  test.each([
    ['ET', 'America/New_York'],
    ['CET', 'Europe/Berlin'],
    ['EET', 'Europe/Helsinki'],
  ])('%s agrees with %s every day at noon', (zone, place) => {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: place, timeZoneName: 'longOffset' })
    for (let day = at('2007-06-01T12:00'); day < at('2027-01-01T12:00'); day += 86_400_000) {
      const minutes = zoneOffset(zone, day) ?? Number.NaN
      const name =
        format.formatToParts(day - minutes * 60_000).find((part) => part.type === 'timeZoneName')?.value ?? ''
      const [, sign, hours] = /GMT([+-])(\d\d):00/.exec(name) ?? []
      expect(minutes, `${zone} on ${new Date(day).toISOString()}`).toBe(Number(`${sign}${hours}`) * 60)
    }
  })

  test.each([
    ['+05:30', 330],
    ['-0500', -300],
    ['+9', 540],
    ['GMT+1', 60],
    ['utc-03:00', -180],
    ['Z', 0],
    ['-0000', 0],
    ['gmt', 0],
    ['+14:00', 840],
    ['+15:00', null],
    ['+05:75', null],
    ['IST', null],
    ['XYZ', null],
    ['', null],
    ['constructor', null],
  ])('%s is %s', (zone, minutes) => {
    expect(zoneOffset(zone, NOON)).toBe(minutes)
  })
})
