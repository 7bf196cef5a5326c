import { NewsentError } from '../../errors.ts'
import type { Io } from '../io.ts'
import { suggestion } from '../suggest.ts'
import type { Given, Layer } from './places.ts'
import { SETTINGS, variableOf } from './table.ts'

const ON = new Set(['1', 'true', 'yes', 'on'])
const OFF = new Set(['0', 'false', 'no', 'off'])
/** Variables of newsent that are no settings. */
const OTHERS = ['NEWSENT_DEBUG']

/** What the environment sets; an empty variable sets nothing. Errors: BAD_SETTING for a switch that is neither on nor off. */
export function readEnvironment(env: Io['env']): Layer {
  const layer = new Map<string, Given>()
  for (const { key, kind } of SETTINGS) {
    const where = variableOf(key)
    const value = env[where] ?? ''
    if (value === '') continue
    const written = kind === 'switch' ? switchOf(value, where) : [value]
    layer.set(key, { place: 'environment', where, written })
  }
  return layer
}

function switchOf(value: string, where: string): boolean {
  if (ON.has(value.toLowerCase())) return true
  if (OFF.has(value.toLowerCase())) return false
  throw new NewsentError('BAD_SETTING', `${where}="${value}" is neither on nor off`, { hint: 'write 1 or 0' })
}

/** Variables that were probably meant for newsent, each with what was meant. */
export function mistypedVariables(env: Io['env']): string[] {
  const known = [...OTHERS, ...SETTINGS.map(({ key }) => variableOf(key))]
  return Object.keys(env).flatMap((name) => {
    if (!name.startsWith('NEWSENT_') || known.includes(name)) return []
    const meant = suggestion(name, known)
    return meant === null ? [] : [`${name} is no setting; did you mean ${meant}?`]
  })
}
