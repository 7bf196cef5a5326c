import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NewsentError } from '../../src/errors.ts'
import { fileError } from '../../src/input/file-errors.ts'
import { readDocument, readJsonLinesFile, readStdin } from '../../src/input/index.ts'
import { PROSE } from './tables.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsent-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function* stream(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof NewsentError ? { code: error.code, hint: error.hint } : error),
  )

describe('readDocument', () => {
  test('a text file', async () => {
    const path = file('a.txt', `Apple beats estimates\n\n${PROSE}`)
    expect(await readDocument(path)).toEqual({
      id: path,
      path,
      url: null,
      title: null,
      text: `Apple beats estimates\n\n${PROSE}`,
      publishedAt: null,
      publishedAtFrom: null,
      language: null,
      targets: [],
      warnings: [],
    })
  })

  test('its dateline', async () => {
    const path = file('dated.txt', `Apple beats estimates\n\nNEW YORK, Jan. 27, 2025 (Reuters) - ${PROSE}`)
    expect(await readDocument(path)).toMatchObject({ publishedAt: '2025-01-27', publishedAtFrom: 'dateline' })
    const flagged = await readDocument(path, { date: '2025-02-01 16:05 ET', title: 'Apple' })
    expect(flagged).toMatchObject({ publishedAt: '2025-02-01T21:05:00Z', publishedAtFrom: 'flag', title: 'Apple' })
  })

  test('a .json file', async () => {
    const path = file(
      'a.JSON',
      '\ufeff{\n  "id": 5,\n  "text": "Apple rose.",\n  "title": "Up",\n  "publishedAt": "2025-01-27"\n}\n',
    )
    expect(await readDocument(path)).toMatchObject({
      id: '5',
      path,
      title: 'Up',
      text: 'Apple rose.',
      publishedAt: '2025-01-27',
      publishedAtFrom: 'input',
    })
    expect(await readDocument(path, { title: 'Down', date: '2025-01-28' })).toMatchObject({
      title: 'Down',
      publishedAt: '2025-01-28',
      publishedAtFrom: 'flag',
    })
    expect((await readDocument(file('b.json', '{"text":"a"}'))).id).toBe(join(folder, 'b.json'))
  })

  const HTML = `<!DOCTYPE HTML>\n<title>Acme rises</title><p>${PROSE}<p>${PROSE}`
  test.each([
    ['by its ending', 'page.html', HTML.replace(/^.*\n/, '')],
    ['by another ending', 'PAGE.HTM', HTML],
    ['packed', 'page.xhtml.gz', gzipSync(HTML)],
    ['by how it begins', 'page.txt', HTML],
    ['after white space and comments', 'page', `\n <!-- saved from a browser -->\n${HTML}`],
    ['after a declaration', 'page.txt', `<?xml version="1.0"?>\n${HTML}`],
  ])('HTML, told %s', async (_, name, content) => {
    const document = await readDocument(file(name, content))
    expect(document).toMatchObject({ title: 'Acme rises', text: `${PROSE}\n\n${PROSE}`, warnings: [] })
  })

  test.each(['Use <html> to begin, and <p> for paragraphs.', '<htmlx> is nothing that anybody knows.'])(
    'text that only speaks of HTML: %s',
    async (content) => expect((await readDocument(file('plain.txt', content))).text).toBe(content),
  )

  test.each([
    ['missing', () => join(folder, 'missing.txt'), 'FILE_NOT_FOUND', 'check the path'],
    ['under a file', () => join(file('f.txt', 'a'), 'a.txt'), 'FILE_NOT_FOUND', 'check the path'],
    [
      'a directory',
      () => folder,
      'FILE_UNREADABLE',
      'name the files; in folders .txt, .md, .html, .json and .jsonl are read',
    ],
    ['a name with a NUL', () => 'a\0b', 'FILE_UNREADABLE', 'try another file'],
    ['empty', () => file('empty.txt', ''), 'EMPTY_INPUT', 'give it the text of a news article'],
    [
      'a PDF',
      () => file('a.pdf', '%PDF-1.7'),
      'BINARY_INPUT',
      'newsent reads text: convert the PDF with pdftotext first',
    ],
    ['bad JSON', () => file('bad.json', '[{"text":"a"}]'), 'BAD_JSON_LINE', expect.stringContaining('jq')],
    ['JSON without a text', () => file('none.json', '{}'), 'BAD_JSON_LINE', expect.stringContaining('"text"')],
  ])('%s', async (_, path, code, hint) => {
    expect(await failure(readDocument(path()))).toEqual({ code, hint })
  })

  test('a chain of links without an end', async () => {
    mkdirSync(join(folder, 'links'))
    symlinkSync('b', join(folder, 'links', 'a'))
    symlinkSync('a', join(folder, 'links', 'b'))
    expect(await failure(readDocument(join(folder, 'links', 'a')))).toMatchObject({ code: 'FILE_UNREADABLE' })
  })

  test('a bad date option', async () => {
    expect(await failure(readDocument(file('c.txt', 'a'), { date: 'soon' }))).toMatchObject({ code: 'BAD_DATE' })
  })
})

// The superuser may read every file, so the file system cannot be made to refuse in every place tests run in.
test.each(['EACCES', 'EPERM'])('%s asks for permission', (code) => {
  const error = fileError('a.txt', Object.assign(new Error(code), { code }))
  expect(error).toMatchObject({
    code: 'FILE_UNREADABLE',
    message: 'a.txt may not be read',
    hint: 'ask for permission to read it',
  })
})

describe('readStdin', () => {
  test('joins its chunks before it decodes', async () => {
    const bytes = Buffer.from('Nestlé rose.')
    const document = await readStdin(stream(bytes.subarray(0, 6), bytes.subarray(6)), { title: 'Food' })
    expect(document).toMatchObject({ id: 'stdin', path: null, text: 'Nestlé rose.', title: 'Food' })
  })
  test('nothing', async () => {
    expect(await failure(readStdin(stream()))).toMatchObject({ code: 'EMPTY_INPUT' })
  })
  test('without an end', async () => {
    const chunk = Buffer.alloc(1 << 24, 'a')
    expect(await failure(readStdin(stream(chunk, chunk, chunk, chunk, chunk)))).toMatchObject({
      code: 'FILE_UNREADABLE',
    })
  })
})

describe('readJsonLinesFile', () => {
  const collect = async (path: string) => {
    const items: unknown[] = []
    for await (const item of readJsonLinesFile(path)) items.push(item)
    return items
  }
  test('names the file in ids', async () => {
    const path = file('a.jsonl', '{"text":"a"}\n{"text":"b"}\n')
    const ids = [`${path}:1`, `${path}:2`]
    expect(await collect(path)).toMatchObject(ids.map((id, index) => ({ line: index + 1, document: { id } })))
  })
  test('missing, or a directory', async () => {
    expect(await failure(collect(join(folder, 'missing.jsonl')))).toMatchObject({ code: 'FILE_NOT_FOUND' })
    expect(await failure(collect(folder))).toMatchObject({ code: 'FILE_UNREADABLE' })
  })
})
