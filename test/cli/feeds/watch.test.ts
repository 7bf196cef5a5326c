import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BINARY, newsent, temporaryFolder } from '../newsent.ts'
import { conditional, rss, send, serveFeeds } from './server.ts'

const folder = temporaryFolder()
let count = 0
const fresh = (name: string): string => join(folder, `${count++}-${name}`)

const items = (from: number, to: number): string =>
  rss(
    Array.from({ length: to - from }, (_, at) => ({
      id: String(from + at),
      text: `Intel fell ${at}%.`,
      date: new Date(Date.UTC(2025, 0, 27, 10, from + at)).toUTCString(),
    })).toReversed(),
  )

const idsIn = (ndjson: string): number[] =>
  ndjson.split('\n').flatMap((line) => (line === '' ? [] : [Number(JSON.parse(line).id.replace('urn:item:', ''))]))
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

const watching = (
  args: readonly string[],
): { child: ChildProcess; text: () => string; notes: () => string; ended: Promise<unknown> } => {
  const child = spawn(process.execPath, [BINARY, 'watch', ...args, '--allow-private'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [text, notes] = ['', '']
  child.stdout.on('data', (piece) => {
    text += piece
  })
  child.stderr.on('data', (piece) => {
    notes += piece
  })
  return { child, text: () => text, notes: () => notes, ended: new Promise((resolve) => child.on('close', resolve)) }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}

describe('newsent watch --once', () => {
  test('prints new items only, the oldest first, as NDJSON in a pipe', async () => {
    let body = items(0, 3)
    const server = await serveFeeds((request, response) => conditional(request, response, body))
    const args = ['watch', `${server.url}/feed`, '--once', '--state', fresh('state'), '--allow-private']
    const first = await newsent(args)
    const second = await newsent(args)
    body = items(2, 5)
    const third = await newsent(args)
    expect([first, second, third].map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ])
    expect([first, second, third].map(({ stdout }) => idsIn(stdout))).toEqual([[0, 1, 2], [], [3, 4]])
  })

  test('remembers below XDG_STATE_HOME', async () => {
    const home = fresh('home')
    const server = await serveFeeds((_, response) => send(response, items(0, 1)))
    const call = () =>
      newsent(['watch', server.url, '--once', '--allow-private'], { env: { XDG_STATE_HOME: home, HOME: home } })
    expect(idsIn((await call()).stdout)).toEqual([0])
    expect((await call()).stdout).toBe('')
    if (process.platform === 'linux') expect(existsSync(join(home, 'newsent', 'watch'))).toBe(true)
  })

  test('a feed that fails: the others are done, exit 1', async () => {
    const server = await serveFeeds(({ url }, response) =>
      url === '/bad' ? response.writeHead(503).end() : send(response, items(0, 2)),
    )
    const args = ['watch', `${server.url}/bad`, `${server.url}/good`, '--once', '--state', fresh('state')]
    const { status, stdout, stderr } = await newsent([...args, '--allow-private'])
    expect([status, idsIn(stdout)]).toEqual([1, [0, 1]])
    expect(stderr).toMatch(/^newsent: .*\/bad cannot be had: its server fails \(HTTP 503\)\n$/)
  })

  test.each<[string, readonly string[], RegExp]>([
    ['an interval below half a minute', ['--every', '10s'], /A span from 30s to 7d is needed/],
    ['stdin', ['-'], /stdin cannot be watched/],
    ['a file of tables', ['--format', 'table', '--output', 'x.txt'], /only NDJSON can be gone on with/],
    ['JSON, which would never end', ['--format', 'json'], /Allowed choices are table, ndjson/],
    ['a file of something else', ['--output', BINARY], /is no report, so the file cannot be continued/],
  ])('%s is wrong usage', async (_, args, message) => {
    const { status, stdout, stderr } = await newsent(['watch', 'x.rss', '--once', '--state', fresh('state'), ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  test('a state that cannot be written is told, and nothing is printed', async () => {
    const blocked = fresh('blocked')
    writeFileSync(blocked, '')
    const feed = fresh('feed.rss')
    writeFileSync(feed, items(0, 2))
    const { status, stdout, stderr } = await newsent(['watch', feed, '--once', '--state', join(blocked, 'state')])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^newsent: what was seen cannot be remembered: .*\n {2}choose a place .* --state/)
  })
})

describe('how often it looks', () => {
  test.each<[string, readonly string[], string]>([
    ['every five minutes where nothing is said', [], '5 min'],
    ['as --every says', ['--every', '2m'], '2 min'],
  ])('%s', async (_, args, span) => {
    const server = await serveFeeds((_, response) => response.writeHead(503).end())
    const { child, notes, ended } = watching([server.url, '--state', fresh('state'), ...args])
    await until(() => notes().includes('\n'))
    child.kill('SIGINT')
    await ended
    expect(notes()).toContain(`(HTTP 503); next try in ${span}\n`)
  })
})

describe('killed and interrupted', () => {
  test('Ctrl-C ends it cleanly with 130 while it waits', async () => {
    const server = await serveFeeds((_, response) => send(response, items(0, 2)))
    const { child, text, notes, ended } = watching([server.url, '--state', fresh('state')])
    await until(() => idsIn(text()).length === 2)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(notes()).toBe('newsent: interrupted; what is written is whole\n')
    expect(server.asked).toHaveLength(1)
  })

  test.each(['watch', 'feed'])('Ctrl-C ends %s at once while a server keeps it waiting', async (command) => {
    const server = await serveFeeds(() => {})
    const state = command === 'watch' ? ['--state', fresh('state')] : []
    const child = spawn(process.execPath, [BINARY, command, server.url, '--allow-private', '--timeout', '60', ...state])
    const ended = new Promise((resolve) => child.on('close', resolve))
    let notes = ''
    child.stderr.on('data', (piece) => {
      notes += piece
    })
    await until(() => server.asked.length === 1)
    const began = performance.now()
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(notes).toBe('newsent: interrupted; what is written is whole\n')
  })

  test('a reader who leaves ends it', async () => {
    const server = await serveFeeds((_, response) => send(response, items(0, 40)))
    const { child, text, ended } = watching([server.url, '--state', fresh('state')])
    await until(() => text() !== '')
    child.stdout?.destroy()
    expect(await ended).toBe(0)
  })

  test('however often it is killed, with --output nothing comes twice and nothing is lost', async () => {
    const most = 60
    const server = await serveFeeds((request, response) => conditional(request, response, items(0, most)))
    const [state, output] = [fresh('state'), fresh('reports.ndjson')]
    const content = (): string => (existsSync(output) ? readFileSync(output, 'utf8') : '')
    for (const more of [1, 500, 20_000]) {
      const enough = content().length + more
      const { child, ended } = watching([server.url, '--state', state, '--output', output])
      await until(() => content().length >= enough || child.exitCode !== null)
      child.kill('SIGKILL')
      await ended
      expect(content().length).toBeGreaterThan(0)
    }
    const { status } = await newsent([
      'watch',
      server.url,
      '--once',
      '--state',
      state,
      '--output',
      output,
      '--allow-private',
    ])
    expect(status).toBe(0)
    expect(idsIn(content())).toEqual(range(0, most))
  })

  test('into a pipe nothing is lost, and at most the last item of the one that was killed comes again', async () => {
    const most = 40
    const server = await serveFeeds((request, response) => conditional(request, response, items(0, most)))
    const state = fresh('state')
    let all: number[] = []
    let kills = 0
    for (const wanted of [1, 7, 15]) {
      const { child, text, ended } = watching([server.url, '--state', state])
      await until(() => idsIn(text().slice(0, text().lastIndexOf('\n') + 1)).length >= wanted)
      child.kill('SIGKILL')
      await ended
      kills++
      all = [...all, ...idsIn(text().slice(0, text().lastIndexOf('\n') + 1))]
    }
    const rest = await newsent(['watch', server.url, '--once', '--state', state, '--allow-private'])
    all = [...all, ...idsIn(rest.stdout)]
    expect([...new Set(all)]).toEqual(range(0, most))
    expect(all.length).toBeLessThanOrEqual(most + kills)
  })
})
