import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { scoreMarked, topOf } from './engine.ts'

const lines = readFileSync(new URL('terms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const TOP = 3

test.each(lines)('%s', (line) => {
  const [marked = '', word] = line.split(' | ')
  const [first] = scoreMarked(marked)
  if (first === undefined) throw new Error('no label')
  const { label, score } = first
  const strongest = score.terms.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, TOP)
  expect(topOf(score)).toBe(label)
  expect(strongest.map(({ text }) => text)).toContain(word)
})

test('the terms of a sentence agree with its score', () => {
  for (const line of lines) {
    for (const { score } of scoreMarked(line.split(' | ')[0] ?? '')) {
      const sum = score.terms.reduce((total, { weight }) => total + weight, 0)
      const { bullish, bearish } = score.probabilities
      expect(sum * (bullish - bearish)).toBeGreaterThanOrEqual(0)
    }
  }
})

test('a sentence that says nothing has no terms', () => {
  expect(scoreMarked('[=Best Buy] will hold its annual meeting in June.')[0]?.score.terms).toEqual([])
})
