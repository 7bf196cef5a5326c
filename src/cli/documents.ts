import {
  type DocumentOptions,
  type JsonLine,
  type NewsDocument,
  readDocument,
  readJsonLines,
  readJsonLinesFile,
  readStdin,
} from '../input/index.ts'
import type { Io } from './io.ts'
import type { Request } from './request.ts'
import { STDIN } from './request.ts'

export interface ReadItem {
  readonly document: NewsDocument
  /** Line of the JSON Lines, from 1; null for a file. */
  readonly line: number | null
}

export interface FailedItem {
  readonly id: string | null
  readonly line: number | null
  readonly cause: unknown
}

/** Everything a request names, in its order and one at a time; what cannot be read comes as its failure. */
export async function* readDocuments(request: Request, stdin: Io['stdin']): AsyncGenerator<ReadItem | FailedItem> {
  for (const path of request.files) yield await readOne(path, request.about, stdin)
  if (request.jsonl !== null) yield* readLines(request.jsonl, stdin)
}

async function readOne(path: string, about: DocumentOptions, stdin: Io['stdin']): Promise<ReadItem | FailedItem> {
  try {
    return { document: await (path === STDIN ? readStdin(stdin, about) : readDocument(path, about)), line: null }
  } catch (cause) {
    return { id: path === STDIN ? 'stdin' : path, line: null, cause }
  }
}

async function* readLines(path: string, stdin: Io['stdin']): AsyncGenerator<ReadItem | FailedItem> {
  const lines = path === STDIN ? readJsonLines(stdin, 'stdin') : readJsonLinesFile(path)
  try {
    for await (const item of lines) yield itemOf(item)
  } catch (cause) {
    yield { id: path === STDIN ? 'stdin' : path, line: null, cause }
  }
}

function itemOf(item: JsonLine): ReadItem | FailedItem {
  return 'document' in item ? item : { id: item.id, line: item.line, cause: item.error }
}
