import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** Folders of the sources and of the hand-written rows; tests put miniatures in their place. */
const LISTINGS = process.env.GAZETTEER_LISTINGS ?? resolve(PROJECT, '../shared/gazetteer')
const ROWS = process.env.GAZETTEER_ROWS ?? fileURLToPath(new URL('./rows', import.meta.url))

export type Row = Readonly<Record<string, string>>

/** sha256 of every file read in this process, by its path below the folder of listings or of rows. */
const digests = new Map<string, string>()

/** Rows of a CSV file with a header, from the folder of listings. Throws where the file is absent. */
export function readListing(path: string): Row[] {
  return rows(read(resolve(LISTINGS, path), `listings/${path}`))
}

/** Text of a file from the folder of listings. */
export function readListingText(path: string): string {
  return read(resolve(LISTINGS, path), `listings/${path}`)
}

/** Rows of a hand-written CSV file; none where the file does not exist. */
export function readRows(path: string): Row[] {
  const text = readRowsText(path)
  return text === null ? [] : rows(text)
}

/** Lines of a hand-written word list, without blank ones and comments (`#`). */
export function readWords(path: string): string[] {
  const lines = (readRowsText(path) ?? '').split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '' && !line.startsWith('#'))
}

/** What was read so far, sorted by path. */
export function filesRead(): [string, string][] {
  return [...digests].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Absolute path of a file of the project. */
export function projectFile(path: string): string {
  return resolve(PROJECT, path)
}

function readRowsText(path: string): string | null {
  const file = resolve(ROWS, path)
  return existsSync(file) ? read(file, `rows/${path}`) : null
}

function read(file: string, label: string): string {
  const bytes = readFileSync(file)
  digests.set(label, createHash('sha256').update(bytes).digest('hex'))
  return bytes.toString('utf8').replace(/^\uFEFF/, '')
}

function rows(text: string): Row[] {
  return parse(text, {
    columns: (header: string[]) => header.map((name) => name.trim()),
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    comment: '#',
    comment_no_infix: true,
  })
}
