import { type Command, CommanderError } from 'commander'
import { NewsentError } from '../errors.ts'
import { printable } from '../render/safe.ts'
import type { Interruption } from './interruption.ts'
import type { Io, Output } from './io.ts'
import type { Actions } from './program/actions.ts'
import { createProgram } from './program/index.ts'
import { applySettings, mistypedVariables, renderSettings, renderSettingsJson } from './settings/index.ts'

/** What every command is given. */
export interface Context {
  readonly io: Io
  readonly out: Output
  readonly err: Output
  readonly version: string
  readonly interruption: Interruption
}

/** Columns of help where the terminal does not say how wide it is. */
const HELP_WIDTH = 80

/** What somebody most likely means who names something that is no command. */
const FORGOTTEN_COMMAND = 'to read a file: newsent analyze <file>'

/**
 * Run the command that the arguments name; its code is loaded only now.
 *
 * Out: the exit code. Throws NewsentError BAD_USAGE for arguments that make no sense.
 */
export async function dispatch(argv: readonly string[], context: Context): Promise<number> {
  let status = 0
  const program = createProgram(
    actionsOf(context, (code) => {
      status = code
    }),
    context.version,
    argv[0],
  )
  const help = capture(program, context.io)
  program.hook('preAction', async (_, command) => {
    const printed = takesSettings(command) ? await settle(command, context) : null
    if (printed === null) return
    help.out.push(printed)
    throw new CommanderError(0, 'newsent.printConfig', '')
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    await context.out.write(help.out.join(''))
    await context.err.write(help.err.join(''))
    return usageStatus(error)
  }
}

/** What each command does. In: `end` is told the exit code where it may be another than 0. */
const actionsOf = (context: Context, end: (status: number) => void): Actions => ({
  analyze: async (files, options, command) => {
    if (files.length === 0 && options.jsonl === undefined && context.io.stdin.isTTY === true) {
      return command.help({ error: true })
    }
    const { analyzeCommand } = await import('./analyze.ts')
    end(await analyzeCommand(files, options, context))
  },
  feed: async (feeds, options, command) => {
    if (feeds.length === 0 && context.io.stdin.isTTY === true) return command.help({ error: true })
    const { feedCommand } = await import('./feed.ts')
    end(await feedCommand(feeds, options, context))
  },
  watch: async (feeds, options) => {
    const { watchCommand } = await import('./watch.ts')
    end(await watchCommand(feeds, options, context))
  },
  explain: async (file, options, command) => {
    if (file === undefined && context.io.stdin.isTTY === true) return command.help({ error: true })
    const { explainCommand } = await import('./explain.ts')
    await explainCommand(file, options, context)
  },
  lookup: async (queries, options) => {
    const { lookupCommand } = await import('./lookup.ts')
    end(await lookupCommand(queries, options, context))
  },
  cachePath: async () => {
    const { cachePathCommand } = await import('./cache.ts')
    await cachePathCommand(context.out)
  },
  cacheClear: async () => {
    const { cacheClearCommand } = await import('./cache.ts')
    await cacheClearCommand(context.out)
  },
  model: async () => {
    const { modelCommand } = await import('./model.ts')
    await modelCommand(context.out)
  },
  schema: async (name) => {
    const { schemaCommand } = await import('./schema.ts')
    await schemaCommand(name, context.out)
  },
  completion: async (shell, _options, command) => {
    const { completionCommand } = await import('./completion/index.ts')
    await completionCommand(shell, command.parent ?? command, context.out)
  },
})

const takesSettings = (command: Command): boolean => command.getOptionValue('config') !== undefined

/** Give a command the values that files and the environment set. Out: what --print-config prints, or null. */
async function settle(command: Command, { io, err }: Context): Promise<string | null> {
  const settings = await applySettings(command, io.env)
  const { printConfig, quiet, json } = command.opts()
  if (quiet !== true) for (const note of mistypedVariables(io.env)) await err.write(`newsent: ${printable(note)}\n`)
  if (printConfig !== true) return null
  return json === true ? renderSettingsJson(settings) : renderSettings(settings)
}

/** Make commander throw instead of exiting, and keep what it would print: help is written like everything else. */
function capture(program: Command, io: Io): { out: string[]; err: string[] } {
  const help: { out: string[]; err: string[] } = { out: [], err: [] }
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => help.out.push(text),
      writeErr: (text) => help.err.push(text),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? HELP_WIDTH,
      getErrHelpWidth: () => io.stderr.columns ?? HELP_WIDTH,
    })
  }
  return help
}

const withSubcommands = (command: Command): Command[] => [command, ...command.commands.flatMap(withSubcommands)]

/** 0 for help and version that were asked for, 2 for help that was not; anything else is an error in our words. */
function usageStatus(error: CommanderError): number {
  if (error.exitCode === 0) return 0
  if (error.code === 'commander.help') return 2
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n')
  const advice = error.code === 'commander.unknownCommand' ? FORGOTTEN_COMMAND : 'newsent --help shows what there is'
  const hint = suggestion?.replace(/^\((.*)\)$/, '$1') ?? advice
  throw new NewsentError('BAD_USAGE', message, { hint, cause: error })
}
