import { describe, expect, test } from 'vitest'
import { failureOf, MORE, page, read, STORY, textOf } from './read.ts'

const story = `<p>${STORY}</p><p>${MORE}</p>`
const both = `${STORY}\n\n${MORE}`
/** Of the slowest machine that builds this. Milliseconds. */
const PATIENCE = 20_000

describe('no page of news', () => {
  test.each([
    ['a list of links', `<ul>${'<li><a href="/x">Another story about something</a></li>'.repeat(50)}</ul>`],
    ['an empty page', ''],
    ['a shell that scripts fill in', '<div id="root"></div><script>boot("Acme rose 5% on Monday.")</script>'],
    ['a picture', '<figure><img src="a.jpg" alt="Acme rose 5%."></figure>'],
    ['two words', '<p>Not found</p>'],
  ])('%s', async (_, body) => {
    expect(await failureOf(read(page(body)))).toMatchObject({
      code: 'NO_ARTICLE',
      message: 'https://news.example/a holds no text of an article',
    })
  })

  test('nothing but white space', async () => {
    expect(await failureOf(read(' \n'))).toMatchObject({ code: 'EMPTY_INPUT' })
  })

  test.each(['application/rss+xml', 'text/css', 'application/xml'])('%s', async (type) => {
    expect(await failureOf(read('<rss>Acme rose.</rss>', type))).toMatchObject({ code: 'UNSUPPORTED_CONTENT' })
  })

  test('PDF', async () => {
    expect(await failureOf(read('%PDF-1.7\n', 'text/html'))).toMatchObject({ code: 'BINARY_INPUT' })
  })
})

describe('an article that must be paid for', () => {
  const ld = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'
  test('a beginning gives a warning', async () => {
    const { text, warnings } = await read(page(story, ld))
    expect(text).toBe(both)
    expect(warnings.map(({ code }) => code)).toEqual(['PAYWALL'])
  })

  test('so does a request to subscribe below it', async () => {
    const { warnings } = await read(page(`<article>${story}</article><div>Subscribe now to continue reading.</div>`))
    expect(warnings.map(({ code }) => code)).toEqual(['PAYWALL'])
  })

  test('no text at all is an error that says so', async () => {
    expect(await failureOf(read(page('<p>Acme</p>', ld)))).toEqual({
      code: 'NO_ARTICLE',
      message: 'https://news.example/a keeps its article for subscribers',
    })
  })

  test('a whole article gives none', async () => {
    expect((await read(page(story.repeat(20), ld))).warnings).toEqual([])
  })
})

test('the text that a page gives to search engines serves where it shows none', async () => {
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: both })}</script>`
  expect(await textOf(page('<div id="root"></div>', ld))).toBe(both)
})

describe('hostile pages', () => {
  test.each([
    ['100,000 open elements', `<div>${'<div>'.repeat(100_000)}${story}`],
    ['100,000 open elements out of sight', `<div hidden>${'<b>'.repeat(100_000)}${story}`],
    ['100,000 elements side by side', `${story}${'<i></i>'.repeat(100_000)}`],
  ])('%s end in a clear error', async (_, body) => {
    expect(await failureOf(read(page(body)))).toMatchObject({ code: 'NO_ARTICLE' })
  })

  test.each([
    ['deep, but bounded, nesting', '<div>'.repeat(900) + story],
    ['10 MB of attributes', `${story}<div ${'a="b" '.repeat(1_600_000)}>`],
    ['10 MB of ampersands', `${story}<div class="ad">${'&'.repeat(10_000_000)}</div>`],
    ['10 MB of script', `${story}<script>${'<p>'.repeat(3_000_000)}</script>`],
    ['a script that is never closed', `${story}<script>${'x '.repeat(1000)}`],
    ['JSON that nests', `${story}<script type="application/ld+json">${'['.repeat(1_000_000)}</script>`],
    ['names of the language', `${story}<p __proto__="x" constructor="y" class="__proto__ constructor"></p>`],
  ])('%s', async (_, body) => expect(await textOf(page(body))).toBe(both), PATIENCE)

  test(
    '10 MB of paragraphs are read in bounded time',
    async () => {
      const paragraph = `<p>${`${STORY} `.repeat(20)}</p>`
      const { text } = await read(page(`<article>${paragraph.repeat(5600)}</article>`))
      expect(text.length).toBeGreaterThan(10_000_000)
    },
    PATIENCE,
  )

  test('entities do not multiply', async () => {
    const bomb = `<!DOCTYPE html [<!ENTITY a "${'boom '.repeat(10)}"><!ENTITY b "&a;&a;&a;&a;&a;">]><html><body>${story}&b;`
    expect((await read(bomb)).text.length).toBeLessThan(both.length + 60)
  })
})
