import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from '../../src/cli/main.ts'

interface Setting {
  readonly input?: string
  readonly terminal?: boolean
  readonly columns?: number
  readonly env?: Record<string, string>
}

/** Run the command line in this process, on streams that say they are terminals. */
export async function onTerminal(
  argv: readonly string[],
  { input, terminal = true, columns = 80, env = {} }: Setting = {},
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: input === undefined })
  const stdout = Object.assign(new PassThrough(), { isTTY: terminal, columns })
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  if (input !== undefined) stdin.end(input)
  const printed = Promise.all([text(stdout), text(stderr)])
  const status = await run(argv, { stdin, stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  return { status, out, err }
}
