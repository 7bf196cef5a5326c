import { type Failure, failureOf } from '../errors.ts'
import { printable } from '../render/safe.ts'
import { type Io, OutputError } from './io.ts'

/** As `failureOf`; an output that cannot be written is no defect. */
export function cliFailureOf(error: unknown): Failure {
  const failure = failureOf(error)
  return error instanceof OutputError
    ? { ...failure, code: 'OUTPUT_FAILED', message: error.message, hint: null }
    : failure
}

/**
 * A failure as a person reads it, safe to print: `newsent: <message>`, and its hint indented on the next line.
 *
 * In:  with NEWSENT_DEBUG in `env`, the stack is added.
 */
export function describeFailure({ message, hint, stack }: Failure, env: Io['env']): string {
  const lines = [`newsent: ${printable(message)}`]
  if (hint !== null) lines.push(`  ${printable(hint)}`)
  if (isSet(env.NEWSENT_DEBUG) && stack !== null) lines.push(...stack.split('\n').map(printable))
  return lines.map((line) => `${line}\n`).join('')
}

/** 2 where newsent was called or set up wrongly, else 1. */
export function exitCodeOf(failure: Failure): 1 | 2 {
  return failure.code === 'BAD_USAGE' || failure.code === 'BAD_SETTING' ? 2 : 1
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0'
}
