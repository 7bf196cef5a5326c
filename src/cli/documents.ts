import { stat } from 'node:fs/promises'
import type { Item } from '../batch/types.ts'
import {
  expandPath,
  type FetchOptions,
  holdsLines,
  isUrl,
  type JsonLine,
  type Meter,
  readDocument,
  readJsonLines,
  readJsonLinesFile,
  readStdin,
  readUrl,
} from '../input/index.ts'
import type { Io } from './io.ts'
import { type Request, type Source, STDIN } from './request.ts'

/** The files that a request means, folders and patterns written out, in its order; JSON Lines that were asked for last. */
export async function sourcesOf({ files, jsonl }: Pick<Request, 'files' | 'jsonl'>): Promise<Source[]> {
  const sources: Source[] = []
  for (const given of files) {
    const paths = given === STDIN || isUrl(given) ? [given] : await expandPath(given)
    sources.push(...paths.map((path) => ({ path, isLines: !isUrl(path) && holdsLines(path) })))
  }
  return jsonl === null ? sources : [...sources, { path: jsonl, isLines: true }]
}

/** Bytes that there are to read, as they lie on the disk; null where one of the sources does not say. */
export async function sizeOf(sources: readonly Source[]): Promise<number | null> {
  let total = 0
  for (const { path } of sources) {
    const found = path === STDIN ? null : await stat(path).catch(() => null)
    if (found === null || !found.isFile()) return null
    total += found.size
  }
  return total
}

/** How sources are read. */
export interface Reading {
  readonly about: Request['about']
  readonly stdin: Io['stdin']
  readonly fetching: FetchOptions
  readonly meter?: Meter
}

/** Everything in the sources, in their order and one at a time; what cannot be read comes as its failure. */
export async function* readDocuments(sources: readonly Source[], reading: Reading): AsyncGenerator<Item> {
  for (const { path, isLines } of sources) {
    if (isLines) yield* readLines(path, reading.stdin, reading.meter ?? (() => {}))
    else yield await readOne(path, reading)
  }
}

async function readOne(path: string, { about, stdin, fetching, meter }: Reading): Promise<Item> {
  const options = meter === undefined ? about : { ...about, meter }
  try {
    if (path === STDIN) return { document: await readStdin(stdin, options), line: null }
    const document = isUrl(path) ? readUrl(path, options, fetching) : readDocument(path, options)
    return { document: await document, line: null }
  } catch (cause) {
    return { id: path === STDIN ? 'stdin' : path, line: null, cause }
  }
}

async function* readLines(path: string, stdin: Io['stdin'], meter: Meter): AsyncGenerator<Item> {
  const lines = path === STDIN ? readJsonLines(metered(stdin, meter), 'stdin') : readJsonLinesFile(path, { meter })
  try {
    for await (const item of lines) yield itemOf(item)
  } catch (cause) {
    yield { id: path === STDIN ? 'stdin' : path, line: null, cause }
  }
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter(chunk.length)
    yield chunk
  }
}

function itemOf(item: JsonLine): Item {
  return 'document' in item ? item : { id: item.id, line: item.line, cause: item.error }
}

/** Asks every document for the same names besides its own. */
export async function* asking(items: AsyncIterable<Item>, names: readonly string[]): AsyncGenerator<Item> {
  for await (const item of items) {
    if ('cause' in item) yield item
    else yield { ...item, document: { ...item.document, targets: [...item.document.targets, ...names] } }
  }
}
