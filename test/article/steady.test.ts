import { describe, expect, test } from 'vitest'
import { createAnalyzer, type Report } from '../../src/index.ts'
import { fixtureArticles } from '../../tools/articles.ts'

const analyzer = createAnalyzer()

const articles = fixtureArticles().map(({ name, text }) => ({ name, text: text.trim() }))

const FURNITURE = `

Share this article on Facebook
Tweet
Related: Why Tesla and Boeing are falling
Disclosure: The author holds shares of Nvidia, Apple and Pfizer. This is no investment advice.
Disclaimer: Past performance says nothing about future losses. All forecasts may prove wrong.
© 2026 The Daily Lantern. All rights reserved.
`

const scoresOf = (report: Report): Map<string, number> =>
  new Map(report.entities.map(({ id, sentiment }) => [id, sentiment.score]))

describe.each(articles)('$name', ({ text }) => {
  const plain = scoresOf(analyzer.analyze(text))

  test('furniture, once or twice, adds nobody and moves no score by more than .02', () => {
    for (const more of [FURNITURE, FURNITURE + FURNITURE]) {
      const furnished = scoresOf(analyzer.analyze(text + more))
      expect([...furnished.keys()].sort()).toEqual([...plain.keys()].sort())
      for (const [id, score] of furnished) expect(Math.abs(score - (plain.get(id) ?? 2))).toBeLessThanOrEqual(0.02)
    }
  })

  test('the same text twice leans the same way', () => {
    const twice = scoresOf(analyzer.analyze(`${text}\n\n${text}`))
    for (const [id, score] of plain) {
      if (Math.abs(score) >= 0.15) expect(Math.sign(twice.get(id) ?? 0)).toBe(Math.sign(score))
    }
  })

  test('paragraphs in reverse order change no sign', () => {
    const [headline = '', ...paragraphs] = text.split(/\n\s*\n/)
    const reversed = scoresOf(analyzer.analyze([headline, ...paragraphs.reverse()].join('\n\n')))
    for (const [id, score] of plain) {
      const other = reversed.get(id) ?? 0
      if (Math.abs(score) >= 0.15 && Math.abs(other) >= 0.15)
        expect(`${id} ${Math.sign(other)}`).toBe(`${id} ${Math.sign(score)}`)
    }
  })
})
