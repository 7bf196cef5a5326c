import { renderJsonElement, renderRollupJson, renderRollupTable, type TableOptions } from '../render/index.ts'
import { type ErrorReport, type Report, SCHEMA_VERSION } from '../report.ts'
import { createRollup, type Rollup } from '../rollup/index.ts'
import type { Format } from './options.ts'
import { createPrinter, type Printer, type PrinterOptions } from './printer.ts'

/**
 * Prints reports and then the roll-up of all of them. NDJSON and CSV have reports only, so that every line is of one kind;
 * a page has an overview of its own.
 */
export async function feedPrinter(format: Format, options: PrinterOptions): Promise<Printer> {
  if (format === 'json') return objectPrinter()
  const reports = await createPrinter(format, options)
  if (format === 'table') return thenRollup(reports, (rollup) => ruled(rollup, options.table))
  if (format !== 'markdown') return reports
  const { renderRollupMarkdown } = await import('../render/formats.ts')
  return thenRollup(reports, (rollup) => `\n${renderRollupMarkdown(rollup)}`)
}

function thenRollup(reports: Printer, render: (rollup: Rollup) => string): Printer {
  const rollup = createRollup()
  const end = (): string => render(rollup.result())
  return {
    ...reports,
    report(report) {
      rollup.add(report)
      return reports.report(report)
    },
    failure() {
      rollup.fail()
      return ''
    },
    end,
    stopped: end,
  }
}

/** The roll-up below a line, where anything stands above it. */
function ruled(rollup: Rollup, options: TableOptions): string {
  const line = options.paint.dim('─'.repeat(Math.min(options.width, LONGEST_LINE)))
  return `${rollup.documents === 0 ? '' : `\n${line}\n`}${renderRollupTable(rollup, options)}`
}

/** Columns of the line above the roll-up where the width is unlimited. */
const LONGEST_LINE = 80

/** `{"schemaVersion", "reports": [one an item], "rollup"}`, written as it comes. */
function objectPrinter(): Printer {
  const rollup = createRollup()
  let isFirst = true
  const element = (it: Report | ErrorReport): string => {
    const before = isFirst ? `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "reports": [\n` : ',\n'
    isFirst = false
    return before + indented(renderJsonElement(it))
  }
  return {
    report(report) {
      rollup.add(report)
      return element(report)
    },
    rendered: (text) => text,
    failure(report) {
      rollup.fail()
      return element(report)
    },
    end() {
      const open = isFirst ? `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "reports": [` : '\n  '
      return `${open}],\n  "rollup": ${indented(renderRollupJson(rollup.result())).trim()}\n}\n`
    },
    stopped: () => '',
  }
}

const indented = (json: string): string => json.replace(/^/gm, '  ')
