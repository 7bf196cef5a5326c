import { describe, expect, test } from 'vitest'
import { BAD_NEWS, GOOD_NEWS, newsent } from '../newsent.ts'
import { rss, send, serveFeeds } from './server.ts'

const FEED = rss(['a', 'b', 'c', 'd'].map((id) => ({ id, text: GOOD_NEWS })))
const linesOf = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('over HTTP', () => {
  test('feeds are fetched; of this machine only where that is allowed', async () => {
    const server = await serveFeeds((_, response) => send(response, FEED, 'text/html'))
    const refused = await newsent(['feed', `${server.url}/feed`])
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('is no address of the public internet')
    expect(server.asked).toEqual([])
    const { status, stdout } = await newsent(['feed', `${server.url}/feed`, '--allow-private', '--format', 'ndjson'])
    expect([status, linesOf(stdout).length]).toEqual([0, 4])
  })

  test('relative addresses begin where the feed was found', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Intel fell 3%</title><link href="a/1"/></entry></feed>`
    const server = await serveFeeds(({ url }, response) =>
      url === '/old' ? response.writeHead(302, { location: '/new/feed' }).end() : send(response, feed),
    )
    const { stdout } = await newsent(['feed', `${server.url}/old`, '--allow-private', '--format', 'ndjson'])
    expect(linesOf(stdout)[0]).toMatchObject({
      id: `${server.url}/old#1`,
      document: { url: `${server.url}/new/a/1`, title: 'Intel fell 3%' },
      entities: [{ ticker: 'INTC', mentions: [{ where: 'text' }] }],
    })
  })

  test('--full reads the pages, and the summary where a page gives nothing', async () => {
    const story = `${BAD_NEWS} Analysts had expected a smaller loss. The shares are down a fifth this year, and the company said that deliveries will stay slow until the summer at least.`
    const server = await serveFeeds(({ url }, response) => {
      const { url: base } = server
      if (url === '/feed') {
        const item = (id: string) => ({ id, text: 'A summary about Boeing.', link: `${base}/${id}` })
        return send(response, rss([item('page'), item('gone'), { id: 'nowhere', text: 'A summary.' }]))
      }
      if (url === '/gone') return response.writeHead(404).end('no')
      send(
        response,
        `<!doctype html><title>Boeing cuts its forecast</title><article><p>${story}</p></article>`,
        'text/html',
      )
    })
    const args = ['feed', `${server.url}/feed`, '--full', '--allow-private', '--format', 'ndjson', '--include-text']
    const { status, stdout } = await newsent(args)
    const [page, gone, nowhere] = linesOf(stdout)
    expect(status).toBe(0)
    expect(page).toMatchObject({
      id: 'urn:item:page',
      document: { text: story, url: `${server.url}/page` },
      warnings: [],
    })
    expect(gone.document.text).toBe('A summary about Boeing.')
    expect(gone.warnings).toEqual([
      { code: 'NO_PAGE', message: expect.stringMatching(/read from the feed, for its page was not: .*HTTP 404/) },
    ])
    expect(nowhere.warnings[0].message).toContain('the feed gives no address')
  })

  test('a server that is not there, fails, or is slow', async () => {
    const server = await serveFeeds(({ url }, response) => {
      if (url === '/500') response.writeHead(500).end()
    })
    const args = [`${server.url}/500`, `${server.url}/slow`, 'http://no-such-host.invalid/']
    const { status, stderr } = await newsent(['feed', ...args, '--allow-private', '--timeout', '1'])
    expect(status).toBe(1)
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/\/500 cannot be had: its server fails \(HTTP 500\)$/),
      expect.stringMatching(/\/slow was not there within 1 s$/),
      expect.stringMatching(/no-such-host\.invalid\/ was not fetched: /),
    ])
  })
})
