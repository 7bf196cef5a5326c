import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/input/index.ts'

const folder = fileURLToPath(new URL('../../../fixtures/pages/', import.meta.url))
const layouts = readdirSync(folder)

test('there are pages of all usual layouts', () => expect(layouts.length).toBeGreaterThanOrEqual(6))

describe.each(layouts)('%s', (layout) => {
  const read = () => readDocument(`${folder}${layout}/page.html`)

  test('gives the article and nothing else', async () => {
    const { text } = await read()
    expect(text).toBe(readFileSync(`${folder}${layout}/expected.txt`, 'utf8').trimEnd())
  })

  test('says what it is', async () => {
    const { title, publishedAt, publishedAtFrom, language, url } = await read()
    const expected: unknown = JSON.parse(readFileSync(`${folder}${layout}/expected.json`, 'utf8'))
    expect({ title, publishedAt, language, url }).toEqual(expected)
    expect(publishedAtFrom).toBe('metadata')
  })
})
