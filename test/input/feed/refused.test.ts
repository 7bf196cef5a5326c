import { describe, expect, test } from 'vitest'
import { NewsentError } from '../../../src/errors.ts'
import { readFeed } from '../../../src/input/feed/index.ts'
import { documentsIn, rss } from './documents-in.ts'

function errorOf(action: () => unknown): NewsentError {
  try {
    action()
  } catch (error) {
    if (error instanceof NewsentError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('hostile feeds', () => {
  test('entities do not expand', async () => {
    const bomb = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
    const head = `<!DOCTYPE rss [<!ENTITY e0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${bomb}]>`
    const [document] = await documentsIn(rss('<item><title>&e12;&file;</title></item>', head))
    expect(document?.text).toBe('&e12;&file;')
  })

  test.each<[string, string]>([
    ['deep nesting of HTML', rss(`<item><title>x<![CDATA[${'<b>'.repeat(2_000_000)}]]></title></item>`)],
    ['a million attributes', rss(`<item ${'a="1" '.repeat(200_000)}><title>x</title></item>`)],
    ['endless categories', rss(`<item><title>x</title>${'<category>$AAPL</category>'.repeat(50_000)}</item>`)],
    ['unclosed tags', rss(`<item><title>x</title></item>${'<'.repeat(200_000)}`)],
    ['blanks', rss(`<item><title>${' '.repeat(500_000)}x</title></item>`)],
  ])('%s takes no time', async (_, feed) => {
    const began = performance.now()
    const documents = await documentsIn(feed)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(documents.length).toBeLessThanOrEqual(1)
  })

  test('names of prototypes are names like any other', async () => {
    const feed = rss('<item><__proto__>x</__proto__><constructor>y</constructor><title>t</title></item>')
    expect((await documentsIn(feed))[0]?.text).toBe('t')
    expect({}).not.toHaveProperty('x')
  })
})

describe('what is no feed', () => {
  test.each<[string, string | Uint8Array, string, RegExp]>([
    ['nothing', '', 'EMPTY_INPUT', /holds no text/],
    ['text', 'Apple rose.', 'BAD_FEED', /is no feed/],
    ['a web page', '<!doctype html><title>x</title>', 'BAD_FEED', /is a web page, not a feed/],
    ['XHTML', '<?xml version="1.0"?><html><body/></html>', 'BAD_FEED', /is a web page, not a feed/],
    [
      'other XML',
      '<Error><Message>Access Denied</Message></Error>',
      'BAD_FEED',
      /is XML, but no feed: <error> "Access Denied"/,
    ],
    [
      'a list of feeds',
      '<opml><body><outline/><outline/></body></opml>',
      'BAD_FEED',
      /a list of feeds \(OPML, 2 entries\)/,
    ],
    ['other JSON', '{"items": []}', 'BAD_FEED', /is JSON, but no JSON Feed/],
    ['JSON that is cut off', '{"version": "https://jsonfeed.org/version/1.1", "items": [', 'BAD_FEED', /no JSON Feed/],
    [
      'endless nesting',
      rss(`<item><title>${'<b>'.repeat(2_000_000)}x</title></item>`),
      'BAD_FEED',
      /nests its elements/,
    ],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), 'BINARY_INPUT', /JPEG/i],
  ])('%s', (_, content, code, message) => {
    const error = errorOf(() => readFeed(typeof content === 'string' ? Buffer.from(content) : content, 'it'))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
    expect(error.hint).not.toBe(null)
  })

  test('a web page that names its feed has it in the hint', () => {
    const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>'
    expect(errorOf(() => readFeed(Buffer.from(page), 'it')).hint).toBe('the page names this as its feed: /feed.xml')
  })

  test('a feed without items is a feed', () => {
    expect(readFeed(Buffer.from(rss('')), 'it').items).toEqual([])
  })
})
