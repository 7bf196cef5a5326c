import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnalyzer, rollUp } from '../../src/index.ts'
import { fetchFeed, readFeed } from '../../src/library/feed.ts'
import { fetchPage, readPage } from '../../src/library/html.ts'
import * as render from '../../src/library/render.ts'

const fixture = (path: string): Buffer => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))

const PAGE = 'pages/wire/page.html'
const FEED = 'feeds/press.rss'
const analyzer = createAnalyzer()

describe('newsent/html', () => {
  test('reads a page from bytes as from a string', async () => {
    const document = await readPage(fixture(PAGE))
    expect(document).toMatchObject({ id: 'page', title: expect.stringContaining('Rivian'), language: 'en' })
    expect(await readPage(fixture(PAGE).toString())).toEqual(document)
  })

  test('a page without an address of its own has none unless it is given', async () => {
    const html =
      '<title>News</title><article><p>Apple shares fell after the company cut its outlook for the year.</p></article>'
    expect((await readPage(html)).url).toBeNull()
    expect(await readPage(html, { url: 'https://a.example/1' })).toMatchObject({
      id: 'https://a.example/1',
      url: 'https://a.example/1',
    })
  })

  test('does not fetch from this machine unless it may', async () => {
    await expect(fetchPage('http://127.0.0.1:9/')).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' })
    await expect(fetchPage('http://127.0.0.1:9/', { allowPrivate: true })).rejects.toMatchObject({
      code: 'FETCH_FAILED',
    })
  })
})

describe('newsent/feed', () => {
  test('reads a feed from bytes as from a string', async () => {
    const feed = await readFeed(fixture(FEED), 'https://wire.example/feed')
    expect(feed.documents.length).toBeGreaterThan(1)
    expect(feed.warnings).toEqual([])
    expect(await readFeed(fixture(FEED).toString(), 'https://wire.example/feed')).toEqual(feed)
  })

  test('does not fetch from this machine unless it may', async () => {
    await expect(fetchFeed('http://[::1]:9/')).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' })
  })
})

describe('newsent/render', () => {
  const report = analyzer.analyze(
    { text: 'Nvidia shares jumped 8%, while Intel fell.', publishedAt: '2025-01-27' },
    { includeText: true },
  )

  test.each<[string, string, RegExp]>([
    ['table', render.renderTable(report), /bullish .* NVDA/],
    ['JSON', render.renderJson(report), /^\{\n {2}"schemaVersion": 1/],
    ['NDJSON', render.renderNdjson(report), /^\{"schemaVersion":1.*\}\n$/],
    ['CSV', render.renderCsvHeader() + render.renderCsv(report), /"ticker".*\r?\n.*"NVDA"/],
    ['Markdown', render.renderMarkdown(report), /`NVDA`/],
    ['HTML', render.renderHtml(report), /^<!doctype html>[\s\S]*NVIDIA/],
    ['roll-up', render.renderRollupTable(rollUp([report])), /1 document/],
    ['explanation', render.renderExplanation(analyzer.explain('Nvidia shares jumped 8%.')), /jumped/],
  ])('%s', (_, text, expected) => {
    expect(text).toMatch(expected)
  })
})
