import { extname } from 'node:path'
import type { Warning } from '../report.ts'
import { type Meter, readBytes, unpackedName } from './compressed.ts'
import { parseDate } from './date.ts'
import { withDateline } from './dated.ts'
import { decode } from './decode.ts'
import { tooLarge } from './file-errors.ts'
import { type JsonLine, type JsonLinesOptions, readJsonLines } from './jsonl.ts'
import { parseObject, recordDocument } from './record.ts'
import type { NewsDocument } from './types.ts'

/** What the caller knows of a document better than the document itself. */
export interface DocumentOptions {
  readonly title?: string
  /** As `parseDate` takes it. */
  readonly date?: string
  readonly meter?: Meter
}

const STDIN = 'stdin'
/** A thousand times a long article: more is no article, and V8's strings end at 512 MiB. Bytes. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024
const HTML_START = /^\s*<(?:!doctype\s+html|html)\b/i

/**
 * Read one document from a file, packed or not: text in any common encoding, or, where its name ends in `.json`, one object of the
 * JSON Lines shape.
 *
 * Out: `id` and `path` are `path` as given (an object may carry another id). The options win over what the file says.
 * Errors: FILE_NOT_FOUND, FILE_UNREADABLE, BINARY_INPUT, EMPTY_INPUT, BAD_JSON_LINE (for a `.json` file), BAD_DATE (for
 *         the option).
 */
export async function readDocument(path: string, options: DocumentOptions = {}): Promise<NewsDocument> {
  const text = decode(await collect(readBytes(path, options.meter), path), path)
  if (extname(unpackedName(path)).toLowerCase() !== '.json') return finish(textDocument(text, path, path), options)
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
  return finish(textDocument(decode(await collect(stream, STDIN), STDIN), STDIN, null), options)
}

/** All bytes of a document. Errors: FILE_UNREADABLE where they are more than 64 MiB, unpacked. */
async function collect(bytes: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LARGEST_DOCUMENT) throw tooLarge(name, LARGEST_DOCUMENT)
  }
  return Buffer.concat(chunks, length)
}

/**
 * `readJsonLines` on a file.
 *
 * Errors: FILE_NOT_FOUND, FILE_UNREADABLE, thrown when the first item is asked for, or later if the disk fails.
 */
export async function* readJsonLinesFile(
  path: string,
  options: JsonLinesOptions & { readonly meter?: Meter } = {},
): AsyncGenerator<JsonLine> {
  yield* readJsonLines(readBytes(path, options.meter), path, options)
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
