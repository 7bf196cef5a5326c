import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ErrorReport, Report } from '../../src/report.ts'
import { endless, redirect, send, site } from '../input/url/server.ts'
import { closedPort, serveTunnel } from '../prices/server.ts'
import { GOOD_NEWS, newsent, temporaryFolder } from './newsent.ts'

const pages = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url))
const wire = readFileSync(`${pages}wire/page.html`)
const expected = readFileSync(`${pages}wire/expected.txt`, 'utf8').trimEnd()
const folder = temporaryFolder()
const reportIn = (stdout: string): Report => JSON.parse(stdout)
const linesIn = (stdout: string): (Report | ErrorReport)[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('a page', () => {
  test('of the web', async () => {
    const url = await site({ '/old': redirect('/news'), '/news': send(wire) })
    const { stdout, stderr, status } = await newsent([
      'analyze',
      `${url}/old`,
      '--allow-private',
      '--json',
      '--include-text',
    ])
    expect([stderr, status]).toEqual(['', 0])
    const { id, document, entities } = reportIn(stdout)
    expect(id).toBe(`${url}/old`)
    expect(document).toMatchObject({
      path: null,
      url: 'https://wire.example/business/autos/rivian-cuts-forecast-2024-10-04/',
      title: 'Rivian cuts delivery forecast as parts run short',
      publishedAt: '2024-10-04T12:31:07Z',
      publishedAtFrom: 'metadata',
      language: 'en',
      text: expected,
    })
    expect(entities.map(({ ticker }) => ticker)).toEqual(expect.arrayContaining(['RIVN', 'TSLA']))
    for (const { mentions } of entities) {
      for (const { text, start, end, where } of mentions) {
        expect((where === 'text' ? expected : document.title)?.slice(start, end)).toBe(text)
      }
    }
  })

  test('from a file and from stdin give the same', async () => {
    const file = await newsent(['analyze', `${pages}wire/page.html`, '--json', '--include-text'])
    const stdin = await newsent(['analyze', '-', '--json', '--include-text'], { input: wire })
    expect(reportIn(file.stdout).document.text).toBe(expected)
    expect({ ...reportIn(stdin.stdout), id: '', document: '' }).toEqual({
      ...reportIn(file.stdout),
      id: '',
      document: '',
    })
  })

  test('explained', async () => {
    const url = await site({ '/news': send(wire) })
    const { stdout, status } = await newsent(['explain', `${url}/news`, '--allow-private', '--ticker', 'RIVN'])
    expect(status).toBe(0)
    expect(stdout).toContain('cut its production forecast')
  })

  test('in a folder, among other files', async () => {
    writeFileSync(join(folder, 'a.html'), wire)
    writeFileSync(join(folder, 'b.txt'), GOOD_NEWS)
    const { stdout } = await newsent(['analyze', folder, '--format', 'ndjson'])
    expect(linesIn(stdout).map(({ id }) => id)).toEqual([join(folder, 'a.html'), join(folder, 'b.txt')])
  })

  test('--title and --date win over what it says', async () => {
    const { stdout } = await newsent([
      'analyze',
      `${pages}wire/page.html`,
      '--json',
      '--title',
      'Up',
      '--date',
      '2020-01-01',
    ])
    expect(reportIn(stdout).document).toMatchObject({
      title: 'Up',
      publishedAt: '2020-01-01',
      publishedAtFrom: 'flag',
    })
  })
})

describe('other answers', () => {
  test('plain text is an article', async () => {
    const url = await site({ '/a.txt': send(GOOD_NEWS, { 'content-type': 'text/plain' }) })
    const { stdout } = await newsent(['analyze', `${url}/a.txt`, '--allow-private', '--json', '--include-text'])
    expect(reportIn(stdout).document.text).toBe(GOOD_NEWS)
  })

  test('JSON is one object of the JSON Lines shape', async () => {
    const body = JSON.stringify({ id: 7, text: GOOD_NEWS, publishedAt: '2025-01-27' })
    const url = await site({ '/a': send(body, { 'content-type': 'application/json' }) })
    const { stdout } = await newsent(['analyze', `${url}/a`, '--allow-private', '--json'])
    expect(reportIn(stdout).document).toMatchObject({ url: `${url}/a`, publishedAt: '2025-01-27' })
  })
})

test('several pages and files: one that fails does not stop the others', async () => {
  const url = await site({
    '/good': send(GOOD_NEWS, { 'content-type': 'text/plain' }),
    '/paid': send(
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><p>Hm',
    ),
    '/slow': endless('a', 20),
    '/picture': send('x', { 'content-type': 'image/png' }),
    '/front': send('<html><ul><li><a href="/x">A story</a></ul>'),
  })
  const asked = ['/good', '/gone', '/paid', '/slow', '/picture', '/front'].map((path) => `${url}${path}`)
  const { stdout, stderr, status } = await newsent([
    'analyze',
    ...asked,
    `http://127.0.0.1:${await closedPort()}/`,
    `${pages}blog/page.html`,
    ...['--allow-private', '--timeout', '0.5', '--format', 'ndjson'],
  ])
  expect(linesIn(stdout).map((one) => ('error' in one ? one.error.code : 'fine'))).toEqual([
    'fine',
    'HTTP_STATUS',
    'NO_ARTICLE',
    'FETCH_TIMEOUT',
    'UNSUPPORTED_CONTENT',
    'NO_ARTICLE',
    'FETCH_FAILED',
    'fine',
  ])
  expect(stderr).toContain(`newsent: ${url}/gone does not exist (HTTP 404)\n`)
  expect(stderr).toContain(`newsent: ${url}/paid keeps its article for subscribers\n`)
  expect(status).toBe(1)
})

describe('addresses that are not of the public internet', () => {
  test.each(['http://127.0.0.1:1/a', 'http://localhost:1/a', 'http://[::1]:1/a', 'http://2130706433:1/a'])(
    '%s is refused, with advice',
    async (url) => {
      const { stdout, stderr, status } = await newsent(['analyze', url])
      expect([stdout, status]).toEqual(['', 1])
      expect(stderr).toMatch(/was not fetched: .* is no address of the public internet\n {2}.*--allow-private\n$/)
    },
  )

  test('also behind a redirect of a page outside, which a proxy leads to', async () => {
    const url = await site({ '/': redirect('http://169.254.169.254/latest/meta-data/') })
    const proxy = await serveTunnel(new URL(url).port)
    const { stderr, status } = await newsent(['analyze', 'http://news.example/'], { env: { HTTP_PROXY: proxy.url } })
    expect(stderr).toContain('169.254.169.254 is no address of the public internet')
    expect(status).toBe(1)
    expect(proxy.asked).toEqual(['news.example:80'])
  })
})

test('a page can neither write to the terminal nor run', async () => {
  const title = 'Nvidia beats\u001b]0;owned\u0007 estimates'
  const html = `<html><title>${title}</title><script>process.exit(7)</script><article><p>${GOOD_NEWS}&#27;[2J</p><p>${GOOD_NEWS}</p>`
  const { stdout, status } = await newsent(['analyze', '-'], { input: html })
  expect(status).toBe(0)
  expect(stdout).not.toContain('\u001b')
})
