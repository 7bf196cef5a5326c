import { NewsentError } from '../errors.ts'
import type { AskedTarget } from './types.ts'

/** An excerpt of this many characters shows which words are meant and keeps a message on one line. */
const LONGEST_EXCERPT = 40

/**
 * The targets that a record asks for, checked against its text.
 *
 * In:  `value` is the field as parsed; absent or null means none. `where` names the record in messages.
 * Errors: BAD_JSON_LINE where a target is neither a name nor `{"text","start","end"}` with whole offsets whose slice of
 *         the text is its own text.
 */
export function askedTargets(value: unknown, text: string, where: string): readonly AskedTarget[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw bad(where, '"targets" that are no array')
  return value.map((target: unknown, index) => askedTarget(target, text, `${where}: target ${index + 1}`))
}

function askedTarget(target: unknown, text: string, where: string): AskedTarget {
  if (typeof target === 'string') {
    if (target.trim() === '') throw bad(where, 'an empty name')
    return target
  }
  if (typeof target !== 'object' || target === null) throw bad(where, 'neither a name nor an object')
  const start = 'start' in target ? target.start : undefined
  const end = 'end' in target ? target.end : undefined
  const name = 'text' in target ? target.text : undefined
  if (typeof name !== 'string') throw bad(where, 'no "text"')
  if (!isOffset(start) || !isOffset(end)) throw bad(where, 'no whole numbers as "start" and "end"')
  if (start >= end || end > text.length) {
    throw bad(where, `the span ${start} to ${end}, which is empty or not within the text (0 to ${text.length})`)
  }
  const slice = text.slice(start, end)
  if (slice !== name) throw bad(where, `the text ${quote(name)}, but ${start} to ${end} of the text is ${quote(slice)}`)
  return { text: name, start, end }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text)
}

function bad(where: string, what: string): NewsentError {
  return new NewsentError('BAD_JSON_LINE', `${where} has ${what}`, {
    hint: 'a target is a name, or {"text","start","end"} with offsets in UTF-16 units, end exclusive',
  })
}
