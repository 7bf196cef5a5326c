import type { ErrorReport, Report } from '../report.ts'

/** JSON allows these in strings, but terminals obey controls and changes of direction, and old JavaScript ends a line at U+2028. */
const ESCAPED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/g

/** The parts of an array whose elements are written one at a time: `open`, elements joined by `separator`, `close`. */
export const JSON_ARRAY = { open: '[\n', separator: ',\n', close: '\n]\n', empty: '[]\n' } as const

/** A report, or whatever else is plain data, as JSON on one line, without a line end; half surrogate pairs, all controls and marks of direction come out as `\uXXXX`. */
export function toJson(report: object, indent?: number): string {
  return JSON.stringify(report, null, indent).replace(ESCAPED, asEscape)
}

/** One report as JSON, indented by two spaces, ended by a line feed. */
export function renderJson(report: Report | ErrorReport): string {
  return `${toJson(report, 2)}\n`
}

/** One report as an element of an array: indented one level more, without a line end. */
export function renderJsonElement(report: Report | ErrorReport): string {
  return toJson(report, 2).replace(/^/gm, '  ')
}

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
