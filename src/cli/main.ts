import { describeFailure, exitCodeOf, failureOf } from './errors.ts'
import { createOutput, type Io } from './io.ts'
import { VERSION } from './version.ts'

/** What a shell expects of a program that was stopped by Ctrl-C: 128 + SIGINT (2). */
const INTERRUPTED = 130

/**
 * Run the command line.
 *
 * In:  the arguments after the program's name, and the streams and environment to use.
 * Out: the exit code: 0 fine, 1 something failed, 2 wrong usage. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = createOutput(io.stdout)
  const err = createOutput(io.stderr)
  try {
    // The grammar of the command line takes longer to load than this answer takes to give.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await out.write(`${VERSION}\n`)
      return 0
    }
    const { dispatch } = await import('./dispatch.ts')
    return await dispatch(argv, { io, out, err, version: VERSION })
  } catch (error) {
    const failure = failureOf(error)
    await err.write(describeFailure(failure, error, io.env)).catch(() => false)
    return exitCodeOf(failure)
  }
}

/** Run the command line of this process; Ctrl-C ends it at once. */
export function main(): Promise<number> {
  process.once('SIGINT', () => process.exit(INTERRUPTED))
  return run(process.argv.slice(2), process)
}
