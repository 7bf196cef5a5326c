import { readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { NewsentError } from '../../errors.ts'
import { parseSettings } from './parse.ts'
import type { Given, Layer } from './places.ts'
import type { Setting } from './table.ts'

const PROJECT_FILE = 'newsent.config.json'
const USER_FILE = 'config.json'
/** Bytes; nobody writes more by hand. */
const LARGEST = 65_536

/** The settings of the nearest `newsent.config.json` in a folder or above it. Errors: BAD_SETTING. */
export function readProjectFile(folder: string): Layer {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const layer = readSettingsFile(join(at, PROJECT_FILE), 'project')
    if (layer !== null) return layer
    if (at === dirname(at)) return new Map()
  }
}

/** The settings of the user, in the folder where the system keeps such things. Errors: BAD_SETTING. */
export async function readUserFile(): Promise<Layer> {
  const { default: envPaths } = await import('env-paths')
  return readSettingsFile(join(envPaths('newsent', { suffix: '' }).config, USER_FILE), 'user') ?? new Map()
}

/** null where there is no such file. */
function readSettingsFile(path: string, place: 'project' | 'user'): Layer | null {
  const text = readText(path)
  if (text === null) return null
  const where = shown(path)
  const layer = new Map<string, Given>()
  for (const { setting, written } of parseSettings(text, where)) {
    if (place === 'project' && !setting.isForProjects) {
      throw new NewsentError('BAD_SETTING', `${where}: "${setting.key}" is not for the file of a project`, {
        hint: 'put it into your own file, the environment or a flag; such files come with other people’s folders',
      })
    }
    const paths = (): string[] =>
      written === true || written === false ? [] : written.map((one) => placed(one, path, place, setting))
    layer.set(setting.key, { place, where, written: setting.kind === 'path' ? paths() : written })
  }
  return layer
}

/** A file that is none (a pipe, a folder) is not waited for; what may not even be looked for is not there. */
function readText(path: string): string | null {
  const found = look(path)
  if (found === null) return null
  if (!found.isFile() || found.size > LARGEST) throw bad(`${shown(path)} is no file of settings`)
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw bad(`${shown(path)} cannot be read`, cause)
  }
}

function look(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

/** A path as seen from here; that of a project must lie in the project's folder, links followed. */
function placed(written: string, file: string, place: 'project' | 'user', { key }: Setting): string {
  const folder = dirname(file)
  const path = resolve(folder, written)
  if (place === 'project' && !(isInside(folder, path) && isInside(real(folder), real(path)))) {
    throw new NewsentError('BAD_SETTING', `${shown(file)}: "${key}" lies outside of the project`, {
      hint: `name a file in ${shown(folder)} or below it`,
    })
  }
  return shown(path)
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** As one would write it here. */
function shown(path: string): string {
  const way = relative(process.cwd(), path) || '.'
  return way.length < path.length ? way : path
}

const bad = (message: string, cause?: unknown): NewsentError =>
  new NewsentError('BAD_SETTING', message, { hint: 'mend it, or leave it aside with --no-config', cause })
