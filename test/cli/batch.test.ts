import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BAD_NEWS, BINARY, GOOD_NEWS, newsent, temporaryFolder } from './newsent.ts'

const folder = temporaryFolder()

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const NAMES = ['Apple', 'Intel', 'Boeing', 'Nvidia', 'Pfizer', 'Netflix']
const LINES = Array.from({ length: 150 }, (_, at) =>
  at === 70
    ? 'not JSON'
    : JSON.stringify({ id: `doc-${at}`, text: `${NAMES[at % 6]} rose ${at}% while ${NAMES[(at + 1) % 6]} fell.` }),
)
const archive = file('archive.jsonl', `${LINES.join('\n')}\n`)
const whole = await newsent(['analyze', archive, '--format', 'ndjson', '--workers', '1'])

const idsIn = (ndjson: string): (string | null)[] =>
  ndjson
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)

describe('what is read', () => {
  const inside = join(folder, 'news')
  file('news/b.txt', BAD_NEWS)
  file('news/a/story.txt.gz', gzipSync(GOOD_NEWS))
  file('news/c.jsonl.gz', gzipSync(`${LINES[0]}\n${LINES[1]}\n`))
  file('news/.hidden.txt', GOOD_NEWS)
  file('news/picture.png', 'not read')

  test('a folder is every file in it that can be news, in the order of names', async () => {
    const { status, stdout, stderr } = await newsent(['analyze', inside, '--format', 'ndjson'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(idsIn(stdout)).toEqual([join(inside, 'a/story.txt.gz'), join(inside, 'b.txt'), 'doc-0', 'doc-1'])
  })

  test('a pattern is what it fits, though no shell wrote it out', async () => {
    const { stdout } = await newsent(['analyze', join(inside, '**/*.txt*'), '--format', 'ndjson'])
    expect(idsIn(stdout)).toEqual([join(inside, 'a/story.txt.gz'), join(inside, 'b.txt')])
  })

  test('a packed file that is cut off fails by itself', async () => {
    const cut = file('cut.txt.gz', gzipSync(GOOD_NEWS.repeat(50)).subarray(0, 40))
    const { status, stdout, stderr } = await newsent(['analyze', cut, join(inside, 'b.txt'), '--format', 'ndjson'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout.split('\n')[0] ?? '').error.code).toBe('FILE_UNREADABLE')
    expect(idsIn(stdout)).toEqual([cut, join(inside, 'b.txt')])
    expect(stderr).toContain('cut.txt.gz cannot be unpacked: it is damaged or cut off')
  })

  test('a folder without anything to read is told', async () => {
    mkdirSync(join(folder, 'empty'))
    const { status, stderr } = await newsent(['analyze', join(folder, 'empty')])
    expect(status).toBe(1)
    expect(stderr).toMatch(/empty is a folder without anything to read\n {2}name the files/)
  })
})

describe('workers', () => {
  test.each(['2', '5'])('%s of them give what one gives, in the same order', async (workers) => {
    const many = await newsent(['analyze', archive, '--format', 'ndjson', '--workers', workers])
    expect(many).toEqual(whole)
    expect(many.status).toBe(1)
    expect(many.stderr).toMatch(/^newsent: line 71 of .*archive\.jsonl is not JSON\n$/)
  })

  test('give tables and arrays, too', async () => {
    const formats = ['table', 'json'].map(async (format) => {
      const [one, many] = await Promise.all(
        ['1', '3'].map((workers) => newsent(['analyze', archive, '--format', format, '--workers', workers])),
      )
      expect(many).toEqual(one)
      return one?.stdout ?? ''
    })
    const [, json = ''] = await Promise.all(formats)
    expect(JSON.parse(json)).toHaveLength(LINES.length)
  })

  test('none but whole numbers', async () => {
    const { status, stderr } = await newsent(['analyze', archive, '--workers', '0'])
    expect(status).toBe(2)
    expect(stderr).toContain('A whole number from 1 to 1024 is needed.')
  })
})

describe('--output', () => {
  test.each([
    ['.ndjson', (text: string) => idsIn(text).length],
    ['.json', (text: string) => JSON.parse(text).length],
  ])('%s chooses the format', async (ending, count) => {
    const path = join(folder, `chosen${ending}`)
    const { stdout } = await newsent(['analyze', archive, '--output', path])
    expect(stdout).toBe('')
    expect(count(readFileSync(path, 'utf8'))).toBe(LINES.length)
  })

  test('into a folder that is not there is told before anything is read', async () => {
    const { status, stderr } = await newsent(['analyze', archive, '-o', join(folder, 'none/x.ndjson')])
    expect(status).toBe(1)
    expect(stderr).toMatch(/x\.ndjson cannot be written: ENOENT/)
  })
})

describe('no file is lost by a slip', () => {
  test.each([
    [
      'a list of companies that is not there',
      [archive, '--companies', join(folder, 'none.csv')],
      1,
      /company list .*none\.csv cannot be read/,
    ],
    ['a horizon without prices', [archive, '--horizon', '5d'], 2, /--horizon says how prices are joined/],
  ])('%s leaves the output of before as it is', async (_, args, status, message) => {
    const path = file('kept.ndjson', whole.stdout)
    const result = await newsent(['analyze', ...args, '--output', path])
    expect(result.status).toBe(status)
    expect(result.stderr).toMatch(message)
    expect(readFileSync(path, 'utf8')).toBe(whole.stdout)
  })

  test('what is read is not written over, also where a folder holds it', async () => {
    const path = file('both/in.jsonl', `${LINES[0]}\n`)
    for (const given of [path, join(folder, 'both')]) {
      const { status, stderr } = await newsent(['analyze', given, '--output', path])
      expect(status).toBe(2)
      expect(stderr).toContain('in.jsonl is to be read and to be written')
    }
    expect(readFileSync(path, 'utf8')).toBe(`${LINES[0]}\n`)
  })

  test.each(['--date', '--title'])('%s does not go with a file of lines', async (option) => {
    const { status, stderr } = await newsent(['analyze', archive, option, '2025-01-27'])
    expect(status).toBe(2)
    expect(stderr).toContain('in JSON Lines each line has a')
  })
})

describe('--resume', () => {
  const resume = (path: string) => newsent(['analyze', archive, '--output', path, '--resume'])

  test.each<[string, (text: string) => string]>([
    ['nothing', () => ''],
    ['half of the lines', (text) => text.slice(0, text.indexOf('\n', text.length / 2) + 1)],
    ['a line that was cut off', (text) => text.slice(0, text.length / 2)],
    ['a last line without its end', (text) => text.slice(0, -1)],
    ['everything', (text) => text],
  ])('after %s, the file is as if it had never stopped', async (_, left) => {
    const path = file('resumed.ndjson', left(whole.stdout))
    await resume(path)
    expect(readFileSync(path, 'utf8')).toBe(whole.stdout)
  })

  test('begins where there is no file', async () => {
    const path = join(folder, 'begun.ndjson')
    await resume(path)
    expect(readFileSync(path, 'utf8')).toBe(whole.stdout)
  })

  test('ids that come twice are done twice', async () => {
    const twice = file('twice.jsonl', `${LINES[0]}\n${LINES[0]}\n${LINES[1]}\n`)
    const path = join(folder, 'twice.ndjson')
    await newsent(['analyze', twice, '--output', path])
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.slice(0, text.indexOf('\n') + 1))
    await newsent(['analyze', twice, '--output', path, '--resume'])
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  test.each([
    [
      'a file of something else',
      ['--output', file('other.ndjson', 'a,b\n1,2\n'), '--resume'],
      /line 1 of .*other\.ndjson is no report/,
    ],
    ['no file', ['--resume'], /--resume goes on with a file of NDJSON, but none is named/],
    ['a table', ['--output', join(folder, 'x.txt'), '--resume'], /--resume goes on with a file of NDJSON/],
  ])('%s is told', async (_, args, message) => {
    const { status, stderr } = await newsent(['analyze', archive, ...args])
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})

describe('killed and interrupted', () => {
  const start = (path: string): ChildProcess =>
    spawn(process.execPath, [BINARY, 'analyze', archive, '--output', path, '--resume', '--workers', '2'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })

  test('however often it is killed, the file ends as if it had run through', async () => {
    const path = join(folder, 'killed.ndjson')
    for (const more of [1, 2_000, 30_000, 5_000]) {
      const enough = readable(path).length + more
      const child = start(path)
      const ended = new Promise((resolve) => child.on('close', resolve))
      while (readable(path).length < enough) await new Promise((resolve) => setTimeout(resolve, 1))
      child.kill('SIGKILL')
      await ended
      const left = readable(path)
      expect(whole.stdout.startsWith(left)).toBe(true)
      expect(left.length).toBeLessThan(whole.stdout.length)
    }
    await new Promise((resolve) => start(path).on('close', resolve))
    expect(readFileSync(path, 'utf8')).toBe(whole.stdout)
  })

  test('Ctrl-C finishes what is under way, tells how to go on, and exits with 130', async () => {
    const path = join(folder, 'interrupted.ndjson')
    const child = spawn(process.execPath, [BINARY, 'analyze', '--jsonl', '-', '--output', path])
    const ended = new Promise((resolve) => child.on('close', resolve))
    let notes = ''
    child.stderr.on('data', (text) => {
      notes += text
    })
    child.stdin.on('error', () => {})
    child.stdin.write(`${LINES.slice(0, 40).join('\n')}\n`)
    while (readable(path) === '') await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(notes).toBe('newsent: interrupted; to go on, run the same command with --resume\n')
    const written = readFileSync(path, 'utf8')
    expect(whole.stdout.startsWith(written)).toBe(true)
    expect(written.endsWith('\n')).toBe(true)
  })
})

function readable(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

describe('progress', () => {
  test('is silent in a pipe, unless it is asked for', async () => {
    expect((await newsent(['analyze', archive, '--format', 'ndjson', '--quiet'])).stderr).toBe('')
    const { stderr } = await newsent(['analyze', archive, '--format', 'ndjson', '--progress'])
    expect(stderr).toMatch(/newsent: 150 documents, [\d,.]+\/s, \d+\.\d\d MB\/s, 1 failed\n$/)
  })
})
