import { renderJsonElement, renderRollupJson, renderRollupTable, type TableOptions } from '../render/index.ts'
import { type ErrorReport, type Report, SCHEMA_VERSION } from '../report.ts'
import { createRollup } from '../rollup/index.ts'
import type { Format } from './options.ts'
import { createPrinter, type Printer } from './printer.ts'

/** Prints reports and then the roll-up of all of them; NDJSON has reports only, so that every line is of one kind. */
export function feedPrinter(format: Format, table: TableOptions): Printer {
  if (format === 'table') return tableThenRollup(table)
  return format === 'json' ? objectPrinter() : createPrinter(format, true, table)
}

function tableThenRollup(options: TableOptions): Printer {
  const reports = createPrinter('table', true, options)
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
