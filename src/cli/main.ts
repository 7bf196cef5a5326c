import { cliFailureOf, describeFailure, exitCodeOf } from './errors.ts'
import { INTERRUPTED, type Interruption, NO_INTERRUPTION } from './interruption.ts'
import { createOutput, type Io } from './io.ts'
import { VERSION } from './version.ts'

/**
 * Run the command line.
 *
 * In:  the arguments after the program's name, and the streams and environment to use.
 * Out: the exit code: 0 fine, 1 something failed, 2 wrong usage. Never throws.
 */
export async function run(
  argv: readonly string[],
  io: Io,
  interruption: Interruption = NO_INTERRUPTION,
): Promise<number> {
  const out = createOutput(io.stdout)
  const err = createOutput(io.stderr)
  try {
    // The grammar of the command line takes longer to load than this answer takes to give.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await out.write(`${VERSION}\n`)
      return 0
    }
    const { dispatch } = await import('./dispatch.ts')
    return await dispatch(argv, { io, out, err, version: VERSION, interruption })
  } catch (error) {
    const failure = cliFailureOf(error)
    await err.write(describeFailure(failure, io.env)).catch(() => false)
    return exitCodeOf(failure)
  }
}

/** Run the command line of this process. */
export async function main(): Promise<number> {
  const interrupted = new AbortController()
  let isTaken = false
  process.on('SIGINT', () => {
    if (!isTaken || interrupted.signal.aborted) process.exit(INTERRUPTED)
    interrupted.abort()
  })
  const take = (): AbortSignal => {
    isTaken = true
    return interrupted.signal
  }
  const status = await run(process.argv.slice(2), process, { take })
  // What is left of an input that nobody reads any more would keep the process alive.
  process.stdin.destroy()
  return status
}
