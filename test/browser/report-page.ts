import { HTML_PAGE, renderHtml, renderRollupHtml } from '../../src/library/render.ts'
import type { Report } from '../../src/report.ts'
import { rollUp } from '../../src/rollup/index.ts'

/** The three kinds of page. */
export const PAGES: Readonly<Record<string, (reports: readonly Report[]) => string>> = {
  'one article': ([first]) => (first === undefined ? '' : renderHtml(first)),
  'several articles': pageOf,
  'a roll-up': (reports) => renderRollupHtml(rollUp(reports)),
}

function pageOf(reports: readonly Report[]): string {
  const articles = reports.map((report, at) => HTML_PAGE.summary(report, at + 1))
  const failures = reports.map(({ id }) => ({
    schemaVersion: 1 as const,
    id,
    error: { code: 'FILE_UNREADABLE', message: `${id} cannot be read`, line: null },
  }))
  return [
    HTML_PAGE.open(),
    ...reports.map((report, at) => HTML_PAGE.article(report, at + 1)),
    HTML_PAGE.close({ articles, failures, rollup: rollUp(reports) }),
  ].join('')
}
