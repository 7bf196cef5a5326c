import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFeed } from '../../../src/input/feed/index.ts'
import { documentsIn, rss } from './documents-in.ts'

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../../fixtures/feeds/${name}`, import.meta.url))

describe('the four kinds', () => {
  test('RSS 2.0', async () => {
    expect(await documentsIn(fixture('press.rss'), 'https://wire.example/feed')).toEqual([
      {
        id: 'https://wire.example/feed#1001',
        path: null,
        url: 'https://wire.example/releases/1001',
        title: 'Sable Systems & Co. beats estimates',
        text: 'Shares of Apple rose 4% after the iPhone maker beat profit estimates.\n\nSales in China – long weak – grew.',
        publishedAt: '2025-01-28T21:05:00Z',
        publishedAtFrom: 'metadata',
        language: null,
        targets: [],
        tickers: ['Nasdaq:AAPL', 'US0378331005'],
        warnings: [],
      },
      expect.objectContaining({
        id: 'https://wire.example/releases/1002',
        title: 'Intel & Nvidia: two ways',
        text: 'Intel fell 3%.\nNvidia rose 5%.',
        publishedAt: '2025-01-27T09:30:00Z',
        tickers: ['INTC', 'NVDA'],
      }),
      expect.objectContaining({
        id: expect.stringMatching(/^https:\/\/wire\.example\/feed#[\da-f]{16}$/),
        url: null,
        title: 'Target cuts its forecast',
        text: 'Target cuts its forecast',
        publishedAt: null,
        tickers: ['TGT'],
      }),
    ])
  })

  test('Atom', async () => {
    expect(await documentsIn(fixture('journal.atom'))).toMatchObject([
      {
        id: 'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a',
        url: 'https://journal.example/news/2025/boeing',
        title: 'Boeing slides',
        text: 'Boeing shares plunged after the planemaker reported a wider loss & cut its forecast.\n\nAnalysts were <not> surprised.',
        publishedAt: '2025-01-28T11:00:00Z',
        tickers: ['NYSE: BA'],
      },
      {
        id: 'tag:journal.example,2025:2',
        url: 'https://journal.example/2',
        title: '1 < 2: a title in plain text',
        text: 'Pfizer rose; <b> stays as it is.',
        publishedAt: '2025-01-27',
        tickers: [],
      },
    ])
  })

  test('RDF, in the encoding that it declares', async () => {
    expect(await documentsIn(fixture('desk.rdf'))).toMatchObject([
      {
        id: 'https://desk.example/a',
        url: 'https://desk.example/a',
        title: 'Renault und Nestlé gain',
        text: 'Nestlé rose 2% and Renault fell.',
        publishedAt: '2025-01-27T07:00:00Z',
        tickers: ['NESN.SW'],
      },
    ])
  })

  test('JSON Feed', async () => {
    expect(await documentsIn(fixture('blog.json'), 'blog.json')).toMatchObject([
      {
        id: 'blog.json#7',
        url: 'https://blog.example/7',
        title: 'Netflix & friends',
        text: 'Streaming\n\nNetflix raised its outlook.',
        publishedAt: '2025-01-28T14:00:00Z',
        tickers: ['$NFLX', 'NASDAQ:NFLX'],
      },
      {
        id: 'blog.json#8',
        text: 'Tesla <recalled> cars.',
        publishedAt: null,
        warnings: [{ code: 'BAD_DATE', message: 'the feed\'s date "soon" is not a date' }],
      },
    ])
  })
})

describe('what feeds get wrong', () => {
  test.each<[string, string, string]>([
    ['ampersands', rss('<item><title>AT&T & co</title><link>a?b=1&c=2</link></item>'), 'AT&T & co'],
    ['entities of HTML', rss('<item><title>Caf&eacute;&nbsp;up 3&#37;</title></item>'), 'Café up 3%'],
    ['entities that nobody knows', rss('<item><title>A &nope; B</title></item>'), 'A &nope; B'],
    ['HTML escaped twice', rss('<item><description>&amp;lt;p&amp;gt;x</description></item>'), '<p>x'],
    ['HTML that is not escaped', rss('<item><description><p>one</p><p>two</description></item>'), 'one\n\ntwo'],
    ['no namespace in Atom', '<feed><entry><title>plain</title></entry></feed>', 'plain'],
    [
      'a prefix of its own',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>x</a:title></a:entry></a:feed>',
      'x',
    ],
    ['blanks before the declaration', `\n  ${rss('<item><title>late</title></item>')}`, 'late'],
    [
      'items outside of the channel',
      '<rss><channel><title>x</title></channel><item><title>out</title></item></rss>',
      'out',
    ],
  ])('%s', async (_, feed, text) => {
    expect((await documentsIn(feed)).map((document) => document.text)).toEqual([text])
  })

  test('an item whose end is missing costs itself only', async () => {
    const feed = rss('<item><title>open<item><title>one</title></item><item><title>two</title></item>')
    expect((await documentsIn(feed)).map(({ text }) => text)).toEqual(['one', 'two'])
  })

  test.each<[string, string | undefined]>([
    ['windows-1251', undefined],
    ['utf-8', 'text/xml; charset=windows-1251'],
    ['no-such-encoding', 'text/xml; charset="windows-1251"'],
  ])('an encoding that is %s in the declaration', async (declared, type) => {
    const head = Buffer.from(`<?xml version="1.0" encoding="${declared}"?><rss><channel><item><title>`)
    const word = Buffer.from([0xc3, 0xe0, 0xe7, 0xef, 0xf0, 0xee, 0xec])
    const bytes = Buffer.concat([head, word, Buffer.from('</title></item></channel></rss>')])
    expect((await documentsIn(bytes, 'x', type))[0]?.text).toBe('Газпром')
  })

  test('UTF-8 and UTF-16 that are declared as something else', async () => {
    const feed =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Nestlé</title></item></channel></rss>'
    expect((await documentsIn(feed))[0]?.text).toBe('Nestlé')
    expect((await documentsIn(Buffer.from(`\ufeff${feed}`, 'utf16le')))[0]?.text).toBe('Nestlé')
  })

  test('an item that comes twice comes once', async () => {
    const item = '<item><guid>https://a.example/1</guid><link>https://a.example/1</link><title>one</title></item>'
    expect(await documentsIn(rss(item + item))).toHaveLength(1)
  })

  test('one guid for different pages is no guid', async () => {
    const item = (page: string): string =>
      `<item><guid>g</guid><link>https://a.example/${page}</link><title>t</title></item>`
    expect((await documentsIn(rss(item('1') + item('2')))).map(({ id }) => id)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ])
  })

  test('an id is the same every time, in whatever order the items stand', async () => {
    const [a, b] = ['<item><title>one</title></item>', '<item><title>two</title></item>']
    const ids = async (items: string) => (await documentsIn(rss(items))).map(({ id }) => id)
    expect((await ids(a + b)).toSorted()).toEqual((await ids(b + a)).toSorted())
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://[', 'data:text/html,x'])(
    'the link %s is none',
    async (link) => {
      expect((await documentsIn(rss(`<item><title>x</title><link>${link}</link></item>`)))[0]?.url).toBe(null)
    },
  )

  test('a feed that is cut off gives the items that are whole, and says so', async () => {
    const whole = rss('<item><title>one</title></item><item><title>two</title></item>')
    const cut = Buffer.from(whole.slice(0, whole.indexOf('two') + 2))
    expect(readFeed(cut, 'a feed')).toMatchObject({
      items: [{ title: { content: 'one' } }],
      warnings: [{ code: 'FEED_CUT_OFF', message: 'a feed is cut off; the one item that is whole was read' }],
    })
  })
})
