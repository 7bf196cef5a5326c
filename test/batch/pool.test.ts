import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createPool } from '../../src/batch/pool.ts'
import type { Done, Item, Job } from '../../src/batch/types.ts'

const WORKER = fileURLToPath(new URL('crashing-worker.mjs', import.meta.url))
const job: Job = { analyzer: {}, options: {}, conditions: [], form: 'ndjson' }

function item(id: string, text = 'fine'): Item {
  const unknown = { path: null, url: null, title: null, publishedAt: null, publishedAtFrom: null, language: null }
  return { line: null, document: { id, text, ...unknown, targets: [], warnings: [] } }
}

async function run(items: readonly Item[]): Promise<Done[]> {
  const here = async () => ({ id: 'here', line: null, text: 'read here', hits: [] })
  const pool = await createPool(job, 2, here, WORKER)
  onTestFinished(() => pool.close())
  return pool.run(items)
}

const outcome = (done: Done): string => ('text' in done ? done.text : 'failure' in done ? done.failure.code : '')

test('a document that kills its worker is the only one that is lost', async () => {
  const done = await run([item('a'), item('b', 'deadly'), item('c')])
  expect(done.map(outcome)).toEqual(['read a', 'WORKER_CRASHED', 'read c'])
  expect(done[1]).toMatchObject({ id: 'b', failure: { message: 'b ended the worker that read it' } })
})

test('what could not be read keeps its place', async () => {
  const unreadable: Item = { id: 'x', line: 7, cause: new Error('broken') }
  const done = await run([item('a'), unreadable, item('c')])
  expect(done.map(outcome)).toEqual(['read a', 'INTERNAL', 'read c'])
})

test('a document that is too long for a worker is read in this process', async () => {
  const done = await run([item('a'), item('long', 'x'.repeat(1_000_001)), item('c')])
  expect(done.map(outcome)).toEqual(['read a', 'read here', 'read c'])
})
