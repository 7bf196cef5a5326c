import { isUtf8 } from 'node:buffer'
import { NewsentError } from '../errors.ts'
import { withDateline } from './dated.ts'
import { readRecord } from './page.ts'
import { type JsonObject, parseObject, recordId } from './record.ts'
import { type ByteLine, splitLines } from './split-lines.ts'
import type { NewsDocument } from './types.ts'

/** A line of JSON Lines: its document, or why it has none. `line` counts from 1, blank lines included. */
export type JsonLine =
  | { readonly line: number; readonly document: NewsDocument }
  | { readonly line: number; readonly id: string | null; readonly error: NewsentError }

export interface JsonLinesOptions {
  /** The longest line that is read, in bytes. */
  readonly limit?: number
}

/** Ten thousand times an article; a file that is one endless line must not fill the memory. Bytes. */
const LONGEST_LINE = 64 * 1024 * 1024

/**
 * Read JSON Lines, one document a line (https://jsonlines.org). Blank lines are skipped; a line that is wrong costs
 * itself, never the others.
 *
 * In:  `chunks` the bytes, cut anywhere; `name` of the file or `stdin`, for messages and for ids: `<name>:<line>` where
 *      a line gives none.
 * Out: one item a line that is not blank, in input order. Error codes: BAD_JSON_LINE, EMPTY_INPUT, NO_ARTICLE, LINE_TOO_LONG. Whatever
 *      the stream itself throws goes on to the caller.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  options: JsonLinesOptions = {},
): AsyncGenerator<JsonLine> {
  const limit = options.limit ?? LONGEST_LINE
  for await (const line of splitLines(chunks, limit)) {
    const item = await readLine(line, name, limit)
    if (item === null) continue
    yield 'document' in item ? { line: item.line, document: await withDateline(item.document) } : item
  }
}

async function readLine({ line, bytes }: ByteLine, name: string, limit: number): Promise<JsonLine | null> {
  const where = `line ${line} of ${name}`
  let id: string | null = null
  try {
    if (bytes === null) throw tooLong(where, limit)
    const json = decodeLine(bytes, where)
    if (json.trim() === '') return null
    const record: JsonObject = parseObject(json, where)
    id = recordId(record, json, where)
    return { line, document: await readRecord(record, json, where, { id: `${name}:${line}`, path: null }) }
  } catch (error) {
    if (error instanceof NewsentError) return { line, id, error }
    throw error
  }
}

/** Drops a byte order mark, which stands at the start of a file, or inside one that was joined from several. */
function decodeLine(bytes: Uint8Array, where: string): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  throw new NewsentError('BAD_JSON_LINE', `${where} is not valid UTF-8`, { hint: 'save the file as UTF-8' })
}

function tooLong(where: string, limit: number): NewsentError {
  return new NewsentError('LINE_TOO_LONG', `${where} is longer than ${limit} bytes`, {
    hint: 'cut the text down, or put each document on a line of its own',
  })
}
