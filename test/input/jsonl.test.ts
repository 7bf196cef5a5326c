import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NewsentError } from '../../src/errors.ts'
import { type JsonLine, type JsonLinesOptions, readJsonLines } from '../../src/input/index.ts'

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

async function read(
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  options?: JsonLinesOptions,
): Promise<JsonLine[]> {
  const chunks = typeof input === 'string' || input instanceof Uint8Array ? stream(input) : input
  const items: JsonLine[] = []
  for await (const item of readJsonLines(chunks, 'news.jsonl', options)) items.push(item)
  return items
}

/** Items as short strings: `1 id` for a document, `1 id CODE` for an error. */
const brief = (items: readonly JsonLine[]) =>
  items.map((item) =>
    'document' in item ? `${item.line} ${item.document.id}` : `${item.line} ${item.id} ${item.error.code}`,
  )

async function document(line: string) {
  const [item] = await read(line)
  if (item === undefined || 'error' in item) throw item?.error ?? new Error('nothing was read')
  return item.document
}

async function message(line: string): Promise<string> {
  const [item] = await read(line)
  if (item === undefined || 'document' in item) return 'read without an error'
  expect(item.error).toBeInstanceOf(NewsentError)
  expect(item.error.hint).not.toBeNull()
  return `${item.error.code}: ${item.error.message}`
}

describe('lines', () => {
  test.each([
    ['one line, no newline', '{"text":"a"}', ['1 news.jsonl:1']],
    ['a newline at the end', '{"text":"a"}\n', ['1 news.jsonl:1']],
    ['CRLF', '{"text":"a"}\r\n{"text":"b"}\r\n', ['1 news.jsonl:1', '2 news.jsonl:2']],
    ['a byte order mark', '\ufeff{"text":"a"}\n', ['1 news.jsonl:1']],
    ['files with marks, joined', '\ufeff{"text":"a"}\n\ufeff{"text":"b"}\n', ['1 news.jsonl:1', '2 news.jsonl:2']],
    ['blank lines', '\n \t\n{"text":"a"}\n\r\n\n{"text":"b"}\n\n', ['3 news.jsonl:3', '6 news.jsonl:6']],
    ['U+2028 in a string', '{"text":"a\u2028b"}\n{"text":"c"}', ['1 news.jsonl:1', '2 news.jsonl:2']],
    ['nothing', '', []],
    ['only a mark', '\ufeff', []],
    [
      'a bad line among good ones',
      '{"text":"a"}\nnonsense\n{"text":"b"}',
      ['1 news.jsonl:1', '2 null BAD_JSON_LINE', '3 news.jsonl:3'],
    ],
    ['an id of a bad line', '{"id":"x1"}', ['1 x1 BAD_JSON_LINE']],
    ['an id of an empty text', '{"id":7,"text":" "}', ['1 7 EMPTY_INPUT']],
  ])('%s', async (_, input, expected) => {
    expect(brief(await read(input))).toEqual(expected)
  })

  test('bytes that are no UTF-8 cost their own line only', async () => {
    const input = Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n{"text":"é"}\n')])
    expect(brief(await read(input))).toEqual(['1 null BAD_JSON_LINE', '2 news.jsonl:2'])
  })

  test('ids of standard input', async () => {
    for await (const item of readJsonLines(stream('{"text":"a"}'), 'stdin'))
      expect(brief([item])).toEqual(['1 stdin:1'])
  })
})

