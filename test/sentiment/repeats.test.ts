import { expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'
import type { SentimentEngine } from '../../src/sentiment/engine.ts'
import { withRepeats } from '../../src/sentiment/repeats.ts'
import { analyseText } from '../../src/text/index.ts'
import { fixtureArticles } from '../../tools/articles.ts'

/** Says how often it was asked; each score tells of the sentence's place. */
function counting(): SentimentEngine & { asked: number } {
  return {
    name: 'counting',
    asked: 0,
    score(document, { start, end }, targets) {
      this.asked++
      return targets.map(() => ({
        probabilities: { bearish: 0, neutral: 0, bullish: 1 },
        confidence: 1,
        terms: [{ text: document.slice(start, end), start, end, weight: 1 }],
      }))
    },
  }
}

const TEXT = 'Nvidia rose. Intel fell. Nvidia rose.'
const { sentences } = analyseText(TEXT)
const nameIn = (at: number, entity = 'one') => {
  const start = sentences[at]?.start ?? 0
  return { start, end: start + 6, entity }
}
function ask(engine: SentimentEngine, at: number, ...targets: { start: number; end: number; entity: string }[]) {
  const sentence = sentences[at]
  if (sentence === undefined) throw new Error('there is no such sentence')
  return engine.score(TEXT, sentence, targets)
}

test('a sentence that comes again is read once, and its words stand where it stands', () => {
  const engine = counting()
  const remembering = withRepeats(engine)
  expect(ask(remembering, 0, nameIn(0))[0]?.terms).toMatchObject([{ start: 0, end: 12 }])
  expect(ask(remembering, 2, nameIn(2, 'whoever'))[0]?.terms).toMatchObject([
    { text: 'Nvidia rose.', start: 25, end: 37 },
  ])
  expect(engine.asked).toBe(1)
})

test.each([
  ['another sentence', 1, [nameIn(1)]],
  ['another mention', 0, [{ start: 7, end: 11, entity: 'one' }]],
  ['one mention more', 0, [nameIn(0), { start: 7, end: 11, entity: 'one' }]],
  ['one more, of another entity', 0, [nameIn(0), { start: 7, end: 11, entity: 'two' }]],
] as const)('%s is read anew', (_, at, targets) => {
  const engine = counting()
  const remembering = withRepeats(engine)
  ask(remembering, 0, nameIn(0))
  ask(remembering, at, ...targets)
  expect(engine.asked).toBe(2)
})

test('the oldest makes room', () => {
  const engine = counting()
  const remembering = withRepeats(engine, 1)
  for (const at of [0, 1, 2]) ask(remembering, at, nameIn(at))
  expect(engine.asked).toBe(3)
})

test('an analyser that has read everything before reports the same', () => {
  const [used, articles] = [createAnalyzer(), fixtureArticles()]
  const first = articles.map(({ text }) => used.analyze(text))
  expect(articles.map(({ text }) => used.analyze(text))).toEqual(first)
  expect(articles.map(({ text }) => createAnalyzer().analyze(text))).toEqual(first)
})
