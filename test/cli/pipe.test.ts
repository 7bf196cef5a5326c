import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BINARY, GOOD_NEWS } from './newsent.ts'

const JSONL = ['analyze', '--jsonl', '-', '--format', 'ndjson']
const line = (id: string) => `${JSON.stringify({ id, text: GOOD_NEWS })}\n`

function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BINARY, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
}

/** The next piece of output; fails at once where the program ends without one. */
function nextOutput(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    const ended = (status: number | null): void => reject(new Error(`ended with ${status} before it printed anything`))
    child.once('close', ended)
    child.stdout.once('data', (chunk) => {
      child.off('close', ended)
      resolve(String(chunk))
    })
  })
}

test('a reader who leaves after one line ends it quietly, though stdin goes on for ever', async () => {
  const child = start(JSONL)
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  child.stdin.on('error', () => {})
  let open = true
  child.stdin.on('close', () => {
    open = false
  })
  const feed = (): void => {
    while (open && child.stdin.write(line('again').repeat(50))) {}
    if (open) child.stdin.once('drain', feed)
  }
  feed()
  await nextOutput(child)
  child.stdout.destroy()
  const [status, signal] = await once(child, 'exit')
  expect({ status, signal, errors }).toEqual({ status: 0, signal: null, errors: '' })
})

test('each report comes out before the next line is there', async () => {
  const child = start(JSONL)
  const ids: string[] = []
  // More than are read before workers take over.
  const wanted = Array.from({ length: 40 }, (_, at) => `id ${at}`)
  for (const id of wanted) {
    child.stdin.write(line(id))
    ids.push(JSON.parse(await nextOutput(child)).id)
  }
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(ids).toEqual(wanted)
})

test('Ctrl-C ends it at once with 130', async () => {
  const child = start(JSONL)
  child.stdin.write(line('first'))
  await nextOutput(child)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
})

test.runIf(process.platform === 'linux')('a full disk is one message and exit 1', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [BINARY, 'schema'], { stdio: ['ignore', full, 'pipe'] })
  let errors = ''
  child.stderr?.on('data', (text) => {
    errors += text
  })
  expect(await once(child, 'close')).toEqual([1, null])
  expect(errors).toMatch(/^newsent: the output cannot be written: ENOSPC.*\n$/)
})
