import { stat } from 'node:fs/promises'
import type { Item } from '../batch/types.ts'
import {
  expandPath,
  holdsLines,
  type JsonLine,
  type Meter,
  readDocument,
  readJsonLines,
  readJsonLinesFile,
  readStdin,
} from '../input/index.ts'
import type { Io } from './io.ts'
import { type Request, type Source, STDIN } from './request.ts'

/** The files that a request means, folders and patterns written out, in its order; JSON Lines that were asked for last. */
export async function sourcesOf({ files, jsonl }: Pick<Request, 'files' | 'jsonl'>): Promise<Source[]> {
  const sources: Source[] = []
  for (const given of files) {
    const paths = given === STDIN ? [STDIN] : await expandPath(given)
    sources.push(...paths.map((path) => ({ path, isLines: holdsLines(path) })))
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

/** Everything in the sources, in their order and one at a time; what cannot be read comes as its failure. */
export async function* readDocuments(
  sources: readonly Source[],
  about: Request['about'],
  stdin: Io['stdin'],
  meter: Meter = () => {},
): AsyncGenerator<Item> {
  for (const { path, isLines } of sources) {
    if (isLines) yield* readLines(path, stdin, meter)
    else yield await readOne(path, { ...about, meter }, stdin)
  }
}

async function readOne(path: string, about: Request['about'], stdin: Io['stdin']): Promise<Item> {
  try {
    return { document: await (path === STDIN ? readStdin(stdin, about) : readDocument(path, about)), line: null }
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
