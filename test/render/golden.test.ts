import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as render from '../../src/library/render.ts'
import type { Report } from '../../src/report.ts'
import { rollUp } from '../../src/rollup/index.ts'

/*
 * What each format looks like, whole: fixtures/formats holds three reports and what they are rendered to. Where a format
 * changes on purpose, `npx vitest run test/render/golden.test.ts -u` writes the files anew; read their diff.
 */
const folder = new URL('../../fixtures/formats/', import.meta.url)
const reports: Report[] = readFileSync(new URL('reports.ndjson', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const golden = (name: string): string => fileURLToPath(new URL(name, folder))

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  txt: (report) => render.renderTable(report, { width: 80 }),
  json: render.renderJson,
  ndjson: render.renderNdjson,
  csv: (report) => render.renderCsvHeader([1]) + render.renderCsv(report, [1]),
  md: render.renderMarkdown,
  html: render.renderHtml,
}

describe('one report', () => {
  test.each(Object.entries(FORMATS))('as %s', async (ending, format) => {
    const [report] = reports
    await expect(report && format(report)).toMatchFileSnapshot(golden(`report.${ending}`))
  })
})

const ROLLUPS: Readonly<Record<string, () => string>> = {
  txt: () => render.renderRollupTable(rollUp(reports), { width: 80 }),
  json: () => render.renderRollupJson(rollUp(reports)),
  ndjson: () => render.renderRollupNdjson(rollUp(reports)),
  csv: () => render.renderRollupCsv(rollUp(reports)),
  md: () => render.renderRollupMarkdown(rollUp(reports)),
  html: () => render.renderRollupHtml(rollUp(reports)),
}

describe('a roll-up', () => {
  test.each(Object.entries(ROLLUPS))('as %s', async (ending, format) => {
    await expect(format()).toMatchFileSnapshot(golden(`rollup.${ending}`))
  })
})

test('a page of several reports', async () => {
  const page = [
    render.HTML_PAGE.open(),
    ...reports.map((report, at) => render.HTML_PAGE.article(report, at + 1)),
    render.HTML_PAGE.close({
      articles: reports.map((report, at) => render.HTML_PAGE.summary(report, at + 1)),
      failures: [
        {
          schemaVersion: 1,
          id: 'gone.txt',
          error: { code: 'FILE_NOT_FOUND', message: 'gone.txt does not exist', line: null },
        },
      ],
      rollup: rollUp(reports),
    }),
  ].join('')
  await expect(page).toMatchFileSnapshot(golden('reports.html'))
})
