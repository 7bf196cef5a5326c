import { parse } from 'csv-parse/sync'
import MarkdownIt, { type Token } from 'markdown-it'
import { describe, expect, test } from 'vitest'
import {
  renderCsv,
  renderCsvHeader,
  renderMarkdown,
  renderRollupCsv,
  renderRollupMarkdown,
} from '../../src/library/render.ts'
import type { Report } from '../../src/report.ts'
import { rollUp } from '../../src/rollup/index.ts'
import { hostileReports } from './reports.ts'

/** Our own bold is for words that counted; without them all of it is the stranger's. */
const plain = (reports: readonly Report[]): Report[] =>
  reports.map((report) => ({
    ...report,
    entities: report.entities.map((entity) => ({
      ...entity,
      evidence: entity.evidence.map((one) => ({ ...one, terms: [] })),
    })),
  }))
const HOSTILE = plain(hostileReports())
const HARMLESS = plain(hostileReports('x'))

describe('Markdown', () => {
  // HTML and bare addresses live, as in chats.
  const reader = new MarkdownIt({ html: true, linkify: true })
  const tokensOf = (markdown: string): Token[] =>
    reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])])
  /** What is built, whatever it says; the address of the article may be a link, and tickers are code. */
  const shapeOf = (markdown: string): string[] =>
    tokensOf(markdown)
      .map(({ type, tag }) => `${type} ${tag}`)
      .filter((shape) => !/^(?:text|text_special|code_inline|link_open|link_close) /.test(shape))

  test.each(HOSTILE.map((report, at) => [report.id, report, HARMLESS[at]] as const))(
    'builds the same of %j as of a word',
    (_, report, harmless) => {
      if (harmless === undefined) throw new Error('there is a harmless one for each')
      for (const render of [renderMarkdown, (one: typeof report) => renderRollupMarkdown(rollUp([one]))]) {
        const markdown = render(report)
        expect(shapeOf(markdown)).toEqual(shapeOf(render(harmless)))
        const links = tokensOf(markdown).flatMap((token) => token.attrGet('href') ?? [])
        for (const link of links) expect(link).toMatch(/^https:\/\/evil\.example\/[^"'<>]*$/)
      }
    },
  )
})

describe('CSV', () => {
  /** Cells of text in single quotation marks, others as they are. */
  const cellsOf = (csv: string): string[][] =>
    parse(csv, { cast: (value, { quoting }) => (quoting ? `'${value}'` : value) })

  test.each([
    ['reports', renderCsvHeader() + HOSTILE.map((report) => renderCsv(report)).join('')],
    ['a roll-up', renderRollupCsv(rollUp(HOSTILE))],
  ])('of %s has no formula and no cell that is not its own', (_, csv) => {
    const [header, ...rows] = cellsOf(csv)
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows) {
      expect(row).toHaveLength(header?.length ?? 0)
      for (const cell of row) {
        expect(cell).toMatch(/^(?:'[\s\S]*'|-?\d+(?:\.\d+)?|true|false)?$/)
        expect(cell).not.toMatch(/^'[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/)
      }
    }
  })
})
