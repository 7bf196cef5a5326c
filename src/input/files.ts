import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Warning } from '../report.ts'
import { parseDate } from './date.ts'
import { withDateline } from './dated.ts'
import { decode } from './decode.ts'
import { fileError, tooLarge } from './file-errors.ts'
import { type JsonLine, type JsonLinesOptions, readJsonLines } from './jsonl.ts'
import { parseObject, recordDocument } from './record.ts'
import type { NewsDocument } from './types.ts'

/** What the caller knows of a document better than the document itself. */
export interface DocumentOptions {
  readonly title?: string
  /** As `parseDate` takes it. */
  readonly date?: string
}

const STDIN = 'stdin'
/** A thousand times a long article: more is no article, and V8's strings end at 512 MiB. Bytes. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024
const HTML_START = /^\s*<(?:!doctype\s+html|html)\b/i

/**
 * Read one document from a file: text in any common encoding, or, where its name ends in `.json`, one object of the
 * JSON Lines shape.
 *
 * Out: `id` and `path` are `path` as given (an object may carry another id). The options win over what the file says.
 * Errors: FILE_NOT_FOUND, FILE_UNREADABLE, BINARY_INPUT, EMPTY_INPUT, BAD_JSON_LINE (for a `.json` file), BAD_DATE (for
 *         the option).
 */
export async function readDocument(path: string, options: DocumentOptions = {}): Promise<NewsDocument> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw fileError(path, cause)
  })
  if (bytes.length > LARGEST_DOCUMENT) throw tooLarge(path, LARGEST_DOCUMENT)
  const text = decode(bytes, path)
  if (extname(path).toLowerCase() !== '.json') return finish(textDocument(text, path, path), options)
  return finish(recordDocument(parseObject(text, path), text, path, { id: path, path }), options)
}

/**
 * Read one document of text from a stream, as a rule standard input.
 *
 * Out: `id` is `stdin`, `path` null.
 * Errors: BINARY_INPUT, EMPTY_INPUT, FILE_UNREADABLE (longer than 64 MiB), BAD_DATE (for the option).
 */
export async function readStdin(
  stream: AsyncIterable<Uint8Array>,
  options: DocumentOptions = {},
): Promise<NewsDocument> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LARGEST_DOCUMENT) throw tooLarge(STDIN, LARGEST_DOCUMENT)
  }
  return finish(textDocument(decode(Buffer.concat(chunks, length), STDIN), STDIN, null), options)
}

/**
 * `readJsonLines` on a file.
 *
 * Errors: FILE_NOT_FOUND, FILE_UNREADABLE, thrown when the first item is asked for, or later if the disk fails.
 */
export async function* readJsonLinesFile(path: string, options: JsonLinesOptions = {}): AsyncGenerator<JsonLine> {
  yield* readJsonLines(fileChunks(path), path, options)
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk
  } catch (cause) {
    throw fileError(path, cause)
  }
}

function textDocument(text: string, id: string, path: string | null): NewsDocument {
  const warnings = HTML_START.test(text) ? [HTML_AS_TEXT] : []
  return {
    id,
    path,
    url: null,
    title: null,
    text,
    publishedAt: null,
    publishedAtFrom: null,
    language: null,
    targets: [],
    warnings,
  }
}

const HTML_AS_TEXT: Warning = { code: 'HTML_AS_TEXT', message: 'the input is HTML; its markup was read as text' }

async function finish(document: NewsDocument, options: DocumentOptions): Promise<NewsDocument> {
  const title = options.title === undefined || options.title.trim() === '' ? document.title : options.title
  if (options.date === undefined) return withDateline({ ...document, title })
  return { ...document, title, publishedAt: parseDate(options.date, 'date'), publishedAtFrom: 'flag' }
}
