import schema from '../report.schema.json' with { type: 'json' }
import type { Output } from './io.ts'

/** `newsent schema`: print the JSON Schema (2020-12) that every report follows. */
export async function schemaCommand(out: Output): Promise<void> {
  await out.write(`${JSON.stringify(schema, null, 2)}\n`)
}
