import type { ArticleSummary } from '../render/formats.ts'
import {
  JSON_ARRAY,
  renderJson,
  renderJsonElement,
  renderNdjson,
  renderTable,
  type TableOptions,
} from '../render/index.ts'
import type { ErrorReport, Report } from '../report.ts'
import { createRollup } from '../rollup/index.ts'
import type { Format } from './options.ts'

/** Turns reports into output one at a time; each method returns what to write now. */
export interface Printer {
  report(report: Report): string
  /** A report that has been rendered already, as a line or as an element of an array. */
  rendered(text: string): string
  failure(report: ErrorReport): string
  end(): string
  /** What to write in place of the end where not all was done. */
  stopped(): string
}

export interface PrinterOptions {
  /** Several documents were named; JSON then comes as an array, even where only one of them can be read. */
  readonly many: boolean
  readonly table: TableOptions
  /** Sessions whose later returns were asked for. */
  readonly horizons: readonly number[]
}

/** The printer of a format; those that are wanted less often are loaded only now. */
export async function createPrinter(format: Format, { many, table, horizons }: PrinterOptions): Promise<Printer> {
  switch (format) {
    case 'ndjson':
      return { ...SIMPLE, report: renderNdjson, failure: renderNdjson }
    case 'json':
      return many ? arrayPrinter() : { ...SIMPLE, report: renderJson, failure: renderJson }
    case 'csv':
      return csvPrinter(horizons)
    case 'markdown': {
      const { renderMarkdown } = await import('../render/formats.ts')
      return separated((report) => renderMarkdown(report, table))
    }
    case 'html':
      return htmlPrinter(many, table)
    case 'table':
      return separated((report) => renderTable(report, table))
  }
}

/** What was rendered elsewhere is written as it is, failures stand on stderr only, nothing comes at the end. */
const SIMPLE = {
  rendered: (text: string): string => text,
  failure: (): string => '',
  end: (): string => '',
  stopped: (): string => '',
}

/** Reports with an empty line between them. */
function separated(render: (report: Report) => string): Printer {
  let gap = ''
  const report = (it: Report): string => {
    const before = gap
    gap = '\n'
    return before + render(it)
  }
  return { ...SIMPLE, report }
}

function arrayPrinter(): Printer {
  let first = true
  const rendered = (text: string): string => {
    const before = first ? JSON_ARRAY.open : JSON_ARRAY.separator
    first = false
    return before + text
  }
  const element = (it: Report | ErrorReport): string => rendered(renderJsonElement(it))
  return {
    report: element,
    rendered,
    failure: element,
    end: () => (first ? JSON_ARRAY.empty : JSON_ARRAY.close),
    stopped: () => '',
  }
}

/** The header comes once, even where no document could be read. */
async function csvPrinter(horizons: readonly number[]): Promise<Printer> {
  const { renderCsv, renderCsvHeader } = await import('../render/formats.ts')
  let header = renderCsvHeader(horizons)
  const withHeader = (rows: string): string => {
    const before = header
    header = ''
    return before + rows
  }
  return { ...SIMPLE, report: (it) => withHeader(renderCsv(it, horizons)), end: () => withHeader('') }
}

/** Articles are written as they come; of each only its lines in the overview are kept. */
async function htmlPrinter(many: boolean, selection: TableOptions): Promise<Printer> {
  const { HTML_PAGE, renderHtml } = await import('../render/formats.ts')
  if (!many) return { ...SIMPLE, report: (it) => renderHtml(it, selection) }
  const articles: ArticleSummary[] = []
  const failures: ErrorReport[] = []
  const rollup = createRollup()
  let opening = HTML_PAGE.open()
  const opened = (content: string): string => {
    const before = opening
    opening = ''
    return before + content
  }
  const end = (): string => opened(HTML_PAGE.close({ articles, failures, rollup: rollup.result() }))
  return {
    ...SIMPLE,
    report(it) {
      const number = articles.length + 1
      articles.push(HTML_PAGE.summary(it, number))
      rollup.add(it)
      return opened(HTML_PAGE.article(it, number, selection))
    },
    failure(it) {
      failures.push(it)
      rollup.fail()
      return opened('')
    },
    end,
    stopped: end,
  }
}
