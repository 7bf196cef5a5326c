import { renderJsonElement, renderRollupJson, renderRollupTable, type TableOptions } from '../render/index.ts'
import { type ErrorReport, type Report, SCHEMA_VERSION } from '../report.ts'
import { createRollup } from '../rollup/index.ts'
import type { Format } from './options.ts'
import { createPrinter, type Printer, type PrinterOptions } from './printer.ts'

/**
 * Prints reports and then the roll-up of all of them. NDJSON and CSV have reports only, so that every line is of one kind;
 * a page has an overview of its own.
 */
export async function feedPrinter(format: Format, options: PrinterOptions): Promise<Printer> {
  if (format === 'json') return objectPrinter()
  const reports = await createPrinter(format, options)
  return format === 'table' ? tableThenRollup(reports, options.table) : reports
}

function tableThenRollup(reports: Printer, options: TableOptions): Printer {
  const rollup = createRollup()
  const end = (): string => {
    const result = rollup.result()
    const line = options.paint.dim('─'.repeat(Math.min(options.width, LONGEST_LINE)))
    return `${result.documents === 0 ? '' : `\n${line}\n`}${renderRollupTable(result, options)}`
  }
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
