/** Reports to strings, one function a format. */

import type { ExplainedReport } from '../answers.ts'
import {
  renderExplanation as explanation,
  renderRollupTable as rollupTable,
  type TableOptions,
  renderTable as table,
} from '../render/index.ts'
import { type Paint, PLAIN } from '../render/paint.ts'
import type { Selection } from '../render/table.ts'
import type { Report } from '../report.ts'
import type { Rollup } from '../rollup/types.ts'

export {
  type ArticleSummary,
  HTML_PAGE,
  type HtmlClosing,
  renderCsv,
  renderCsvHeader,
  renderHtml,
  renderMarkdown,
  renderRollupCsv,
  renderRollupHtml,
  renderRollupMarkdown,
  type Side,
} from '../render/formats.ts'
export { renderJson, renderNdjson, renderRollupJson, renderRollupNdjson } from '../render/index.ts'
export type { ExplainedReport, Paint, Report, Rollup, Selection, TableOptions }

/** Without colours, and as wide as it gets. */
const UNLIMITED: TableOptions = { paint: PLAIN, width: Number.POSITIVE_INFINITY }

/** For people. In: `paint`, an instance of chalk fits; `width` in columns. Default: no colours, nothing cut. */
export const renderTable = (report: Report, options: Partial<TableOptions> = {}): string =>
  table(report, { ...UNLIMITED, ...options })

/** As `renderTable`. */
export const renderRollupTable = (rollup: Rollup, options: Partial<TableOptions> = {}): string =>
  rollupTable(rollup, { ...UNLIMITED, ...options })

/** As `renderTable`. In: `id` of one company, or null for all that the text is about. */
export const renderExplanation = (
  explained: ExplainedReport,
  id: string | null = null,
  options: Partial<TableOptions> = {},
): string => explanation(explained, id, { ...UNLIMITED, ...options })
