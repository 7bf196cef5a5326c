import { printable, toJson } from '../../render/index.ts'
import type { Effective } from './apply.ts'
import { variableOf } from './table.ts'

/** Settings and where they come from, for people: one line each. */
export function renderSettings(settings: readonly Effective[]): string {
  const rows = [
    ['Setting', 'Value', 'From'],
    ...settings.map(({ key, value, where }) => [key, printable(textOf(value)), printable(where ?? 'default')]),
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map(
      ([key = '', value = '', from = '']) =>
        `${key.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${from}\n`,
    )
    .join('')
}

/** The same as JSON: an array in the order of the table. */
export function renderSettingsJson(settings: readonly Effective[]): string {
  const rows = settings.map(({ key, value, place, where }) => ({
    ...{ key, value: plain(value) ?? null, from: place, where, variable: variableOf(key) },
  }))
  return `${toJson(rows, 2)}\n`
}

function textOf(value: unknown): string {
  const written = plain(value)
  if (written === undefined) return '–'
  if (written === true || written === false) return written ? 'on' : 'off'
  return Array.isArray(written) ? written.join(', ') : String(written)
}

/** Conditions as they were written; all else as it is. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value
}
