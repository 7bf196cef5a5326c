import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { BAD_NEWS, GOOD_NEWS, newsent, temporaryFolder } from '../cli/newsent.ts'

const folder = temporaryFolder()
const root = fileURLToPath(new URL('../../', import.meta.url))
const story = join(folder, 'story.txt')
writeFileSync(story, GOOD_NEWS)
const archive = join(folder, 'archive.jsonl')
writeFileSync(
  archive,
  Array.from(
    { length: 6 },
    (_, at) => `${JSON.stringify({ id: `d${at}`, text: at % 2 ? GOOD_NEWS : BAD_NEWS })}\n`,
  ).join(''),
)
const whole = (await newsent(['analyze', archive, '--format', 'ndjson'])).stdout

describe('a machine that is odd changes no report', () => {
  test.each<[string, Record<string, string>]>([
    ['no home, no folder of settings', { HOME: '', XDG_CONFIG_HOME: '' }],
    ['a home that is not there', { HOME: '/nonexistent/home', XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '/nonexistent' }],
    ['a home that is a file', { HOME: story, XDG_CONFIG_HOME: '' }],
    ['a time zone of the far east', { TZ: 'Pacific/Kiritimati' }],
    ['a time zone that is none', { TZ: 'Nowhere/Land' }],
    ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['no temporary folder', { TMPDIR: '/nonexistent' }],
    ['a terminal that is none', { TERM: 'x'.repeat(5_000), COLUMNS: '-1' }],
    ['little memory', { NODE_OPTIONS: '--max-old-space-size=48' }],
  ])('%s', async (_, env) => {
    for (const workers of ['1', '2']) {
      const { status, stdout } = await newsent(['analyze', archive, '--format', 'ndjson', '--workers', workers], {
        env,
      })
      expect({ status, stdout }).toEqual({ status: 0, stdout: whole })
    }
  })
})

describe('a clock that is wrong changes no report', () => {
  test.each([0, -8.64e15, 4_102_444_800_000, Number.NaN])('%d ms after 1970', async (now) => {
    const clock = join(folder, `clock${now}.mjs`)
    writeFileSync(
      clock,
      `const Real = Date
       globalThis.Date = class extends Real {
         constructor(...given) { super(...(given.length === 0 ? [${now}] : given)) }
         static now() { return ${now} }
       }`,
    )
    const NODE_OPTIONS = `--import ${pathToFileURL(clock)}`
    expect(await newsent(['analyze', archive, '--format', 'ndjson'], { env: { NODE_OPTIONS } })).toMatchObject({
      status: 0,
      stdout: whole,
    })
  })
})

describe('what cannot be read is told, and the rest is read', () => {
  mkdirSync(join(folder, 'empty'))
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'dangling.txt'))
  symlinkSync('loop.txt', join(folder, 'loop.txt'))
  writeFileSync(join(folder, 'zeros.txt'), new Uint8Array(4_096))
  writeFileSync(join(folder, 'nothing.txt'), '')
  test.each([
    ['a file that is not there', 'gone.txt', 'FILE_NOT_FOUND'],
    ['a link to nowhere', 'dangling.txt', 'FILE_NOT_FOUND'],
    ['a link to itself', 'loop.txt', 'FILE_UNREADABLE'],
    ['zeros', 'zeros.txt', 'BINARY_INPUT'],
    ['nothing', 'nothing.txt', 'EMPTY_INPUT'],
    ['a file taken for a folder', 'story.txt/x.txt', 'FILE_NOT_FOUND'],
    ['a name that is too long', 'x'.repeat(5_000), 'FILE_UNREADABLE'],
  ])('%s', async (_, name, code) => {
    const { status, stdout } = await newsent(['analyze', join(folder, name), story, '--format', 'ndjson'])
    expect(status).toBe(1)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map((one) => one.error?.code ?? one.entities[0].ticker)).toEqual([code, 'NVDA'])
  })

  test('a pipe with a name is a file like any other', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reading = newsent(['analyze', pipe, '--json'])
    execFileSync('sh', ['-c', 'cat "$0" > "$1"', story, pipe])
    const { status, stdout } = await reading
    expect(status).toBe(0)
    expect(JSON.parse(stdout).entities[0].ticker).toBe('NVDA')
  })
})

describe('what cannot be written is told', () => {
  test.each([
    ['a full disk', '/dev/full'],
    ['a folder', folder],
    ['a folder that is not there', join(folder, 'no/where.ndjson')],
  ])('%s', async (_, path) => {
    const { status, stderr } = await newsent(['analyze', archive, '--format', 'ndjson', '--output', path])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^newsent: .* cannot be written: /)
    expect(stderr).not.toContain('defect of newsent')
  })
})

test('wherever an output was cut, --resume makes it whole', async () => {
  const bytes = Buffer.from(whole)
  const first = bytes.indexOf('\n') + 1
  const cuts = [0, 1, 2, first - 2, first - 1, first, first + 1, bytes.length - 1, bytes.length]
  const even = Array.from({ length: 12 }, (_, at) => Math.floor((bytes.length * (at + 0.5)) / 12))
  await Promise.all(
    [...cuts, ...even].map(async (cut) => {
      const path = join(folder, `cut-${cut}.ndjson`)
      writeFileSync(path, bytes.subarray(0, cut))
      expect(await newsent(['analyze', archive, '--output', path, '--resume', '-q'])).toMatchObject({ status: 0 })
      expect(readFileSync(path, 'utf8'), `cut at ${cut}`).toBe(whole)
    }),
  )
}, 60_000)

describe('a package that is damaged says so', () => {
  const copy = join(folder, 'package')
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true })
  cpSync(join(root, 'bin'), join(copy, 'bin'), { recursive: true })
  copyFileSync(join(root, 'package.json'), join(copy, 'package.json'))
  const run = (): string => {
    try {
      return execFileSync(process.execPath, [join(copy, 'bin/newsent.js'), 'analyze', story], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
    } catch (error) {
      return error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    }
  }

  test.each(['gazetteer.bin', 'model.bin'])('%s', (name) => {
    const path = join(copy, 'dist', name)
    const bytes = readFileSync(path)
    const at = bytes.length >> 1
    const bent = Buffer.from(bytes)
    bent[at] = (bent[at] ?? 0) ^ 0x10
    for (const damaged of [bent, bytes.subarray(0, at), Buffer.alloc(0)]) {
      writeFileSync(path, damaged)
      expect(run()).toMatch(/is damaged or belongs to another version of newsent.*\n.*Install newsent again/i)
    }
    writeFileSync(path, bytes)
    expect(run()).toContain('NVDA')
  })
})
