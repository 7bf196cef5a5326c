import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { CompanyRollup } from '../../src/rollup/types.ts'
import schema from '../../src/rollup.schema.json' with { type: 'json' }
import { BAD_NEWS, BINARY, GOOD_NEWS, newsent, temporaryFolder } from './newsent.ts'

const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(schema)
const folder = temporaryFolder()
const archive = join(folder, 'archive.jsonl')
const NAMES = ['Apple', 'Intel', 'Boeing', 'Nvidia']
const LINES = Array.from({ length: 120 }, (_, at) =>
  at === 60
    ? 'not JSON'
    : JSON.stringify({
        id: `doc-${at}`,
        title: `Report ${at}`,
        text: at % 3 === 0 ? GOOD_NEWS : at % 3 === 1 ? BAD_NEWS : `Shares of ${NAMES[at % 4]} rose ${1 + (at % 7)}%.`,
        publishedAt: `2025-01-${String(10 + (at % 9)).padStart(2, '0')}`,
      }),
)
writeFileSync(archive, `${LINES.join('\n')}\n`)

function checked(json: string) {
  const value = JSON.parse(json)
  validate(value)
  expect(validate.errors).toBe(null)
  return value
}

describe('--group', () => {
  test('rolls up what the reports say, whatever the number of workers, and counts what failed', async () => {
    const [alone, many, reports] = await Promise.all([
      newsent(['analyze', archive, '--group', '--json', '--workers', '1']),
      newsent(['analyze', archive, '--group', '--json', '--workers', '3']),
      newsent(['analyze', archive, '--format', 'ndjson']),
    ])
    expect(alone.status).toBe(1)
    expect(alone.stderr).toMatch(/^newsent: line 61 of .*archive\.jsonl is not JSON\n$/)
    expect(many).toEqual(alone)
    const { rollUp } = await import('../../src/index.ts')
    const lines = reports.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const read = lines.filter((line) => line.error === undefined)
    expect(checked(alone.stdout)).toEqual({ ...rollUp(read), failed: 1 })
    const boeing = checked(alone.stdout).companies.find(({ ticker }: CompanyRollup) => ticker === 'BA')
    expect(boeing.score).toBeLessThan(0)
    expect(boeing.mostBearish.id).toMatch(/^doc-\d+$/)
    expect(boeing.trend.length).toBeGreaterThan(2)
  })

  test('as NDJSON it is one company a line', async () => {
    const { stdout } = await newsent(['analyze', archive, '--group', '--format', 'ndjson', '--quiet'])
    const companies = stdout.trimEnd().split('\n').map(checked)
    const whole = checked((await newsent(['analyze', archive, '--group', '--json', '--quiet'])).stdout)
    expect(companies).toEqual(whole.companies.map((one: CompanyRollup) => ({ schemaVersion: 1, ...one })))
  })

  test('as a table it goes to a file as well', async () => {
    const path = join(folder, 'rollup.txt')
    const printed = await newsent(['analyze', archive, '--group', '--quiet'])
    await newsent(['analyze', archive, '--group', '--quiet', '--output', path])
    expect(readFileSync(path, 'utf8')).toBe(printed.stdout)
    expect(printed.stdout).toMatch(
      /^119 documents {2}· {2}2025-01-10 to 2025-01-18 {2}· {2}\d companies {2}· {2}1 failed\n/,
    )
    expect(printed.stdout).toMatch(
      /▽ somewhat bearish .* BA +The Boeing Company\n {2}\+0\.80 {2}2025-01-18 {2}Report 98\n {2}-0\.58 /,
    )
  })

  test.each<[string, readonly string[], string, RegExp]>([
    ['one document', [], GOOD_NEWS, /^1 document {2}·/],
    ['nothing about a company', [], 'It rained all day in the hills.', /No company is covered\.\n$/],
  ])('takes %s', async (_, args, input, expected) => {
    const { status, stdout } = await newsent(['analyze', '--group', ...args], { input })
    expect(status).toBe(0)
    expect(stdout).toMatch(expected)
  })

  test.each([
    ['--prices', ['--prices'], /--group rolls up sentiment, and no prices/],
    ['--resume', ['--resume', '--output', join(folder, 'x.ndjson')], /--resume does not go with --group/],
  ])('does not go with %s', async (_, args, message) => {
    const { status, stderr } = await newsent(['analyze', archive, '--group', ...args])
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('Ctrl-C gives the roll-up of what was read until then', async () => {
    const child = spawn(process.execPath, [BINARY, 'analyze', '--jsonl', '-', '--group', '--json', '--progress'])
    const ended = new Promise((resolve) => child.on('close', resolve))
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (text) => {
      stdout += text
    })
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdin.on('error', () => {})
    // A failure is told on stderr, which says that what came before it is done.
    child.stdin.write(`${LINES[0]}\n${LINES[1]}\nnot JSON\n`)
    while (!stderr.includes('line 3')) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(checked(stdout)).toMatchObject({ documents: 2, failed: 1 })
    expect(stderr).toContain('interrupted; the roll-up is of what was read until then')
  })
})

test('newsent schema rollup prints the schema that ships', async () => {
  const { status, stdout } = await newsent(['schema', 'rollup'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(schema)
})
