import {
  JSON_ARRAY,
  renderJson,
  renderJsonElement,
  renderNdjson,
  renderTable,
  type TableOptions,
} from '../render/index.ts'
import type { ErrorReport, Report } from '../report.ts'
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

/**
 * The printer of a format.
 *
 * In:  `many`: several documents were named; JSON then comes as an array, even where only one of them can be read.
 */
export function createPrinter(format: Format, many: boolean, table: TableOptions): Printer {
  if (format === 'ndjson') {
    return { report: renderNdjson, rendered: (text) => text, failure: renderNdjson, end: () => '', stopped: () => '' }
  }
  if (format === 'table') return tablePrinter(table)
  return many
    ? arrayPrinter()
    : { report: renderJson, rendered: (text) => text, failure: renderJson, end: () => '', stopped: () => '' }
}

function tablePrinter(options: TableOptions): Printer {
  let first = true
  const report = (it: Report): string => {
    const gap = first ? '' : '\n'
    first = false
    return gap + renderTable(it, options)
  }
  return { report, rendered: (text) => text, failure: () => '', end: () => '', stopped: () => '' }
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
