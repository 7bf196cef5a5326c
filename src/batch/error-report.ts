import { type ErrorReport, SCHEMA_VERSION } from '../report.ts'
import type { Done } from './types.ts'

/** What stands in JSON in the place of a document that failed. */
export function errorReport({ id, line, failure }: Extract<Done, { failure: unknown }>): ErrorReport {
  return { schemaVersion: SCHEMA_VERSION, id, error: { code: failure.code, message: failure.message, line } }
}
