import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createLoad } from '../../../src/cli/feeds/load.ts'
import { createPoll, type PollOptions } from '../../../src/cli/feeds/poll.ts'
import { createState } from '../../../src/cli/feeds/state.ts'
import { temporaryFolder } from '../newsent.ts'
import { conditional, type FeedServer, rss, send, serveFeeds } from './server.ts'

const folder = temporaryFolder()
let files = 0
const newState = (): string => join(folder, `state-${files++}`)

const items = (...ids: readonly string[]): string =>
  rss(ids.map((id, at) => ({ id, text: `Intel fell ${at}%.`, date: `Mon, 27 Jan 2025 10:0${ids.length - at}:00 GMT` })))

/** Once, of everything, without a word. */
const ONCE: PollOptions = {
  everyMs: 20,
  once: true,
  isWanted: () => true,
  note: async () => {},
  now: Date.now,
  signal: new AbortController().signal,
}

/** Watch one feed; each item is taken and printed as soon as it is there. */
function watch(server: FeedServer, path: string, options: Partial<PollOptions> = {}) {
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const notes: string[] = []
  const poll = createPoll([`${server.url}/feed`], createLoad(nothing(), { allowPrivate: true }), createState(path), {
    ...ONCE,
    once: false,
    note: async (text) => void notes.push(text.replaceAll(server.url, 'HOST')),
    signal: stop.signal,
    ...options,
  })
  const seen: string[] = []
  const ended = (async () => {
    for await (const item of poll.items()) {
      if (!('document' in item)) continue
      seen.push(item.document.id.replace('urn:item:', ''))
      await poll.printed(item.document.id)
    }
  })()
  return {
    seen,
    notes,
    poll,
    async end() {
      stop.abort()
      await ended
    },
    ended,
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('a feed that changes', () => {
  test('gives each new item once, the oldest first', async () => {
    let body = items('b', 'a')
    const server = await serveFeeds((request, response) => conditional(request, response, body))
    const { seen, notes, end } = watch(server, newState())
    await until(() => seen.length === 2)
    body = items('d', 'c', 'b', 'a')
    await until(() => seen.length === 4)
    body = items('e', 'd')
    await until(() => seen.length === 5)
    const { length } = server.asked
    await until(() => server.asked.length > length + 2)
    await end()
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(notes).toEqual([])
  })

  test('is asked for what has changed, by ETag and by date', async () => {
    const asked: (string | undefined)[][] = []
    const server = await serveFeeds(({ headers }, response) => {
      asked.push([headers['if-none-match'], headers['if-modified-since']])
      if (headers['if-none-match'] !== undefined) return response.writeHead(304).end()
      const validators = { etag: 'W/"1"', 'last-modified': 'Mon, 27 Jan 2025 10:00:00 GMT' }
      response.writeHead(200, validators).end(items('a'))
    })
    const path = newState()
    const first = watch(server, path)
    await until(() => asked.length >= 3)
    await first.end()
    const again = watch(server, path, { once: true })
    await again.ended
    expect(asked[0]).toEqual([undefined, undefined])
    for (const one of asked.slice(1)) expect(one).toEqual(['W/"1"', 'Mon, 27 Jan 2025 10:00:00 GMT'])
    expect([...first.seen, ...again.seen]).toEqual(['a'])
  })
})

describe('a server in trouble', () => {
  test('is told of once, asked again, and its items come when it is well', async () => {
    const server = await serveFeeds((_, response, count) =>
      count <= 3 ? response.writeHead(500).end() : send(response, items('a')),
    )
    const { seen, notes, poll, end } = watch(server, newState())
    await until(() => notes.length === 1)
    expect(poll.hasFailures()).toBe(true)
    await until(() => seen.length === 1)
    await end()
    expect(notes).toEqual([
      'HOST/feed cannot be had: its server fails (HTTP 500); next try in 1 s',
      'HOST/feed can be read again',
    ])
    expect(poll.hasFailures()).toBe(false)
  })

  test.each([
    ['seconds', () => ({ 'retry-after': '120' })],
    ['a date', () => ({ date: 'Mon, 27 Jan 2025 10:00:00 GMT', 'retry-after': 'Mon, 27 Jan 2025 10:02:00 GMT' })],
  ])('that wants to be left alone for %s is, also by the next process', async (_, headers) => {
    let now = 1_000_000_000_000
    const server = await serveFeeds((_request, response, count) =>
      count === 1 ? response.writeHead(429, headers()).end() : send(response, items('a')),
    )
    const path = newState()
    const first = watch(server, path, { once: true, now: () => now })
    await first.ended
    expect(first.notes).toEqual(['HOST/feed was asked for too often (HTTP 429)'])
    now += 60_000
    const second = watch(server, path, { once: true, now: () => now })
    await second.ended
    expect(second.notes).toEqual(['HOST/feed wants to be left alone for another 60 s'])
    expect(server.asked).toHaveLength(1)
    now += 60_000
    const third = watch(server, path, { once: true, now: () => now })
    await third.ended
    expect(third.seen).toEqual(['a'])
  })

  test('does not hold up the others', async () => {
    const server = await serveFeeds(({ url }, response) =>
      url === '/feed' ? response.writeHead(404).end() : send(response, items('a')),
    )
    const notes: string[] = []
    const path = newState()
    const poll = createPoll(
      [`${server.url}/feed`, `${server.url}/good`],
      createLoad(nothing(), { allowPrivate: true }),
      createState(path),
      { ...ONCE, note: async (text) => void notes.push(text) },
    )
    const ids: string[] = []
    for await (const item of poll.items()) if ('document' in item) ids.push(item.document.id)
    expect(ids).toEqual(['urn:item:a'])
    expect(notes).toEqual([expect.stringContaining('does not exist (HTTP 404)')])
  })

  test('that sends something else goes on being asked', async () => {
    const server = await serveFeeds((_, response, count) =>
      send(
        response,
        count === 1 ? '<html>maintenance</html>' : count === 2 ? items('a', 'b').slice(0, -80) : items('a', 'b'),
      ),
    )
    const { seen, notes, end } = watch(server, newState())
    await until(() => seen.length === 2)
    await end()
    expect(seen.toSorted()).toEqual(['a', 'b'])
    expect(notes[0]).toMatch(/is a web page, not a feed/)
  })
})

describe('what is not printed', () => {
  test('is not lost: the server is asked for all of it again', async () => {
    const body = items('c', 'b', 'a')
    const server = await serveFeeds((request, response) => conditional(request, response, body))
    const path = newState()
    const load = createLoad(nothing(), { allowPrivate: true })
    const cut = createPoll([`${server.url}/feed`], load, createState(path), ONCE)
    for await (const item of cut.items()) {
      if (!('document' in item)) continue
      // Killed after one of three was printed.
      await cut.printed(item.document.id)
      break
    }
    const rest = watch(server, path, { once: true })
    await rest.ended
    expect(rest.seen).toEqual(['b', 'c'])
    const nothingNew = watch(server, path, { once: true })
    await nothingNew.ended
    expect(nothingNew.seen).toEqual([])
  })

  test('is not lost where a later answer has it, too, or another feed', async () => {
    let body = items('a')
    const server = await serveFeeds((request, response) => conditional(request, response, body))
    const path = newState()
    const stop = new AbortController()
    const feeds = [`${server.url}/one`, `${server.url}/two`]
    const poll = createPoll(feeds, createLoad(nothing(), { allowPrivate: true }), createState(path), {
      ...ONCE,
      everyMs: 5,
      once: false,
      signal: stop.signal,
    })
    const taken = poll.items()
    // Taken ahead, as work that waits for something does: nothing is printed yet.
    const first = await taken.next()
    body = items('b', 'a')
    const second = await taken.next()
    const ids = [first, second].map(({ value }) =>
      value !== undefined && 'document' in value ? value.document.id : '',
    )
    expect(ids).toEqual(['urn:item:a', 'urn:item:b'])
    await poll.printed('urn:item:b')
    // Killed before the first was printed.
    stop.abort()
    const rest = watch(server, path, { once: true })
    await rest.ended
    expect(rest.seen).toEqual(['a'])
  })

  test('is not lost where the answer was cut off', async () => {
    const whole = items('b', 'a')
    const server = await serveFeeds(({ headers }, response, count) => {
      if (headers['if-none-match'] !== undefined) return response.writeHead(304).end()
      response.writeHead(200, { etag: '"same"' }).end(count === 1 ? whole.slice(0, whole.indexOf('Report a')) : whole)
    })
    const path = newState()
    const first = watch(server, path, { once: true })
    await first.ended
    const second = watch(server, path, { once: true })
    await second.ended
    expect([first.seen, second.seen]).toEqual([['b'], ['a']])
  })

  test('is seen where it is not wanted', async () => {
    const server = await serveFeeds((_, response) => send(response, items('b', 'a')))
    const path = newState()
    const first = watch(server, path, { once: true, isWanted: ({ id }) => id.endsWith('b') })
    await first.ended
    const second = watch(server, path, { once: true })
    await second.ended
    expect([first.seen, second.seen]).toEqual([['b'], []])
  })
})
