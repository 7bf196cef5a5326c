import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report.ts'
import { BAD_NEWS, GOOD_NEWS, newsent, temporaryFolder } from './newsent.ts'

const folder = temporaryFolder()

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const DATED = ['--date', '2025-01-27T15:00:00Z']
const good = file('good.txt', GOOD_NEWS)
const csv = file(
  'prices.csv',
  'ticker,date,close\nNVDA,2025-01-24,142.62\nNVDA,2025-01-27,118.42\nNVDA,2025-01-28,128.99\nBA,2025-01-24,100\nBA,2025-01-27,99\n',
)

const reportIn = (stdout: string): Report => JSON.parse(stdout)

describe('--prices-file', () => {
  test('gives change, agreement and later returns, offline', async () => {
    const { stdout, stderr } = await newsent([
      'analyze',
      good,
      ...DATED,
      '--prices-file',
      csv,
      '--horizon',
      '1d,5d',
      '--json',
    ])
    expect(stderr).toBe('')
    expect(reportIn(stdout).entities[0]?.price).toEqual({
      date: '2025-01-27',
      previousClose: 142.62,
      close: 118.42,
      change: -24.2,
      changePercent: -16.9682,
      currency: 'USD',
      timezone: 'America/New_York',
      session: 'same-day',
      final: true,
      provider: 'file',
      agreement: 'disagrees',
      later: [
        { sessions: 1, date: '2025-01-28', close: 128.99, changePercent: 8.9259, final: true },
        { sessions: 5, date: null, close: null, changePercent: null, final: false },
      ],
    })
  })

  test('shows the change, the mark and the count in the table', async () => {
    const { stdout } = await newsent([
      'analyze',
      file('both.txt', `${GOOD_NEWS}\n\n${BAD_NEWS}`),
      ...DATED,
      '--prices-file',
      csv,
    ])
    expect(stdout).toMatch(/NVDA/)
    expect(stdout).toMatch(/▼ -17\.0% ✗/)
    expect(stdout).toMatch(/▼ -1\.0% ✓/)
    expect(stdout).toContain(
      'Price: close of 2025-01-27 against the close before; 1 of 2 agree with the lean, 1 against it.',
    )
  })

  test('--price-day chooses the session', async () => {
    const day = async (name: string) => {
      const { stdout } = await newsent(['analyze', good, ...DATED, '--prices-file', csv, '--price-day', name, '--json'])
      return reportIn(stdout).entities[0]?.price?.date
    }
    expect(await Promise.all(['same', 'next', 'reaction'].map(day))).toEqual(['2025-01-27', '2025-01-28', '2025-01-27'])
  })

  test('a bad line costs the prices only, and is told with its number', async () => {
    const bad = file('bad.csv', 'ticker,date,close\nNVDA,2025-01-27,much\n')
    const { status, stdout, stderr } = await newsent(['analyze', good, ...DATED, '--prices-file', bad])
    expect(status).toBe(0)
    expect(stdout).toContain('bullish')
    expect(stderr).toMatch(/BAD_DATA 1, such as NVDA: .*bad\.csv, line 2: "much" is no price\./)
  })
})
