import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What dist is made from. */
const SOURCES = ['src', 'package.json', 'package-lock.json', 'tools/build.mjs']

/** Whether the bundle exists and is younger than everything it is made from (a folder changes when a file is removed). */
export function isBuilt(root) {
  const built = Math.min(...['dist/cli.js', 'dist/index.js'].map((file) => modified(join(root, file))))
  return built > Math.max(...SOURCES.map((source) => newest(join(root, source))))
}

/** Milliseconds since 1970; 0 where there is no such file. */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return modified(path)
  return Math.max(modified(path), ...readdirSync(path).map((name) => newest(join(path, name))))
}