describe('a line that is too long', () => {
  const short = '{"text":"a"}'
  const long = `{"text":"${'a'.repeat(100)}"}`
  test.each([
    ['in the middle', `${short}\n${long}\n${short}\n`, ['1 news.jsonl:1', '2 null LINE_TOO_LONG', '3 news.jsonl:3']],
    ['at the end', `${short}\n${long}`, ['1 news.jsonl:1', '2 null LINE_TOO_LONG']],
    ['just not', short.padEnd(40), ['1 news.jsonl:1']],
    ['by one byte', short.padEnd(41), ['1 null LINE_TOO_LONG']],
  ])('%s', async (_, input, expected) => {
    expect(brief(await read(input, { limit: 40 }))).toEqual(expected)
    const bytewise = [...Buffer.from(input)].map((byte) => Uint8Array.of(byte))
    expect(brief(await read(stream(...bytewise), { limit: 40 }))).toEqual(expected)
  })

  test('is not held in memory', async () => {
    const chunk = Buffer.alloc(1 << 20, 'a')
    async function* endless() {
      for (let count = 0; count < 512; count++) yield chunk
      yield Buffer.from('\n{"text":"b"}\n')
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    async function* watched() {
      for await (const piece of endless()) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
        yield piece
      }
    }
    expect(brief(await read(watched(), { limit: 4 << 20 }))).toEqual(['1 null LINE_TOO_LONG', '2 news.jsonl:2'])
    expect(most).toBeLessThan(64 << 20)
  })

  test('a long line in small pieces is read in linear time', async () => {
    const pieces = Array.from({ length: 200_000 }, () => Buffer.from('0123456789'))
    const started = performance.now()
    const items = await read(stream('{"text":"', ...pieces, '"}'))
    expect(brief(items)).toEqual(['1 news.jsonl:1'])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('fields', () => {
  test('all of them', async () => {
    const line = {
      id: 'a1',
      title: 'Apple rises',
      text: 'Apple rose, Intel fell.',
      publishedAt: '2025-01-27T16:05:00-05:00',
      url: 'https://example.com/a',
      targets: ['Intel', { text: 'Apple', start: 0, end: 5 }],
      other: { text: 1 },
    }
    expect(await document(JSON.stringify(line))).toEqual({
      id: 'a1',
      path: null,
      url: 'https://example.com/a',
      title: 'Apple rises',
      text: 'Apple rose, Intel fell.',
      publishedAt: '2025-01-27T21:05:00Z',
      publishedAtFrom: 'input',
      language: null,
      targets: ['Intel', { text: 'Apple', start: 0, end: 5 }],
      warnings: [],
    })
  })

  test('null, blank and absent are the same', async () => {
    const absent = await document('{"text":"Apple rose."}')
    expect(absent).toEqual({
      id: 'news.jsonl:1',
      path: null,
      url: null,
      title: null,
      text: 'Apple rose.',
      publishedAt: null,
      publishedAtFrom: null,
      language: null,
      targets: [],
      warnings: [],
    })
    const nulls = '{"id":null,"title":null,"text":"Apple rose.","publishedAt":null,"url":null,"targets":null}'
    expect(await document(nulls)).toEqual(absent)
    expect(await document('{"id":"","title":" ","text":"Apple rose.","publishedAt":"","url":""}')).toEqual(absent)
  })

  test.each([
    ['7', '7'],
    ['-1.5', '-1.5'],
    ['0', '0'],
    ['12345678901234567890', '12345678901234567890'],
    ['9007199254740993', '9007199254740993'],
  ])('the number %s as id', async (written, id) => {
    expect((await document(`{"text":"say \\"id\\": 99999999999999999999","id": ${written} }`)).id).toBe(id)
  })

  test('a bad date costs a warning, not the document', async () => {
    const { publishedAt, publishedAtFrom, warnings } = await document('{"text":"a","publishedAt":"soon"}')
    expect({ publishedAt, publishedAtFrom }).toEqual({ publishedAt: null, publishedAtFrom: null })
    expect(warnings).toEqual([{ code: 'BAD_DATE', message: 'line 1 of news.jsonl: publishedAt "soon" is not a date' }])
  })

  test('the dateline counts where no date is given', async () => {
    const text = 'PARIS, June 3, 2025 (Reuters) - LVMH fell.'
    expect(await document(JSON.stringify({ text }))).toMatchObject({
      publishedAt: '2025-06-03',
      publishedAtFrom: 'dateline',
    })
    expect(await document(JSON.stringify({ text, publishedAt: 1738011900 }))).toMatchObject({
      publishedAt: '2025-01-27T21:05:00Z',
      publishedAtFrom: 'input',
    })
  })

  test('__proto__ is a key like any other', async () => {
    expect(await message('{"__proto__":{"text":"Apple rose."}}')).toBe(
      'BAD_JSON_LINE: line 1 of news.jsonl has no "text"',
    )
    const read = await document(
      '{"text":"a","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    )
    expect('polluted' in read).toBe(false)
    expect('polluted' in {}).toBe(false)
  })

  test('offsets are UTF-16 units', async () => {
    const targets = [{ text: 'Apple', start: 3, end: 8 }]
    expect((await document(JSON.stringify({ text: '📉 Apple', targets }))).targets).toEqual(targets)
  })
})

describe('errors', () => {
  const text = '"text":"Apple rose."'
  test.each([
    ['{', 'is not JSON'],
    ['{"text":"a"} {"text":"b"}', 'is not JSON'],
    ['[]', 'is an array; an object is needed'],
    ['"text"', 'is no object; an object is needed'],
    ['null', 'is no object; an object is needed'],
    ['{}', 'has no "text"'],
    ['{"text":null}', 'has no "text"'],
    ['{"text":5}', 'has a "text" that is no string'],
    [`{${text},"id":{}}`, 'has a "id" that is not a string or a number'],
    [`{${text},"title":5}`, 'has a "title" that is not a string'],
    [`{${text},"url":[]}`, 'has a "url" that is not a string'],
    [`{${text},"targets":"Apple"}`, 'has "targets" that are no array'],
    [`{${text},"targets":[" "]}`, ': target 1 has an empty name'],
    [`{${text},"targets":["Apple",5]}`, ': target 2 has neither a name nor an object'],
    [`{${text},"targets":[{"start":0,"end":5}]}`, ': target 1 has no "text"'],
    [`{${text},"targets":[{"text":"Apple"}]}`, ': target 1 has no whole numbers as "start" and "end"'],
    [
      `{${text},"targets":[{"text":"Apple","start":0.5,"end":5}]}`,
      ': target 1 has no whole numbers as "start" and "end"',
    ],
    [
      `{${text},"targets":[{"text":"Apple","start":-1,"end":5}]}`,
      ': target 1 has no whole numbers as "start" and "end"',
    ],
    [
      `{${text},"targets":[{"text":"Apple","start":"0","end":5}]}`,
      ': target 1 has no whole numbers as "start" and "end"',
    ],
    [
      `{${text},"targets":[{"text":"","start":2,"end":2}]}`,
      ': target 1 has the span 2 to 2, which is empty or not within the text (0 to 11)',
    ],
    [
      `{${text},"targets":[{"text":"e.","start":9,"end":12}]}`,
      ': target 1 has the span 9 to 12, which is empty or not within the text (0 to 11)',
    ],
    [
      `{${text},"targets":[{"text":"Apple","start":1,"end":6}]}`,
      ': target 1 has the text "Apple", but 1 to 6 of the text is "pple "',
    ],
  ])('%s', async (line, expected) => {
    const sep = expected.startsWith(':') ? '' : ' '
    expect(await message(line)).toBe(`BAD_JSON_LINE: line 1 of news.jsonl${sep}${expected}`)
  })

  test('what the stream throws goes on', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text":"a"}\n')
      throw new Error('disk on fire')
    }
    await expect(read(broken())).rejects.toThrow('disk on fire')
  })
})

test('where the chunks are cut changes nothing', async () => {
  const line = fc.oneof(
    fc
      .record({ text: fc.string({ unit: 'grapheme' }), id: fc.oneof(fc.string(), fc.integer()) })
      .map((value) => JSON.stringify(value)),
    fc.constantFrom('', ' ', '\r', '{', '[]', '{"text":"é\u2028📉"}\r', '{"text":"PARIS, June 3, 2025 (AP) - a"}'),
    fc.string({ maxLength: 50 }),
  )
  const input = fc
    .tuple(fc.array(line, { maxLength: 8 }), fc.uint8Array({ maxLength: 3 }))
    .map(([lines, broken]) => Buffer.concat([Buffer.from(lines.join('\n')), broken, Buffer.from(lines.join('\n'))]))
  await fc.assert(
    fc.asyncProperty(input, fc.array(fc.nat(400)), async (bytes, cuts) => {
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = places.slice(1).map((to, index) => bytes.subarray(places[index], to))
      expect(await read(stream(...chunks), { limit: 60 })).toEqual(await read(bytes, { limit: 60 }))
    }),
    { numRuns: 200 },
  )
})
