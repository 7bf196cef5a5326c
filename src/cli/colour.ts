import { Chalk, type ChalkInstance } from 'chalk'
import type { Io, Terminal } from './io.ts'

/** The sixteen basic colours: every terminal has them, and the reader has chosen how they look. */
const BASIC = 1

/**
 * Whether a stream gets colours. The first that applies decides:
 * 1. `flag`: `--color` or `--no-color`
 * 2. `NO_COLOR`, unless empty (https://no-color.org)
 * 3. `FORCE_COLOR`: `0` and `false` are no, anything else is yes
 * 4. `TERM=dumb`: no
 * 5. whether this stream is a terminal
 */
export function wantsColour(flag: boolean | undefined, env: Io['env'], stream: Pick<Terminal, 'isTTY'>): boolean {
  if (flag !== undefined) return flag
  if ((env.NO_COLOR ?? '') !== '') return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return env.TERM !== 'dumb' && stream.isTTY === true
}

/** A chalk for one stream. */
export function chalkFor(flag: boolean | undefined, env: Io['env'], stream: Pick<Terminal, 'isTTY'>): ChalkInstance {
  return new Chalk({ level: wantsColour(flag, env, stream) ? BASIC : 0 })
}
