import type { Rollup } from '../rollup/types.ts'
import { toJson } from './json.ts'

/** A roll-up as JSON, indented by two spaces, ended by a line feed. */
export function renderRollupJson(rollup: Rollup): string {
  return `${toJson(rollup, 2)}\n`
}

/** One company a line, in the order of the roll-up; what it counts in all is left to the JSON. */
export function renderRollupNdjson({ schemaVersion, companies }: Rollup): string {
  return companies.map((company) => `${toJson({ schemaVersion, ...company })}\n`).join('')
}
