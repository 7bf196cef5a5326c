import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import schema from '../../src/report.schema.json' with { type: 'json' }
import type { ReportEntity, ReportMention } from '../../src/report.ts'
import { BAD_NEWS, GOOD_NEWS, newsent, temporaryFolder } from './newsent.ts'

const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(schema)
const folder = temporaryFolder()

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const good = file('good.txt', GOOD_NEWS)
const bad = file('bad.txt', BAD_NEWS)
const missing = join(folder, 'missing.txt')

/** A report as loose JSON that has been checked against the schema. */
function checked(json: string) {
  const report = JSON.parse(json)
  validate(report)
  expect(validate.errors).toBe(null)
  return report
}

function checkedLines(ndjson: string) {
  expect(ndjson.endsWith('\n')).toBe(true)
  return ndjson.slice(0, -1).split('\n').map(checked)
}

describe('one document', () => {
  test('a file gives a table, for a pipe whole and without colours', async () => {
    const { status, stdout, stderr } = await newsent(['analyze', good])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/NVDA.*surged 9% on Monday after the chipmaker beat profit estimates and raised its outlook/)
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('stdin is read where no file is named, and for -', async () => {
    const [piped, dashed] = await Promise.all([
      newsent(['analyze', '--json'], { input: GOOD_NEWS }),
      newsent(['analyze', '--json', '-'], { input: GOOD_NEWS }),
    ])
    expect(checked(piped.stdout)).toMatchObject({ id: 'stdin', document: { path: null } })
    expect(dashed).toEqual(piped)
  })

  test('--json is one report that follows the schema; --format json is the same', async () => {
    const [short, long] = await Promise.all([
      newsent(['analyze', '--json', good]),
      newsent(['analyze', '--format', 'json', good]),
    ])
    const report = checked(short.stdout)
    expect(report).toMatchObject({ id: good, document: { path: good, text: null } })
    expect(report.entities[0]).toMatchObject({ ticker: 'NVDA', role: 'subject' })
    expect(report.entities[0].sentiment.score).toBeGreaterThan(0.15)
    expect(long).toEqual(short)
  })

  test('--title and --date describe it', async () => {
    const args = ['analyze', '--json', '--title', 'Boeing cuts forecast', '--date', '2025-01-27', bad]
    const { document, entities } = checked((await newsent(args)).stdout)
    expect(document).toMatchObject({
      title: 'Boeing cuts forecast',
      publishedAt: '2025-01-27',
      publishedAtFrom: 'flag',
    })
    expect(entities[0].mentions[0]).toMatchObject({ where: 'title', start: 0, text: 'Boeing' })
  })

  test('--include-text puts the text in, and offsets refer to it', async () => {
    const { document, entities } = checked((await newsent(['analyze', '--json', '--include-text', good])).stdout)
    expect(document.text).toBe(GOOD_NEWS)
    for (const { text, start, end } of entities[0].mentions) expect(document.text.slice(start, end)).toBe(text)
  })

  test('--target reports on names that nobody knows', async () => {
    const input = 'Zyxwerk Holding plunged after it warned on profit. Qwopfrob GmbH said it was unhurt.'
    const args = ['analyze', '--json', '--target', 'Zyxwerk Holding', '--target', 'Qwopfrob GmbH']
    const { entities } = checked((await newsent(args, { input })).stdout)
    const asked = entities.flatMap(({ mentions }: ReportEntity) => mentions.filter((one) => one.matchedBy === 'target'))
    expect(asked.map(({ text }: ReportMention) => text).sort()).toEqual(['Qwopfrob GmbH', 'Zyxwerk Holding'])
  })

  test.each<[string, number, readonly string[]]>([
    ['a file that is not there', 1, [missing]],
    ['a binary file', 1, [file('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 1]))]],
    ['an empty file', 1, [file('empty.txt', '')]],
    ['empty stdin', 1, []],
    ['a folder without anything to read', 1, [mkdtempSync(join(folder, 'empty-'))]],
    ['a date that is none', 2, ['--date', 'yesterday', good]],
  ])('%s: a message, a hint, no stack, exit %d', async (_, code, args) => {
    const { status, stdout, stderr } = await newsent(['analyze', ...args])
    expect({ status, stdout }).toEqual({ status: code, stdout: '' })
    expect(stderr).toMatch(/^newsent: .+\n {2}.+\n$/)
    expect(stderr).not.toMatch(/unexpected error|\bat .*:\d+/)
  })

  test('in JSON a failure is an error report as well', async () => {
    const { status, stdout } = await newsent(['analyze', '--json', missing])
    expect(status).toBe(1)
    expect(checked(stdout)).toMatchObject({ id: missing, error: { code: 'FILE_NOT_FOUND', line: null } })
  })

  test('NEWSENT_DEBUG adds the stack', async () => {
    const { stderr } = await newsent(['analyze', missing], { env: { NEWSENT_DEBUG: '1' } })
    expect(stderr).toMatch(/\n +at /)
  })
})

describe('several documents', () => {
  test('one bad file does not stop the others: one line on stderr, exit 1', async () => {
    const { status, stdout, stderr } = await newsent(['analyze', good, missing, bad])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^newsent: .*missing\.txt.*\n$/)
    expect(stdout).toMatch(/NVDA[\s\S]*\n\n[\s\S]*BA /)
  })

  test('NDJSON comes in the order given, the failure in its place', async () => {
    const { status, stdout, stderr } = await newsent(['analyze', '--format', 'ndjson', bad, missing, good])
    expect(status).toBe(1)
    expect(stderr.split('\n')).toHaveLength(2)
    const lines = checkedLines(stdout)
    expect(lines.map(({ id }) => id)).toEqual([bad, missing, good])
    expect(lines[1].error.code).toBe('FILE_NOT_FOUND')
  })

  test('JSON comes as an array, of one as of many', async () => {
    const both = await newsent(['analyze', '--json', good, bad])
    expect(JSON.parse(both.stdout).map(({ id }: { id: string }) => id)).toEqual([good, bad])
    const one = await newsent(['analyze', '--json', '--jsonl', '-'], { input: JSON.stringify({ text: GOOD_NEWS }) })
    expect(JSON.parse(one.stdout)).toHaveLength(1)
    const none = await newsent(['analyze', '--json', '--jsonl', '-'])
    expect(JSON.parse(none.stdout)).toEqual([])
  })

  test('the same report comes out whatever the company', async () => {
    const alone = checkedLines((await newsent(['analyze', '--format', 'ndjson', good])).stdout)
    const together = checkedLines((await newsent(['analyze', '--format', 'ndjson', bad, good, bad])).stdout)
    expect(together[1]).toEqual(alone[0])
  })
})

describe('JSON Lines', () => {
  const input = [
    JSON.stringify({ id: 'one', text: GOOD_NEWS, publishedAt: '2025-01-27T21:05:00Z' }),
    'not JSON',
    JSON.stringify({ id: 'three', title: 'no text' }),
    JSON.stringify({ id: 'four', text: BAD_NEWS, unknown: true }),
  ].join('\n')

  test('each line is a document, each bad line an error in its place, exit 1', async () => {
    const { status, stdout, stderr } = await newsent(['analyze', '--jsonl', '-', '--format', 'ndjson'], { input })
    expect(status).toBe(1)
    const lines = checkedLines(stdout)
    expect(lines.map((line) => line.id)).toEqual(
      ['one', expect.anything(), 'three', 'four'].map((id, at) => (at === 1 ? lines[1].id : id)),
    )
    expect(lines.map((line) => line.error?.line ?? null)).toEqual([null, 2, 3, null])
    expect(lines[0].document).toMatchObject({ publishedAt: '2025-01-27T21:05:00Z', publishedAtFrom: 'input' })
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/^newsent: .*\nnewsent: .*\n$/)
  })

  test('a table shows the good ones', async () => {
    const { status, stdout } = await newsent(['analyze', '--jsonl', '-'], { input })
    expect(status).toBe(1)
    expect(stdout).toMatch(/NVDA[\s\S]*\n\n[\s\S]*BA /)
  })

  test('files and JSON Lines mix, files first; --target goes to all', async () => {
    const jsonl = file('news.jsonl', `${input.split('\n')[0]}\n`)
    const args = ['analyze', '--format', 'ndjson', '--jsonl', jsonl, '--target', 'Monday', bad]
    const { status, stdout } = await newsent(args)
    expect(status).toBe(0)
    const [first, second] = checkedLines(stdout)
    expect([first.id, second.id]).toEqual([bad, 'one'])
    expect(second.entities.map(({ name }: { name: string }) => name)).toContain('Monday')
  })
})

describe('colours of the real binary', () => {
  const ESC = String.fromCharCode(27)
  test.each<[readonly string[], Record<string, string>, boolean]>([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [['--color'], {}, true],
    [['--color'], { TERM: 'dumb' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    [[], { FORCE_COLOR: '1', TERM: 'dumb' }, true],
    [[], { TERM: 'dumb' }, false],
  ])('%j with %j: %s', async (args, env, coloured) => {
    const { stdout } = await newsent(['analyze', ...args, good], { env })
    expect(stdout).toContain('NVDA')
    expect(stdout.includes(ESC)).toBe(coloured)
  })
})

test('escape sequences in file names and texts never reach the terminal raw', async () => {
  const evil = `evil\u001b[2J\u001b]0;owned\u0007\u202e`
  const path = file(`${evil}.txt`, `${GOOD_NEWS} \u001b[2J\u202e`)
  expect(existsSync(path)).toBe(true)
  const input = `${JSON.stringify({ id: evil, title: evil, text: `${GOOD_NEWS}${evil} rose` })}\n{"id":"${evil}"}`
  const results = await Promise.all([
    newsent(['analyze', path, join(folder, `${evil}-missing`)]),
    newsent(['analyze', join(folder, `${evil}-missing`)]),
    newsent(['analyze', '--target', evil, path]),
    newsent(['analyze', '--jsonl', '-'], { input }),
    newsent(['analyze', '--format', 'ndjson', path], { input }),
  ])
  expect(results.map(({ status }) => status)).toEqual([1, 1, 0, 1, 0])
  for (const { stdout, stderr } of results) expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}/u)
  for (const { stdout, stderr } of results.slice(0, 4)) expect(stdout + stderr).not.toContain('\u202e')
})
