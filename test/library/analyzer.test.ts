import { describe, expect, test } from 'vitest'
import { createAnalyzer, type Documents, NewsentError, type SentimentEngine } from '../../src/index.ts'

const analyzer = createAnalyzer()

const RISE = 'Nvidia shares jumped 8% after the chipmaker raised its forecast.'
const FALL = 'Intel shares plunged after the company cut its outlook.'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) taken.push(item)
  return taken
}

describe('analyzeStream', () => {
  async function* live(): AsyncGenerator<string> {
    yield RISE
    yield FALL
  }

  test.each<[string, () => Documents]>([
    ['a list', () => [RISE, FALL]],
    ['a set', () => new Set([RISE, FALL])],
    ['what comes one by one', live],
  ])('reads %s as analyze does', async (_, documents) => {
    expect(await all(analyzer.analyzeStream(documents()))).toEqual([analyzer.analyze(RISE), analyzer.analyze(FALL)])
  })

  test('chooses as analyze does', async () => {
    const [report] = await all(analyzer.analyzeStream([`${RISE} ${FALL}`], { only: ['INTC'] }))
    expect(report).toEqual(analyzer.analyze(`${RISE} ${FALL}`, { only: ['INTC'] }))
  })

  test('a document that is none fails in its place, and the others go on', async () => {
    const documents: Documents = JSON.parse(JSON.stringify([RISE, { id: 'a-7' }, 7, FALL]))
    const answers = await all(analyzer.analyzeStream(documents))
    expect(answers.map((one) => ('error' in one ? [one.id, one.error.code] : one.id))).toEqual([
      'text',
      ['a-7', 'BAD_DOCUMENT'],
      [null, 'BAD_DOCUMENT'],
      'text',
    ])
  })

  test('what the source throws is thrown', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield RISE
      throw new Error('the queue is gone')
    }
    await expect(all(analyzer.analyzeStream(broken()))).rejects.toThrow('the queue is gone')
  })

  test('a signal ends it also while it waits, and the source is left', async () => {
    let isLeft = false
    const stuck = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<IteratorResult<string>>(() => {}),
        return: async () => {
          isLeft = true
          return { done: true as const, value: undefined }
        },
      }),
    }
    const stop = new AbortController()
    const answer = all(analyzer.analyzeStream(stuck, { signal: stop.signal }))
    stop.abort(new Error('enough'))
    await expect(answer).rejects.toThrow('enough')
    expect(isLeft).toBe(true)
  })

  test('timers have their turn, so that a time limit holds for documents at hand', async () => {
    const signal = AbortSignal.timeout(30)
    const endless = (function* () {
      for (;;) yield RISE
    })()
    await expect(all(analyzer.analyzeStream(endless, { signal }))).rejects.toThrow('timeout')
  })
})

describe('an engine of one’s own', () => {
  const gloomy: SentimentEngine = {
    name: 'gloomy',
    score: (_document, _sentence, targets) =>
      targets.map(() => ({ probabilities: { bearish: 1, neutral: 0, bullish: 0 }, confidence: 1, terms: [] })),
  }

  test('decides what every sentence says', () => {
    const { entities } = createAnalyzer({ engine: gloomy }).analyze(RISE)
    expect(entities.map(({ ticker, sentiment }) => [ticker, sentiment.label])).toEqual([['NVDA', 'bearish']])
  })
})

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['an object without a text', {}],
  ['a text that is none', { text: ['a'] }],
])('%s is no document, also for callers whom no compiler tells', (_, given) => {
  const analyze = (): unknown => Reflect.apply(analyzer.analyze, analyzer, [given])
  expect(analyze).toThrow(NewsentError)
  expect(analyze).toThrow('a document needs a text')
})

test('an analyser remembers nothing', () => {
  const before = analyzer.analyze(FALL)
  analyzer.analyze(RISE)
  expect(analyzer.analyze(FALL)).toEqual(before)
})
