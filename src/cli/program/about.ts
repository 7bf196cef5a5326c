import { Argument, type Command } from 'commander'
import { SCHEMAS } from '../options.ts'
import type { Actions } from './actions.ts'
import { createCommand } from './shared.ts'

export function cache(actions: Actions): Command {
  const command = createCommand('cache')
    .summary('show or clear what is remembered')
    .description('Prices of past sessions are remembered on disk, so that they are asked for once.')
    .helpCommand(false)
  command.command('path').description('print the folder').action(actions.cachePath)
  command.command('clear').description('forget all prices').action(actions.cacheClear)
  return command
}

export function model(actions: Actions): Command {
  return createCommand('model')
    .summary('describe the model that ships')
    .description('Print version, checksum, size and measured figures of the model that reads the sentiment.')
    .action(actions.model)
}

export function schema(actions: Actions): Command {
  return createCommand('schema')
    .summary('print the JSON Schema of reports')
    .description('Print the JSON Schema (2020-12) that every report, or every roll-up (--group), follows.')
    .addArgument(new Argument('[what]', 'report (default) or rollup').choices(SCHEMAS).default('report'))
    .action(actions.schema)
}
