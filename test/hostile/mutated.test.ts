import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'
import { createRandom } from '../../tools/random.ts'
import { violations } from '../../tools/soak/invariants.ts'
import { MUTATIONS, mutate } from '../../tools/soak/mutate.ts'
import { sources } from '../../tools/soak/sources.ts'

const DOCUMENTS = 1_500
const SEED = 20_261_126
const analyzer = createAnalyzer()
const articles = sources(SEED)

function check(text: string, title: string | null = null, names: readonly string[] = []): void {
  const wrong = violations(analyzer.analyze({ text, title }), text, title)
  expect({ names, wrong }).toEqual({ names, wrong: [] })
}

describe('articles that somebody broke', () => {
  test(`${DOCUMENTS} of them give valid reports`, () => {
    const random = createRandom(SEED)
    for (let count = 0; count < DOCUMENTS; count++) {
      const { names, text } = mutate(random.pick(articles), random)
      check(text, random.next() < 0.3 ? text.slice(0, 80) : null, names)
    }
  }, 120_000)

  test('and the same report each time, whatever was read between', () => {
    const random = createRandom(SEED + 1)
    const texts = Array.from({ length: 60 }, () => mutate(random.pick(articles), random).text)
    const first = texts.map((text) => JSON.stringify(analyzer.analyze(text)))
    const fresh = createAnalyzer()
    const second = texts.toReversed().map((text) => JSON.stringify(fresh.analyze(text)))
    expect(second.toReversed()).toEqual(first)
  })

  test.each(Object.entries(MUTATIONS))('%s: nothing is left, or one character', (_, mutation) => {
    for (const text of ['', 'a', '.', '\ud83d']) check(mutation(text, createRandom(1)))
  })
})

describe('any string', () => {
  test.each([
    ['of all of Unicode', fc.string({ unit: 'binary', maxLength: 400 })],
    [
      'of UTF-16 units, halves of pairs among them',
      fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
    ],
    ['of graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
  ])('%s', (_, strings) => {
    fc.assert(
      fc.property(strings, fc.option(strings), (text, title) => check(text, title)),
      { numRuns: 300 },
    )
  })
})

describe('shapes that no article has', () => {
  test.each([
    ['a million letters without a space', 'a'.repeat(1_000_000)],
    ['a million capitals', 'A'.repeat(1_000_000)],
    ['a hundred thousand sentences of one word', 'Up. '.repeat(100_000)],
    ['a hundred thousand brackets', `${'('.repeat(50_000)}Nvidia${')'.repeat(50_000)}`],
    ['one company, twenty thousand times', 'Nvidia '.repeat(20_000)],
    ['twenty thousand tickers', '$NVDA $AAPL '.repeat(10_000)],
    ['numbers only', '12,345.67% '.repeat(50_000)],
    ['line ends only', '\n'.repeat(500_000)],
    ['zero-width spaces only', '\u200b'.repeat(200_000)],
    ['one letter under fifty thousand accents', `e${'\u0301'.repeat(50_000)}`],
    ['a hundred thousand halves of pairs', '\ud83d'.repeat(100_000)],
    ['entities within entities', '&amp;'.repeat(100_000)],
  ])('%s', (_, text) => check(text))
})
