import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { onTerminal } from './on-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsent-formats-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const RISE = file('rise.txt', 'Nvidia shares jumped 8% after the chipmaker raised its forecast.')
const FALL = file('fall.txt', 'Intel shares plunged after the company cut its outlook.')
const GONE = join(folder, 'gone.txt')
const FEED = new URL('../../fixtures/feeds/week.rss', import.meta.url).pathname
const PAGE = 'fixtures/pages/wire/page.html'

/** Run newsent in this process, where no settings of whoever runs the tests are found. */
async function newsent(...args: string[]) {
  return onTerminal([...args, '--no-config'], { terminal: false })
}

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

describe('several documents, one of which is not there', () => {
  const analyze = (format: string, ...more: string[]) =>
    newsent('analyze', RISE, GONE, FALL, '--format', format, ...more)

  test('JSON: an array, with an error in its place', async () => {
    const { status, out, err } = await analyze('json')
    const answers: { id: string; error?: { code: string } }[] = JSON.parse(out)
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [RISE, undefined],
      [GONE, 'FILE_NOT_FOUND'],
      [FALL, undefined],
    ])
    expect(status).toBe(1)
    expect(err).toContain('gone.txt does not exist')
  })

  test('NDJSON: a line each', async () => {
    const lines = (await analyze('ndjson')).out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([RISE, GONE, FALL])
  })

  test('CSV: one header, a row each company', async () => {
    expect(rows((await analyze('csv')).out).map(({ id, ticker, label }) => [id, ticker, label])).toEqual([
      [RISE, 'NVDA', 'bullish'],
      [FALL, 'INTC', 'bearish'],
    ])
  })

  test('CSV of nothing: the header all the same', async () => {
    const { out } = await newsent('analyze', GONE, '--format', 'csv')
    expect(out).toMatch(/^"id",[^\n]*\n$/)
  })

  test('Markdown: a section each', async () => {
    expect((await analyze('markdown')).out.match(/^## .*/gm)).toHaveLength(2)
  })

  test('HTML: one page, whose overview names what failed', async () => {
    const { out } = await analyze('html')
    expect(out.match(/<article class="report"/g)).toHaveLength(2)
    expect(out.match(/<!doctype html>/g)).toHaveLength(1)
    expect(out).toMatch(/Not read[\s\S]*gone\.txt does not exist/)
  })

  test('table: both, with a line between them', async () => {
    expect((await analyze('table')).out).toMatch(/NVDA[\s\S]*\n\n[\s\S]*INTC/)
  })

  test.each<[string, (out: string) => unknown, unknown]>([
    ['table', (out) => /2 documents.*1 failed/.test(out), true],
    ['json', (out) => JSON.parse(out).documents, 2],
    [
      'ndjson',
      (out) =>
        out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).ticker)
          .toSorted(),
      ['INTC', 'NVDA'],
    ],
    [
      'csv',
      (out) =>
        rows(out)
          .map(({ ticker }) => ticker)
          .toSorted(),
      ['INTC', 'NVDA'],
    ],
    ['markdown', (out) => /^## 2 documents/.test(out), true],
    ['html', (out) => /All articles together/.test(out), true],
  ])('--group as %s', async (format, read, expected) => {
    const { status, out } = await analyze(format, '--group')
    expect(read(out)).toEqual(expected)
    expect(status).toBe(1)
  })
})

test.each<[string, RegExp]>([
  ['report.html', /^<!doctype html>/],
  ['report.csv', /^"id"/],
  ['report.md', /^## /],
  ['report.json', /^\{\n/],
  ['report.ndjson', /^\{"schemaVersion"/],
  ['report.txt', /NVDA/],
])('--output %s knows its format', async (name, expected) => {
  const path = join(folder, name)
  expect(await newsent('analyze', RISE, '--output', path)).toEqual({ status: 0, out: '', err: '' })
  expect(readFileSync(path, 'utf8')).toMatch(expected)
})

describe('a feed', () => {
  test.each<[string, (out: string) => unknown, unknown]>([
    ['table', (out) => /10 documents/.test(out), true],
    ['json', (out) => [JSON.parse(out).reports.length, JSON.parse(out).rollup.documents], [10, 10]],
    ['ndjson', (out) => out.trimEnd().split('\n').length, 10],
    ['csv', (out) => new Set(rows(out).map(({ id }) => id)).size, 10],
    ['markdown', (out) => /^## 10 documents/m.test(out), true],
    ['html', (out) => out.match(/<article class="report"/g)?.length, 10],
  ])('as %s', async (format, read, expected) => {
    const { status, out } = await newsent('feed', FEED, '--format', format)
    expect(status).toBe(0)
    expect(read(out)).toEqual(expected)
  })

  test('is watched: each item once', async () => {
    const watch = () => newsent('watch', FEED, '--once', '--state', join(folder, 'seen.json'))
    expect((await watch()).out.trimEnd().split('\n')).toHaveLength(10)
    expect(await watch()).toMatchObject({ status: 0, out: '' })
  })
})

describe('choosing', () => {
  const watchlist = file('mine.csv', 'name,ticker\nNvidia,NVDA\n')
  test.each<[string[], string[]]>([
    [[], ['NVDA', 'INTC']],
    [['--only', 'Intel'], ['INTC']],
    [['--exclude', 'INTC'], ['NVDA']],
    [['--watchlist', watchlist], ['NVDA']],
    [['--types', 'index'], []],
    [
      ['--top', '1', '--sort', 'score'],
      ['NVDA', 'INTC'],
    ],
  ])('%j', async (options, expected) => {
    const { out } = await newsent('analyze', RISE, FALL, '--format', 'csv', ...options)
    expect(rows(out).flatMap(({ ticker }) => ticker || [])).toEqual(expected)
  })

  test('what was chosen and is not named is said so', async () => {
    for (const format of ['table', 'markdown', 'html']) {
      const { out } = await newsent('analyze', RISE, '--only', 'TSLA', '--format', format)
      expect(out).toContain('None of the companies that were chosen is named.')
    }
  })
})

test('--resume goes on with what is there', async () => {
  const path = join(folder, 'resumed.ndjson')
  await newsent('analyze', RISE, FALL, '--output', path)
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, whole.slice(0, whole.indexOf('\n') + 30))
  expect((await newsent('analyze', RISE, FALL, '--output', path, '--resume')).status).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe(whole)
})

test('a page and an explanation of it', async () => {
  expect((await newsent('analyze', PAGE)).out).toMatch(/^Rivian cuts delivery forecast/)
  expect((await newsent('explain', PAGE, '--ticker', 'RIVN')).out).toMatch(/Rivian/)
})

test.each(['bash', 'zsh', 'fish'])('completion for %s knows the commands and formats', async (shell) => {
  const { out } = await onTerminal(['completion', shell], { terminal: false })
  for (const word of ['analyze', 'watch', 'markdown', '--watchlist']) expect(out).toContain(word.replace('--', ''))
})
