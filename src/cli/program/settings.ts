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
  const keys = command.options.map((option) => option.attributeName())
  for (const { key, kind } of SETTINGS) {
    const at = keys.indexOf(key)
    const option = command.options[at]
    if (kind !== 'switch' || option === undefined || keys.indexOf(key, at + 1) >= 0) continue
    const name = option.long?.replace(/^--(?:no-)?/, '')
    command.addOption(new Option(option.negate ? `--${name}` : `--no-${name}`).hideHelp())
  }
  return command
}
