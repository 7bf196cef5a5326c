import { NewsentError } from '../../errors.ts'
import { suggestion } from '../suggest.ts'
import { type Kind, SETTINGS, type Setting } from './table.ts'

export interface Parsed {
  readonly setting: Setting
  readonly written: readonly string[] | boolean
}

/** For editors; it sets nothing. */
const SCHEMA_KEY = '$schema'

/**
 * Read a file of settings: one JSON object.
 *
 * In:  `where`: what to call the file in messages.
 * Errors: BAD_SETTING, with the key and what is wrong with it.
 */
export function parseSettings(text: string, where: string): Parsed[] {
  const content = parseJson(text.replace(/^\ufeff/, ''), where)
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw bad(`${where} must hold one object`, 'such as {"only": ["NVDA", "AAPL"], "top": 5}')
  }
  return Object.entries(content).flatMap(([key, value]) => {
    if (key === SCHEMA_KEY) return []
    const setting = SETTINGS.find((one) => one.key === key)
    if (setting === undefined) throw unknownKey(key, where)
    const written = writtenOf(value, setting.kind)
    if (written === null) {
      throw bad(`${where}: "${key}" must be ${WANTED[setting.kind]}, not ${nameOf(value)}`, EXAMPLES[setting.kind])
    }
    return [{ setting, written }]
  })
}

const WANTED: Readonly<Record<Kind, string>> = {
  switch: 'true or false',
  number: 'a number',
  text: 'a text',
  path: 'a text, the path of a file',
  list: 'a list of texts',
}
const EXAMPLES: Readonly<Record<Kind, string>> = {
  switch: 'write true or false without quotes',
  number: 'write it without quotes',
  text: 'write it in quotes',
  path: 'write it in quotes; it counts from the folder of this file',
  list: 'write it as ["NVDA", "AAPL"]',
}

function writtenOf(value: unknown, kind: Kind): Parsed['written'] | null {
  if (kind === 'switch') return typeof value === 'boolean' ? value : null
  if (kind === 'number') return typeof value === 'number' ? [String(value)] : null
  if (kind !== 'list') return typeof value === 'string' ? [value] : null
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? 'a list' : 'a list of other things'
  return (
    { string: 'a text', number: 'a number', boolean: `${value}`, object: 'an object' }[String(typeof value)] ?? 'that'
  )
}

function unknownKey(key: string, where: string): NewsentError {
  const keys = SETTINGS.map((one) => one.key)
  const meant = suggestion(key, keys)
  const hint = meant === null ? `there are ${keys.join(', ')}` : `did you mean "${meant}"?`
  return bad(`${where}: "${key}" is no setting`, hint)
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const at = Number(/at position (\d+)/.exec(reason)?.[1] ?? text.length)
    const line = text.slice(0, at).split('\n').length
    throw bad(`${where}: line ${line} is not JSON`, reason)
  }
}

const bad = (message: string, hint: string): NewsentError => new NewsentError('BAD_SETTING', message, { hint })
