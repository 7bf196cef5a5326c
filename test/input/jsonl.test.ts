import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJsonLines } from '../../src/input/index.ts'
import { brief, read, stream } from './read-lines.ts'

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

test('what the stream throws goes on', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"text":"a"}\n')
    throw new Error('disk on fire')
  }
  await expect(read(broken())).rejects.toThrow('disk on fire')
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
