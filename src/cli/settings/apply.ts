import { type Command, CommanderError, type Option } from 'commander'
import { NewsentError } from '../../errors.ts'
import type { Io } from '../io.ts'
import { readEnvironment } from './environment.ts'
import { readProjectFile, readUserFile } from './files.ts'
import { type Given, isStronger, type Layer, PLACES, type Place } from './places.ts'
import { SETTINGS, type Setting } from './table.ts'

/** What a setting is in the end, and why. */
export interface Effective {
  readonly key: string
  /** As the command sees it; undefined where nothing is set. */
  readonly value: unknown
  readonly place: Place
  /** The flag, the variable or the file; null for a default. */
  readonly where: string | null
}

/**
 * Give a command's options the values that files and the environment set: flags over environment over user over project.
 *
 * Out: every setting that the command knows, in the order of the table. Errors: BAD_SETTING.
 */
export async function applySettings(command: Command, env: Io['env']): Promise<Effective[]> {
  const fromFiles = command.opts().config === false ? [] : [await readUserFile(), readProjectFile(process.cwd())]
  const layers: Layer[] = [readEnvironment(env), ...fromFiles]
  const options = optionsOf(command)
  const found = SETTINGS.flatMap((setting) => {
    const option = options.get(setting.key)
    return option === undefined ? [] : [{ setting, option, given: strongest(command, setting.key, layers) }]
  })
  const placed = new Map(found.map(({ setting: { key }, given }) => [key, given?.place ?? placeOf(command, key)]))
  const place = (key: string): Place => placed.get(key) ?? placeOf(command, key)
  const standing = found.filter(
    ({ setting: { key, yieldsTo = [] } }) => !yieldsTo.some((other) => isStronger(place(other), place(key))),
  )
  const wanted = standing.filter(
    ({ setting: { needs } }) => needs?.some((key) => isSet(standing, command, key)) ?? true,
  )
  for (const { setting, option, given } of wanted) {
    if (given !== null) command.setOptionValueWithSource(setting.key, read(option, setting, given), given.place)
  }
  return found.map(({ setting: { key }, option, given }) => {
    const value: unknown = command.getOptionValue(key)
    const place = placeOf(command, key)
    const where = place === 'flag' ? (option.long ?? key) : place === 'default' ? null : (given?.where ?? null)
    return { key, value, place, where }
  })
}

/** By key; of a switch and its opposite the one that turns it on. */
function optionsOf(command: Command): Map<string, Option> {
  const options = new Map<string, Option>()
  for (const option of command.options) {
    const key = option.attributeName()
    if (!option.negate || !options.has(key)) options.set(key, option)
  }
  return options
}

/** What the strongest place says that says anything; null where that is the command line itself, or nobody. */
function strongest(command: Command, key: string, layers: readonly Layer[]): Given | null {
  if (placeOf(command, key) === 'flag') return null
  return layers.map((layer) => layer.get(key)).find((given) => given !== undefined) ?? null
}

/** Who set an option so far. */
function placeOf(command: Command, key: string): Place {
  const source = command.getOptionValueSource(key)
  return source === 'cli' ? 'flag' : (PLACES.find((place) => place === source) ?? 'default')
}

interface FoundSetting {
  readonly setting: Setting
  readonly given: Given | null
}

function isSet(found: readonly FoundSetting[], command: Command, key: string): boolean {
  const given = found.find(({ setting }) => setting.key === key)?.given ?? null
  const value: unknown = given === null ? command.getOptionValue(key) : given.written
  return value !== undefined && value !== false
}

function read(option: Option, { kind }: Setting, { written, where, place }: Given): unknown {
  if (written === true || written === false) return written
  try {
    return written.reduce<unknown>((earlier, text) => option.parseArg?.(text, earlier) ?? text, undefined)
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause
    const [reason = '', meant] = cause.message.split('\n')
    const name = place === 'environment' ? where : `${where}: "${option.attributeName()}"`
    const value = kind === 'number' ? written.join() : written.map((text) => `"${text}"`).join(', ')
    throw new NewsentError('BAD_SETTING', `${name} is ${value}. ${reason}`, {
      hint: meant?.replace(/^\((.*)\)$/, '$1') ?? 'newsent --help shows what there is',
      cause,
    })
  }
}
