import { NewsentError } from '../errors.ts'
import { printable } from '../render/safe.ts'
import { type Io, OutputError } from './io.ts'

/** A failure as the outside sees it. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly hint: string | null
}

/** Code, message and advice of anything thrown; what was not thrown on purpose is a defect and says so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NewsentError) return { code: error.code, message: error.message, hint: error.hint }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof OutputError) return { code: 'OUTPUT_FAILED', message, hint: null }
  const hint = 'this is a defect of newsent; NEWSENT_DEBUG=1 shows where it happened'
  return { code: 'INTERNAL', message: `unexpected error: ${message}`, hint }
}

/**
 * A failure as a person reads it, safe to print: `newsent: <message>`, and its hint indented on the next line.
 *
 * In:  with NEWSENT_DEBUG in `env`, the stack of `error` is added.
 */
export function describeFailure({ message, hint }: Failure, error: unknown, env: Io['env']): string {
  const lines = [`newsent: ${printable(message)}`]
  if (hint !== null) lines.push(`  ${printable(hint)}`)
  if (isSet(env.NEWSENT_DEBUG) && error instanceof Error) lines.push(...(error.stack ?? '').split('\n').map(printable))
  return lines.map((line) => `${line}\n`).join('')
}

/** 2 where newsent was called wrongly, else 1. */
export function exitCodeOf(failure: Failure): 1 | 2 {
  return failure.code === 'BAD_USAGE' ? 2 : 1
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0'
}
