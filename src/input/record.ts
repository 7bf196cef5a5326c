import { NewsentError } from '../errors.ts'
import type { Warning } from '../report.ts'
import { parseDate } from './date.ts'
import { askedTargets } from './targets.ts'
import type { NewsDocument } from './types.ts'

/** A JSON object as parsed; its keys are read one by one and never copied, so `__proto__` is a key like any other. */
export type JsonObject = { readonly [key: string]: unknown }

/** What a record says of itself where its own fields are silent. */
export interface RecordDefaults {
  readonly id: string
  readonly path: string | null
}

/**
 * Parse one JSON object.
 *
 * In:  `json` its text; `where` names it in messages ("line 3 of news.jsonl").
 * Errors: BAD_JSON_LINE where it is no JSON or no object.
 */
export function parseObject(json: string, where: string): JsonObject {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new NewsentError('BAD_JSON_LINE', `${where} is not JSON`, { hint: HINT, cause })
  }
  if (isObject(value)) return value
  const kind = Array.isArray(value) ? 'an array' : 'no object'
  throw new NewsentError('BAD_JSON_LINE', `${where} is ${kind}; an object is needed`, { hint: HINT })
}

const HINT = 'write one object a line, at least {"text": "…"}; jq -c ".[]" turns an array into such lines'

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The document in an object `{"id"?, "title"?, "text", "publishedAt"?, "url"?, "targets"?}`. Null and blank stand for
 * "not given"; unknown keys are ignored; a date that is none costs a warning, not the document.
 *
 * In:  `json` is the source of `record`, `where` names it in messages; `text` is its own where none is given.
 * Errors: BAD_JSON_LINE, EMPTY_INPUT.
 */
export function recordDocument(
  record: JsonObject,
  json: string,
  where: string,
  defaults: RecordDefaults,
  text: unknown = record.text,
): NewsDocument {
  if (typeof text !== 'string') {
    const problem = text === undefined || text === null ? 'has no "text"' : 'has a "text" that is no string'
    throw new NewsentError('BAD_JSON_LINE', `${where} ${problem}`, { hint: HINT })
  }
  if (text.trim() === '') {
    throw new NewsentError('EMPTY_INPUT', `${where} has an empty "text"`, {
      hint: 'give it the text of a news article',
    })
  }
  const date = publishedAt(record, where)
  return {
    id: recordId(record, json, where) ?? defaults.id,
    path: defaults.path,
    url: optionalString(record, 'url', where),
    title: optionalString(record, 'title', where),
    text,
    publishedAt: date.publishedAt,
    publishedAtFrom: date.publishedAt === null ? null : 'input',
    language: null,
    targets: askedTargets(record.targets, text, where),
    warnings: date.warnings,
  }
}

/**
 * The id that a record gives, or null. A whole number beyond 2^53 (posts have such ids) is taken from `json` digit for
 * digit, for JSON.parse has rounded it.
 *
 * Errors: BAD_JSON_LINE where it is neither a string nor a number.
 */
export function recordId(record: JsonObject, json: string, where: string): string | null {
  const { id } = record
  if (typeof id !== 'number') return optionalString(record, 'id', where, 'a string or a number')
  if (!Number.isInteger(id) || Number.isSafeInteger(id)) return String(id)
  const written = Array.from(json.matchAll(/"id"\s*:\s*(-?\d+)/g), (match) => match[1] ?? '')
  return written.findLast((digits) => Number(digits) === id) ?? String(id)
}

function optionalString(record: JsonObject, key: string, where: string, kind = 'a string'): string | null {
  const value = record[key]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') {
    throw new NewsentError('BAD_JSON_LINE', `${where} has a "${key}" that is not ${kind}`, {
      hint: `make "${key}" ${kind}, or leave it out`,
    })
  }
  return value.trim() === '' ? null : value
}

function publishedAt(
  record: JsonObject,
  where: string,
): { readonly publishedAt: string | null; readonly warnings: readonly Warning[] } {
  const value = record.publishedAt
  if (value === undefined || value === null || value === '') return { publishedAt: null, warnings: [] }
  try {
    return { publishedAt: parseDate(value, `${where}: publishedAt`), warnings: [] }
  } catch (error) {
    if (!(error instanceof NewsentError)) throw error
    return { publishedAt: null, warnings: [{ code: error.code, message: error.message }] }
  }
}
