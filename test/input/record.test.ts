import { describe, expect, test } from 'vitest'
import { document, message } from './read-lines.ts'

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
})
