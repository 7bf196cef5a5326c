import { type FileHandle, open } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Item } from '../batch/types.ts'
import { NewsentError } from '../errors.ts'
import { splitLines } from '../input/index.ts'
import { type Output, OutputError } from './io.ts'
import type { Format } from './options.ts'

const FORMAT_OF: ReadonlyMap<string, Format> = new Map([
  ['.json', 'json'],
  ['.jsonl', 'ndjson'],
  ['.ndjson', 'ndjson'],
  ['.csv', 'csv'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
])

/** The form that the ending of a file speaks for. */
export function formatOf(path: string): Format {
  return FORMAT_OF.get(extname(path).toLowerCase()) ?? 'table'
}

export interface OutputFile extends Output {
  close(): Promise<void>
}

/**
 * A file for results. Every piece is written whole, right away, so that whoever is killed loses no finished line; what a
 * full disk cuts in half is taken back.
 *
 * In:  `keep`: bytes of an earlier run that stay; null for a new file.
 * Errors: FILE_UNREADABLE where it cannot be opened; OutputError.
 */
export async function openOutputFile(path: string, keep: number | null): Promise<OutputFile> {
  const file = await open(path, keep ? 'r+' : 'w').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new NewsentError('FILE_UNREADABLE', `${path} cannot be written: ${reason}`, {
      hint: 'check the path given to --output',
      cause,
    })
  })
  let length = keep ?? 0
  if (keep) await file.truncate(keep)
  return {
    async write(text) {
      const bytes = Buffer.from(text)
      try {
        await writeWhole(file, bytes, length)
        length += bytes.length
        return true
      } catch (cause) {
        await file.truncate(length).catch(() => {})
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new OutputError(`${path} cannot be written: ${reason}`, { cause })
      }
    },
    async close() {
      await file.sync().catch(() => {})
      await file.close()
    },
  }
}

async function writeWhole(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at + from)
    from += bytesWritten
  }
}

/** What an earlier run left: how many bytes of whole lines, and how often each document stands in them. */
interface Earlier {
  readonly bytes: number
  readonly done: Map<string, number>
}

const LONGEST_LINE = 256 * 1024 * 1024

/**
 * Read what an earlier run wrote to a file of NDJSON.
 *
 * Out: nothing done where there is no such file. Errors: BAD_USAGE where it holds something else.
 */
export async function readEarlier(path: string): Promise<Earlier> {
  const file = await open(path).catch(() => null)
  const done = new Map<string, number>()
  let bytes = 0
  if (file === null) return { bytes, done }
  const { size } = await file.stat()
  for await (const { line, bytes: content } of splitLines(file.createReadStream(), LONGEST_LINE)) {
    const next = bytes + (content?.length ?? 0) + 1
    // A last line without its end was cut off.
    if (next > size) break
    const key = keyIn(content, path, line)
    done.set(key, (done.get(key) ?? 0) + 1)
    bytes = next
  }
  return { bytes, done }
}

/** By what a document is known again: its id, or its line where it has none. */
const keyOf = (id: string | null, line: number | null): string => (id === null ? `line ${line}` : `id ${id}`)

function keyIn(content: Uint8Array | null, path: string, line: number): string {
  try {
    const { id, error } = JSON.parse(Buffer.from(content ?? []).toString('utf8'))
    return keyOf(id, error?.line ?? null)
  } catch (cause) {
    throw new NewsentError('BAD_USAGE', `line ${line} of ${path} is no report, so the file cannot be continued`, {
      hint: 'name the file of an earlier run with --format ndjson, or leave out --resume',
      cause,
    })
  }
}

/** Leaves out what an earlier run has done, as often as it did; `skipped` is told of it. */
export async function* skipping(
  items: AsyncIterable<Item>,
  { done }: Earlier,
  skipped?: (id: string | null) => Promise<void>,
): AsyncGenerator<Item> {
  for await (const item of items) {
    const id = 'document' in item ? item.document.id : item.id
    const key = keyOf(id, item.line)
    const left = done.get(key) ?? 0
    if (left === 0) {
      yield item
      continue
    }
    done.set(key, left - 1)
    await skipped?.(id)
  }
}
