import { expect } from 'vitest'
import { NewsentError } from '../../src/errors.ts'
import { type JsonLine, type JsonLinesOptions, type NewsDocument, readJsonLines } from '../../src/input/index.ts'

/** The chunks as a file or a pipe would give them. */
export async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** Every item of JSON Lines under the name `news.jsonl`. */
export async function read(
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  options?: JsonLinesOptions,
): Promise<JsonLine[]> {
  const chunks = typeof input === 'string' || input instanceof Uint8Array ? stream(input) : input
  const items: JsonLine[] = []
  for await (const item of readJsonLines(chunks, 'news.jsonl', options)) items.push(item)
  return items
}

/** Items as short strings: `1 id` for a document, `1 id CODE` for an error. */
export const brief = (items: readonly JsonLine[]) =>
  items.map((item) =>
    'document' in item ? `${item.line} ${item.document.id}` : `${item.line} ${item.id} ${item.error.code}`,
  )

/** The document of one line. */
export async function document(line: string): Promise<NewsDocument> {
  const [item] = await read(line)
  if (item === undefined || 'error' in item) throw item?.error ?? new Error('nothing was read')
  return item.document
}

/** Code and message of the error of one line; every error has a hint. */
export async function message(line: string): Promise<string> {
  const [item] = await read(line)
  if (item === undefined || 'document' in item) return 'read without an error'
  expect(item.error).toBeInstanceOf(NewsentError)
  expect(item.error.hint).not.toBeNull()
  return `${item.error.code}: ${item.error.message}`
}
