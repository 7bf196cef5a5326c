import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scoreMarked, topOf } from './engine.ts'

const KNOWN_WRONG = '!'
const source = readFileSync(new URL('behaviour.txt', import.meta.url), 'utf8')
const groups = source.split('\n## ').slice(1)

for (const group of groups) {
  const [heading = '', ...lines] = group.split('\n').filter((line) => line !== '')
  describe(heading, () => {
    test.each(lines.filter((line) => !line.startsWith(KNOWN_WRONG)))('%s', (line) => {
      for (const { name, label, score } of scoreMarked(line)) expect([name, topOf(score)]).toEqual([name, label])
    })
    const wrong = lines.filter((line) => line.startsWith(KNOWN_WRONG)).map((line) => line.slice(1))
    if (wrong.length === 0) return
    test.each(wrong)('still wrong: %s', (line) => {
      const isRight = scoreMarked(line).every(({ label, score }) => topOf(score) === label)
      expect(isRight, 'it is right now: take the mark off').toBe(false)
    })
  })
}

const score = (line: string): number[] =>
  scoreMarked(line).map(({ score: { probabilities } }) => probabilities.bullish - probabilities.bearish)

test('swapping two names swaps their scores', () => {
  const [winner, loser] = score('[+Nvidia] rose 3% while [-Intel] fell 2%.')
  const [other, same] = score('[+Intel] rose 3% while [-Nvidia] fell 2%.')
  expect([other, same]).toEqual([winner, loser])
})

test('the length of a name changes nothing', () => {
  expect(score('[+Best Buy Company Incorporated] rose 3%.')).toEqual(score('[+X] rose 3%.'))
})

test('an unrelated company changes nothing much', () => {
  const [alone = 0] = score('[+Nvidia] rose 3% on Monday.')
  const [beside = 0] = score('[+Nvidia] rose 3% on Monday, [=Reuters] said.')
  expect(Math.abs(alone - beside)).toBeLessThan(0.15)
})

test('words inside another mention count for nobody', () => {
  expect(score('[=Super Micro] and [=Crude Oil Fund] will meet in [=Gap].')).toEqual(
    score('[=A] and [=B] will meet in [=C].'),
  )
})
