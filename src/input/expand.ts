import { lstat, readdir } from 'node:fs/promises'
import { extname, isAbsolute, join } from 'node:path'
import { unpackedName } from './compressed.ts'

/** Endings of the files in a folder that are read. */
const READ = new Set(['.txt', '.text', '.md', '.html', '.htm', '.xhtml', '.json', '.jsonl', '.ndjson'])
const LINES = new Set(['.jsonl', '.ndjson'])
const MAGIC = /[*?[\]{}]/

/** Whether a file holds one document a line, by its name; it may be packed. */
export const holdsLines = (path: string): boolean => LINES.has(extname(unpackedName(path)).toLowerCase())

/**
 * The files that a path means: itself; of a folder all files in it and below, by their endings, hidden ones left out; of a
 * pattern with `*` or `?` all that it fits. In the order of their names, so that every run reads them alike.
 *
 * Out: the path itself where there is no such file, or none in it: reading it says what is wrong.
 */
export async function expandPath(path: string): Promise<string[]> {
  const found = await lstat(path).catch(() => null)
  if (found?.isDirectory()) {
    const files = await filesBelow(path)
    return files.length === 0 ? [path] : files
  }
  if (found !== null || !MAGIC.test(path)) return [path]
  const { glob } = await import('tinyglobby')
  const files = await glob(path, { expandDirectories: false, onlyFiles: true, absolute: isAbsolute(path) })
  return files.length === 0 ? [path] : files.sort()
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return [folder]
  const found: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesBelow(path)))
    else if (READ.has(extname(unpackedName(entry.name)).toLowerCase())) found.push(path)
  }
  return found
}
