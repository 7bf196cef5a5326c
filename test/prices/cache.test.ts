import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  cachedSource,
  offlineSource,
  PriceFailure,
  type PriceHistory,
  type PriceQuery,
  type PriceSource,
  sharedSource,
} from '../../src/prices/index.ts'
import { history } from './histories.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'newsent-cache-'))
const NOW = Date.parse('2025-01-31T18:00:00Z')
const known = history('2025-01-01', '2025-01-31', { from: '2025-01-01', asOf: '2025-01-31T18:00:00Z' })

/** Answers with `answer` and counts how often it was asked. */
function counting(answer: () => PriceHistory): PriceSource & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    history: async (symbol) => {
      asked.push(symbol)
      return answer()
    },
  }
}

/** Wants the session of a date, for good. */
const wants = (date: string): PriceQuery => ({
  from: '2025-01-02',
  worthOf: ({ sessions }) => (sessions.some((one) => one.date === date) ? 'final' : 'none'),
})

describe('remembered prices', () => {
  test('are asked for once', async () => {
    const source = counting(() => known)
    const at = folder()
    for (let run = 0; run < 3; run++) {
      await cachedSource(source, { folder: at, now: () => NOW }).history('^GSPC', wants('2025-01-27'))
    }
    expect(source.asked).toEqual(['^GSPC'])
  })

  test('hold no session that is not over', async () => {
    const source = counting(() => known)
    const cached = cachedSource(source, { folder: folder(), now: () => NOW })
    for (let run = 0; run < 2; run++) {
      const { sessions } = await cached.history('AAPL', wants('2025-01-31'))
      expect(sessions.at(-1)?.date).toBe('2025-01-31')
    }
    expect(source.asked).toHaveLength(2)
  })

  test('are the same as those that were given', async () => {
    const at = folder()
    await cachedSource(
      counting(() => known),
      { folder: at },
    ).history('AAPL', wants('2025-01-27'))
    const again = await cachedSource(offlineSource, { folder: at }).history('AAPL', wants('2025-01-27'))
    expect(again).toEqual({ ...known, sessions: known.sessions.slice(0, -1) })
  })

  test('an unknown symbol is not asked for again that day', async () => {
    const at = folder()
    let asked = 0
    const source: PriceSource = {
      history: async () => {
        asked++
        throw new PriceFailure('NOT_FOUND', 'nobody knows it')
      },
    }
    const ask = (now: number) => cachedSource(source, { folder: at, now: () => now }).history('X', wants('2025-01-27'))
    for (const hours of [0, 23, 25]) await expect(ask(NOW + hours * 3_600_000)).rejects.toThrow('nobody knows it')
    expect(asked).toBe(2)
  })

  test('what is better than nothing is given where the source fails', async () => {
    const at = folder()
    await cachedSource(
      counting(() => known),
      { folder: at },
    ).history('AAPL', wants('2025-01-27'))
    const ask = (worth: 'partial' | 'none') =>
      cachedSource(offlineSource, { folder: at }).history('AAPL', { from: '2025-01-02', worthOf: () => worth })
    expect((await ask('partial')).sessions).toHaveLength(known.sessions.length - 1)
    await expect(ask('none')).rejects.toMatchObject({ code: 'OFFLINE' })
  })

  test('of too short a time are asked for again, as far back as both need', async () => {
    const seen: string[] = []
    const at = folder()
    const source: PriceSource = {
      history: async (_, { from }) => {
        seen.push(from)
        return { ...known, from }
      },
    }
    const cached = cachedSource(source, { folder: at })
    await cached.history('AAPL', wants('2025-01-27'))
    await cached.history('AAPL', { ...wants('2025-01-27'), from: '2024-06-01' })
    await cached.history('AAPL', { from: '2025-01-02', worthOf: () => 'none' })
    expect(seen).toEqual(['2025-01-02', '2024-06-01', '2024-06-01'])
  })

  test('a file cut at any place, or of another version, is asked for anew and mended', async () => {
    const at = folder()
    const ask = async (source: PriceSource) => cachedSource(source, { folder: at }).history('AAPL', wants('2025-01-27'))
    await ask(counting(() => known))
    const file = join(at, readdirSync(at)[0] ?? '')
    const whole = readFileSync(file, 'utf8')
    for (const bad of [
      ...Array.from({ length: 40 }, (_, part) => whole.slice(0, (whole.length * part) / 40)),
      whole.replace('"version":1', '"version":0'),
      '{"version":1,"sessions":[]}',
      'null',
      '[]',
    ]) {
      writeFileSync(file, bad)
      const source = counting(() => known)
      expect((await ask(source)).sessions.length).toBeGreaterThan(10)
      expect(source.asked).toHaveLength(1)
      expect(readFileSync(file, 'utf8')).toBe(whole)
    }
  })

  test('twenty writers at once leave one whole file', async () => {
    const at = folder()
    const sources = Array.from({ length: 20 }, () =>
      cachedSource(
        counting(() => known),
        { folder: at },
      ),
    )
    await Promise.all(sources.map((one) => one.history('AAPL', wants('2025-01-27'))))
    expect(readdirSync(at)).toEqual(['ticker AAPL.json'])
  })

  test('a folder that cannot be written costs nothing but the memory', async () => {
    const at = folder()
    writeFileSync(join(at, 'file'), '')
    const { sessions } = await cachedSource(
      counting(() => known),
      { folder: join(at, 'file', 'below') },
    ).history('AAPL', wants('2025-01-27'))
    expect(sessions).toHaveLength(known.sessions.length)
  })
})

test('what was remembered for an old document does not stand in for what a new one asks', async () => {
  const at = folder()
  const old = history('2025-01-01', '2025-01-31', { from: '2024-01-01', asOf: '2025-02-01T12:00:00Z' })
  await cachedSource(
    counting(() => old),
    { folder: at },
  ).history('AAPL', wants('2025-01-27'))
  const source = counting(() =>
    history('2025-01-01', '2026-03-31', { from: '2024-01-01', asOf: '2026-04-01T12:00:00Z' }),
  )
  const now = () => Date.parse('2026-04-01T12:00:00Z')
  const shared = sharedSource(cachedSource(source, { folder: at, now }), now)
  expect((await shared.history('AAPL', wants('2025-01-27'))).sessions.at(-1)?.date).toBe('2025-01-31')
  expect(source.asked).toHaveLength(0)
  const both = ['2026-03-02', '2026-03-03'].map((date) => shared.history('AAPL', wants(date)))
  for (const { sessions } of await Promise.all(both)) expect(sessions.at(-1)?.date).toBe('2026-03-31')
  expect(source.asked).toHaveLength(1)
})
