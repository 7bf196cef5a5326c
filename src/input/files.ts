import { extname } from 'node:path'
import { completed, type DocumentOptions } from './about.ts'
import { type Meter, readBytes, unpackedName } from './compressed.ts'
import { tooLarge } from './file-errors.ts'
import { type JsonLine, type JsonLinesOptions, readJsonLines } from './jsonl.ts'
import { readAny } from './page.ts'
import type { NewsDocument } from './types.ts'

const STDIN = 'stdin'
/** A thousand times a long article: more is no article, and V8's strings end at 512 MiB. Bytes. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024
/** What the ending of a name says about what is in a file; any other may hold text or HTML. */
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
}

/**
 * Read one document from a file, packed or not: text in any common encoding, a page of HTML, or, where its name ends in
 * `.json`, one object of the JSON Lines shape.
 *
 * Out: `id` and `path` are `path` as given (an object may carry another id). The options win over what the file says.
 * Errors: FILE_NOT_FOUND, FILE_UNREADABLE, BINARY_INPUT, EMPTY_INPUT, NO_ARTICLE (for HTML), BAD_JSON_LINE (for a
 *         `.json` file), BAD_DATE (for the option).
 */
export async function readDocument(path: string, options: DocumentOptions = {}): Promise<NewsDocument> {
  const bytes = await collect(readBytes(path, options.meter), path)
  const contentType = TYPES[extname(unpackedName(path)).toLowerCase()] ?? null
  return completed(await readAny(bytes, { id: path, path, url: null, contentType }), options)
}

/**
 * Read one document of text or HTML from a stream, as a rule standard input.
 *
 * Out: `id` is `stdin`, `path` null.
 * Errors: BINARY_INPUT, EMPTY_INPUT, NO_ARTICLE, FILE_UNREADABLE (longer than 64 MiB), BAD_DATE (for the option).
 */
export async function readStdin(
  stream: AsyncIterable<Uint8Array>,
  options: DocumentOptions = {},
): Promise<NewsDocument> {
  const bytes = await collect(stream, STDIN)
  return completed(await readAny(bytes, { id: STDIN, path: null, url: null, contentType: null }), options)
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
