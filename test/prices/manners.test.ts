import type { ServerResponse } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { sharedSource } from '../../src/prices/index.ts'
import { ask, bars, failure, good, NOW, query, source, text } from './asking.ts'
import { unknownSymbol } from './chart.ts'
import { json, serve } from './server.ts'

describe('manners', () => {
  test.each<[string, Record<string, string>]>([
    ['429', {}],
    ['429 with Retry-After', { 'retry-after': '1' }],
  ])('after %s it is asked again', async (_, headers) => {
    let calls = 0
    const { url } = await serve((_request, response) =>
      json(response, calls++ === 0 ? {} : good, calls === 1 ? 429 : 200, headers),
    )
    const began = performance.now()
    expect((await ask(url)).sessions).toHaveLength(bars.length)
    if (headers['retry-after'] !== undefined) expect(performance.now() - began).toBeGreaterThanOrEqual(990)
  })

  test('an unknown symbol is asked for once', async () => {
    const { url, asked } = await serve((_, response) => json(response, unknownSymbol, 404))
    await expect(ask(url)).rejects.toEqual(failure('NOT_FOUND'))
    expect(asked).toEqual(['AAPL'])
  })

  test('no more than four at once', async () => {
    const server = await serve((_, response) => setTimeout(() => json(response, good), 30))
    const yahoo = source(server.url)
    await Promise.all(Array.from({ length: 20 }, (_, at) => yahoo.history(`T${at}`, query)))
    expect(server.asked).toHaveLength(20)
    expect(server.busiest()).toBe(4)
  })

  test('a server that is down is left alone after four companies', async () => {
    const server = await serve((_, response) => text('down', 503)(response))
    const yahoo = source(server.url, { budgetMs: 400 })
    const answers = await Promise.allSettled(Array.from({ length: 40 }, (_, at) => yahoo.history(`T${at}`, query)))
    expect(answers.every((one) => one.status === 'rejected' && one.reason.code === 'OFFLINE')).toBe(true)
    expect(new Set(server.asked).size).toBeLessThan(12)
  })

  test('whoever has no time left waits no longer, asked or not', async () => {
    const server = await serve((_, response, symbol) => symbol === 'FIRST' && json(response, good))
    const yahoo = source(server.url, { timeoutMs: 20_000, budgetMs: 20_000 })
    // The library is loaded at the first question, which takes its time.
    await yahoo.history('FIRST', query)
    const signal = AbortSignal.timeout(100)
    const answers = await Promise.allSettled(
      Array.from({ length: 9 }, (_, at) => yahoo.history(`T${at}`, { ...query, signal })),
    )
    expect(answers.every((one) => one.status === 'rejected' && one.reason.code === 'TIMEOUT')).toBe(true)
    expect(server.asked).toHaveLength(1 + 4)
  })

  test('one request serves every document of a run', async () => {
    const server = await serve((_, response) => json(response, good))
    const shared = sharedSource(source(server.url), () => NOW)
    const dates = ['2025-01-10', '2025-01-20', '2024-12-30', '2024-02-01']
    await Promise.all(dates.map((from) => shared.history('AAPL', { ...query, from })))
    expect(server.asked).toEqual(['AAPL'])
  })

  test('the library prints nothing, whatever it meets', async () => {
    const writes = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
    const logs = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
    const uneven = { chart: { result: [{ timestamp: [1], indicators: { quote: [{ high: [] }] } }] } }
    const answers: Record<string, (response: ServerResponse) => void> = {
      A: text('nonsense', 500),
      B: (response) => json(response, uneven),
      C: (response) => json(response, unknownSymbol, 404),
      D: text('<html>'),
    }
    const server = await serve((_, response, symbol) => answers[symbol]?.(response))
    const yahoo = source(server.url, { budgetMs: 100 })
    const met = await Promise.allSettled(Object.keys(answers).map((symbol) => yahoo.history(symbol, query)))
    expect(met.map(({ status }) => status)).toEqual(Object.keys(answers).map(() => 'rejected'))
    expect(new Set(server.asked)).toEqual(new Set(Object.keys(answers)))
    for (const spy of [...writes, ...logs]) {
      expect(spy).not.toHaveBeenCalled()
      spy.mockRestore()
    }
  })
})
