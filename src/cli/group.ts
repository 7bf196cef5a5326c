import { renderRollupJson, renderRollupNdjson, renderRollupTable, type TableOptions } from '../render/index.ts'
import { createRollup, type Rollup } from '../rollup/index.ts'
import type { Format } from './options.ts'
import type { Printer } from './printer.ts'

type RenderRollup = (rollup: Rollup, table: TableOptions) => string

/** A roll-up in each format; those that are wanted less often are loaded only now. */
async function rendererOf(format: Format): Promise<RenderRollup> {
  if (format === 'table') return renderRollupTable
  if (format === 'json') return renderRollupJson
  if (format === 'ndjson') return renderRollupNdjson
  const { renderRollupCsv, renderRollupHtml, renderRollupMarkdown } = await import('../render/formats.ts')
  return { csv: renderRollupCsv, html: renderRollupHtml, markdown: renderRollupMarkdown }[format]
}

/** Prints nothing but, at the end, what all reports say together; where it is stopped early, what those before say. */
export async function groupPrinter(format: Format, table: TableOptions): Promise<Printer> {
  const render = await rendererOf(format)
  const rollup = createRollup()
  const end = (): string => render(rollup.result(), table)
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
