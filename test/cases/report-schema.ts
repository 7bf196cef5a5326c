import { Ajv2020 } from 'ajv/dist/2020.js'
import reportSchema from '../../src/report.schema.json' with { type: 'json' }

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, logger: false })
// The file also describes error reports; an article must come back as a report proper.
const isReport = ajv.addSchema(reportSchema, 'schema').compile({ $ref: 'schema#/$defs/report' })

/** Where a report, as JSON carries it, breaks the schema; empty where it does not. */
export function schemaErrors(report: object): readonly string[] {
  if (isReport(JSON.parse(JSON.stringify(report)))) return []
  return (isReport.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}
