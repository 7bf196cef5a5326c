import { expect, test } from 'vitest'
import type * as Batch from '../../src/batch/index.ts'
import { createAnalyzer } from '../../src/index.ts'

/** As built: workers are files of the bundle. */
const { analyzeInParallel }: typeof Batch = await import(new URL('../../dist/batch.js', import.meta.url).href)

const DOCUMENTS = Array.from({ length: 80 }, (_, at) => ({
  id: `story-${at}`,
  text: at % 2 === 0 ? `Nvidia shares jumped ${at + 1}%.` : `Intel cut its outlook by ${at}%.`,
}))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) taken.push(item)
  return taken
}

test.each([1, 2])('%i threads answer as one analyser does, in order', async (workers) => {
  const analyzer = createAnalyzer()
  expect(await all(analyzeInParallel(DOCUMENTS, { workers }))).toEqual(DOCUMENTS.map((one) => analyzer.analyze(one)))
})

test('companies, words and choice go along to the threads', async () => {
  const options = {
    workers: 2,
    companies: [{ ticker: 'ACME', name: 'Acme Holdings' }],
    only: ['ACME'],
  }
  const answers = await all(analyzeInParallel([...DOCUMENTS, 'Acme Holdings soared.'], options))
  expect(answers.map((one) => ('error' in one ? one.error : one.entities.length))).toEqual([
    ...DOCUMENTS.map(() => 0),
    1,
  ])
})

test('a document that is none fails in its place', async () => {
  const answers = await all(analyzeInParallel(JSON.parse('["Nvidia rose.", 7, "Intel fell."]')))
  expect(answers.map((one) => 'error' in one)).toEqual([false, true, false])
})

test('a signal ends it: what is under way comes first, then its reason is thrown', async () => {
  const stop = new AbortController()
  let taken = 0
  const reading = async (): Promise<void> => {
    for await (const _ of analyzeInParallel(DOCUMENTS, { workers: 1, signal: stop.signal })) {
      if (++taken === 3) stop.abort(new Error('enough'))
    }
  }
  await expect(reading()).rejects.toThrow('enough')
  expect(taken).toBe(3)
})
