import { renderRollupJson, renderRollupNdjson, renderRollupTable, type TableOptions } from '../render/index.ts'
import { createRollup, type Rollup } from '../rollup/index.ts'
import type { Format } from './options.ts'
import type { Printer } from './printer.ts'

/** A roll-up in each format. */
const RENDER: Readonly<Record<Format, (rollup: Rollup, table: TableOptions) => string>> = {
  table: renderRollupTable,
  json: renderRollupJson,
  ndjson: renderRollupNdjson,
}

/** Prints nothing but, at the end, what all reports say together; where it is stopped early, what those before say. */
export function groupPrinter(format: Format, table: TableOptions): Printer {
  const rollup = createRollup()
  const end = (): string => RENDER[format](rollup.result(), table)
  return {
    report(report) {
      rollup.add(report)
      return ''
    },
    rendered: () => '',
    failure() {
      rollup.fail()
      return ''
    },
    end,
    stopped: end,
  }
}
