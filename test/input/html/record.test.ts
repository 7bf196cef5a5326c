import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readJsonLines } from '../../../src/input/index.ts'
import { MORE, page, STORY } from './read.ts'

const html = page(
  `<article><p>${STORY}</p><p>${MORE}</p></article>`,
  '<meta name="date" content="2025-01-27"><link rel="canonical" href="/b">',
)

async function read(...records: object[]) {
  const items = []
  const source = Readable.from([Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join(''))])
  for await (const item of readJsonLines(source, 'news.jsonl')) items.push(item)
  return items
}

test('an object may carry a page in the place of its text', async () => {
  const [item] = await read({ id: 'x', html, url: 'https://news.example/a' })
  expect(item).toMatchObject({
    document: {
      id: 'x',
      text: `${STORY}\n\n${MORE}`,
      title: 'Acme rises on strong sales of anvils',
      publishedAt: '2025-01-27',
      publishedAtFrom: 'metadata',
      language: 'en',
      url: 'https://news.example/a',
    },
  })
})

test('its own fields win over what the page says; its text over the page', async () => {
  const given = { title: 'Up', publishedAt: '2024-12-31', targets: ['Zenith'] }
  const [page, text] = await read({ html, ...given }, { html, text: STORY, ...given })
  const expected = { title: 'Up', publishedAt: '2024-12-31', publishedAtFrom: 'input', targets: ['Zenith'] }
  expect(page).toMatchObject({ document: { ...expected, text: `${STORY}\n\n${MORE}` } })
  expect(text).toMatchObject({ document: { ...expected, text: STORY } })
})

test('the encoding that a page declares does not matter any more', async () => {
  const latin = html
    .replace('<head>', '<head><meta charset="iso-8859-1">')
    .replace(STORY, `${STORY} Señor Müller agrees.`)
  const [item] = await read({ html: latin })
  expect(item).toMatchObject({ document: { text: expect.stringContaining('Señor Müller agrees.') } })
})

test('a page without an article costs its line only', async () => {
  const [bad, good] = await read({ id: 1, html: '<p>Hm' }, { id: 2, html })
  expect(bad).toMatchObject({ line: 1, id: '1', error: { code: 'NO_ARTICLE' } })
  expect(good).toMatchObject({ document: { id: '2' } })
})
