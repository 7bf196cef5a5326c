import { describe, expect, test } from 'vitest'
import { MORE, page, read, STORY } from './read.ts'

const body = `<article><p>${STORY}</p><p>${MORE}</p></article>`
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const article = (fields: object) => ({ '@type': 'NewsArticle', headline: 'Acme rises', ...fields })

describe('the date', () => {
  const FIRST = '2025-01-27T16:05:00-05:00'
  test.each([
    ['JSON-LD', ld(article({ datePublished: FIRST })), '2025-01-27T21:05:00Z'],
    [
      'JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'WebSite' }, article({ datePublished: FIRST })] }),
      '2025-01-27T21:05:00Z',
    ],
    [
      'JSON-LD in a list of types',
      ld([article({ '@type': ['Article', 'NewsArticle'], datePublished: FIRST })]),
      '2025-01-27T21:05:00Z',
    ],
    [
      'JSON-LD before meta',
      `<meta name="date" content="2020-01-01">${ld(article({ datePublished: FIRST }))}`,
      '2025-01-27T21:05:00Z',
    ],
    [
      'broken JSON-LD, then meta',
      '<script type="application/ld+json">{"@type":</script><meta name="date" content="2025-01-27">',
      '2025-01-27',
    ],
    [
      'JSON-LD with bare line ends',
      '<script type="application/ld+json">{"@type":"Article","description":"a\nb","datePublished":"2025-01-27"}</script>',
      '2025-01-27',
    ],
    [
      'JSON-LD without a date that is one, then meta',
      `${ld(article({ datePublished: 'yesterday' }))}<meta property="article:published_time" content="2025-01-27">`,
      '2025-01-27',
    ],
    [
      'related articles do not count',
      `${ld({ '@type': 'ItemList', itemListElement: [article({ datePublished: '2019-01-01' })] })}<meta name="pubdate" content="2025-01-27">`,
      '2025-01-27',
    ],
    [
      'of publication before that of change',
      `<meta property="article:modified_time" content="2025-02-01"><meta property="article:published_time" content="2025-01-27">`,
      '2025-01-27',
    ],
    ['itemprop', '<meta itemprop="datePublished" content="2025-01-27T21:05:00Z">', '2025-01-27T21:05:00Z'],
  ])('%s', async (_, head, expected) => {
    expect(await read(page(body, head))).toMatchObject({ publishedAt: expected, publishedAtFrom: 'metadata' })
  })

  test('<time>, of publication first', async () => {
    const times = '<time datetime="2025-02-01">1 Feb</time><time pubdate datetime="2025-01-27">27 Jan</time>'
    expect(await read(page(times + body))).toMatchObject({ publishedAt: '2025-01-27', publishedAtFrom: 'metadata' })
  })

  test('the dateline where the page says nothing, though it is no part of the text', async () => {
    const dated = `<article><p>Published: 27 January 2025</p><p>${STORY}</p><p>${MORE}</p></article>`
    const document = await read(page(dated))
    expect(document).toMatchObject({ publishedAt: '2025-01-27', publishedAtFrom: 'dateline' })
    expect(document.text.startsWith('Acme rose')).toBe(true)
  })

  test('null where nobody says', async () => {
    expect(await read(page(body))).toMatchObject({ publishedAt: null, publishedAtFrom: null })
  })
})

describe('title, language and address', () => {
  test.each([
    [
      '<title> without the name of the site',
      '<title>Acme rises on strong sales of anvils - The Post</title>',
      '',
      'Acme rises on strong sales of anvils',
    ],
    [
      'og:title without og:site_name',
      '<meta property="og:title" content="Acme rises | The Post"><meta property="og:site_name" content="The Post">',
      '',
      'Acme rises',
    ],
    ['an entity encoded twice', '<meta property="og:title" content="AT&amp;amp;T rises">', '', 'AT&T rises'],
    [
      'the headline as it is shown',
      ld(article({ headline: 'Acme rises - live' })),
      '<h1>Acme rises</h1>',
      'Acme rises',
    ],
    [
      'a headline with a dash of its own',
      '<title>Acme rises – and Zenith falls as anvils sell well</title><meta property="og:title" content="Acme rises – and Zenith falls">',
      '',
      'Acme rises – and Zenith falls',
    ],
  ])('title: %s', async (_, head, heading, title) => {
    const html = `<html><head>${head}</head><body>${heading}${body}</body></html>`
    expect((await read(html)).title).toBe(title)
  })

  test.each([
    ['<html lang="en-gb">', 'en-GB'],
    ['<html lang="en_US">', 'en-US'],
    ['<html lang="">', null],
    ['<html lang="nonsense!">', null],
    ['<html>', null],
  ])('language: %s', async (html, language) => {
    expect((await read(`${html}<body>${body}`)).language).toBe(language)
  })

  test.each([
    ['absolute', '<link rel="canonical" href="https://other.example/b">', 'https://other.example/b'],
    ['relative', '<link rel="canonical" href="/b">', 'https://news.example/b'],
    ['no address of the web', '<link rel="canonical" href="javascript:alert(1)">', 'https://news.example/a'],
    ['none', '', 'https://news.example/a'],
  ])('canonical address: %s', async (_, head, url) => {
    expect((await read(page(body, head))).url).toBe(url)
  })
})

describe('encodings', () => {
  const text = STORY.replace('Acme', 'Société Générale')
  const html = (meta: string) => `<html><head>${meta}</head><body><article><p>${text}</p><p>${MORE}</p></article>`
  const latin = (source: string) => Buffer.from(source, 'latin1')
  test.each([
    ['the header', latin(html('')), 'text/html; charset=ISO-8859-1'],
    ['a meta element', latin(html('<meta charset=windows-1252>')), 'text/html'],
    [
      'an old meta element',
      latin(html('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">')),
      null,
    ],
    ['nothing at all', latin(html('')), null],
    ['a wrong claim about UTF-8', Buffer.from(html('<meta charset="iso-8859-1">')), 'text/html; charset=latin1'],
    ['an encoding that is none', latin(html('<meta charset="klingon">')), 'text/html'],
    ['a byte order mark', Buffer.from(`\ufeff${html('<meta charset="utf-8">')}`, 'utf16le'), 'text/html'],
  ])('%s', async (_, bytes, contentType) => {
    expect((await read(bytes, contentType)).text).toBe(`${text}\n\n${MORE}`)
  })
})
