import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MentionScore } from '../../../src/sentiment/engine.ts'
import { analyseText } from '../../../src/text/index.ts'
import { engine, scoreMarked } from './engine.ts'

/** Scores of spans in a text that is taken for one sentence, whatever it is. */
function scoreSpans(text: string, spans: readonly (readonly [start: number, end: number])[]): readonly MentionScore[] {
  const [sentence] = analyseText(text, { start: 0, end: text.length }).sentences
  if (sentence === undefined) return []
  const whole = { ...sentence, end: text.length }
  return engine.score(
    text,
    whole,
    spans.map(([start, end], at) => ({ start, end, entity: String(at % 3) })),
  )
}

function isSound({ probabilities: { bearish, neutral, bullish }, confidence, terms }: MentionScore): boolean {
  const all = [bearish, neutral, bullish, confidence, ...terms.map(({ weight }) => Math.abs(weight))]
  return all.every((value) => value >= 0 && value <= 1.000001) && Math.abs(bearish + neutral + bullish - 1) < 1e-6
}

test('any text and any spans give sound scores', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const asked = spans.map(([start, length]) => [start, start + length] as const)
      expect(scoreSpans(text, asked).every(isSound)).toBe(true)
    }),
  )
})

test('a sentence of a megabyte takes time in proportion', () => {
  const sentence = 'Nvidia rose 3% while Intel fell 2%, and '
  const text = sentence.repeat(Math.ceil(1e6 / sentence.length))
  const spans = Array.from({ length: 2000 }, (_, at) => [at * sentence.length, at * sentence.length + 6] as const)
  const started = performance.now()
  const scores = scoreSpans(text, spans)
  expect(scores.every(isSound)).toBe(true)
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('the same sentence gives the same scores, whatever was read before', () => {
  const line = '[+Ørsted] cut its debt, which [-Vestas] could not.'
  const before = scoreMarked(line)
  for (let at = 0; at < 5000; at++) scoreMarked(`[=A] saw word${at} and term${at}.`)
  expect(scoreMarked(line)).toEqual(before)
})

test('text unlike the training data gives little confidence', () => {
  const sure = (line: string): number => scoreMarked(line)[0]?.score.confidence ?? 1
  const plain = sure('[+Nokia] shares rose 4% after it beat profit estimates.')
  expect(plain).toBeGreaterThan(0.85)
  for (const strange of [
    '[=Nokia] osakkeet nousivat pörssissä selvästi torstaina tuloksen jälkeen.',
    '[=Siemens] steigerte den Gewinn im abgelaufenen Geschäftsjahr kräftig und erhöht die Dividende.',
    '[=Acme] xqzt vrblk wmpfh qqrz zzxv plmk trwq.',
  ])
    expect(sure(strange)).toBeLessThan(plain * 0.7)
})
