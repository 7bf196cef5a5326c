import type { ErrorReport, Report } from '../report.ts'
import { toJson } from './json.ts'

/** One report as one line of JSON, ended by a line feed. */
export function renderNdjson(report: Report | ErrorReport): string {
  return `${toJson(report)}\n`
}
