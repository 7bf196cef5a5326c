import { type Command, Option } from 'commander'
import { SETTINGS } from '../settings/table.ts'

/** Where values come from that no flag gives; asked for last, when the command has all its options. */
export const withSettings = (command: Command): Command =>
  withOpposites(command)
    .optionsGroup('Settings:')
    .option('--print-config', 'print every setting and where it comes from, and do nothing else')
    .option('--no-config', 'read no files of settings')

/** A switch that a file turns on can be turned off, and the other way round. */
function withOpposites(command: Command): Command {
  for (const { key, kind } of SETTINGS) {
    if (kind !== 'switch') continue
    const options = command.options.filter((option) => option.attributeName() === key)
    const [only] = options
    if (only === undefined || options.length > 1) continue
    const name = only.long?.replace(/^--(?:no-)?/, '')
    command.addOption(new Option(only.negate ? `--${name}` : `--no-${name}`).hideHelp())
  }
  return command
}
