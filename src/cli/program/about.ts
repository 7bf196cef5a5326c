import { Argument, type Command } from 'commander'
import { SCHEMAS, SHELLS } from '../options.ts'
import type { Actions } from './actions.ts'
import { createCommand } from './shared.ts'
import { oneOf } from './values.ts'

const CACHE = `Examples:
  newsent cache path
  newsent cache clear
  du -sh "$(newsent cache path)"
`
const MODEL = `Examples:
  newsent model
  newsent model | grep checksum
`
const SCHEMA = `Examples:
  newsent schema > report.schema.json
  newsent schema | jq '.["$defs"] | keys'
`
const COMPLETION = `Examples:
  source <(newsent completion bash)                 # now; the same line in ~/.bashrc for ever
  source <(newsent completion zsh)                  # after compinit, also in ~/.zshrc
  newsent completion fish > ~/.config/fish/completions/newsent.fish
`

export function cache(actions: Actions): Command {
  return createCommand('cache')
    .summary('show or clear what is remembered')
    .description('Prices of past sessions are remembered on disk, so that they are asked for once.')
    .addHelpText('before', CACHE)
    .helpCommand(false)
    .addCommand(createCommand('path').description('print the folder').action(actions.cachePath))
    .addCommand(createCommand('clear').description('forget all prices').action(actions.cacheClear))
}

export function model(actions: Actions): Command {
  return createCommand('model')
    .summary('describe the model that ships')
    .description('Print version, checksum, size and measured figures of the model that reads the sentiment.')
    .addHelpText('before', MODEL)
    .action(actions.model)
}

export function schema(actions: Actions): Command {
  return createCommand('schema')
    .summary('print the JSON Schema of reports')
    .description('Print the JSON Schema (2020-12) that every report, or every roll-up (--group), follows.')
    .addArgument(
      new Argument('[what]', 'report (default) or rollup').choices(SCHEMAS).argParser(oneOf(SCHEMAS)).default('report'),
    )
    .addHelpText('before', SCHEMA)
    .action(actions.schema)
}

export function completion(actions: Actions): Command {
  return createCommand('completion')
    .summary('let a shell complete what you type')
    .description('Print a script that tells a shell the commands, options and values of newsent.')
    .addArgument(new Argument('<shell>', SHELLS.join(', ')).choices(SHELLS).argParser(oneOf(SHELLS)))
    .addHelpText('before', COMPLETION)
    .action(actions.completion)
}
