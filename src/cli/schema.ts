import report from '../report.schema.json' with { type: 'json' }
import rollup from '../rollup.schema.json' with { type: 'json' }
import type { Output } from './io.ts'
import type { SchemaName } from './options.ts'

const SCHEMAS: Readonly<Record<SchemaName, object>> = { report, rollup }

/** `newsent schema`: print the JSON Schema (2020-12) that every report, or every roll-up, follows. */
export async function schemaCommand(name: SchemaName, out: Output): Promise<void> {
  await out.write(`${JSON.stringify(SCHEMAS[name], null, 2)}\n`)
}
