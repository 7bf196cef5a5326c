import { createReadStream, type ReadStream } from 'node:fs'
import { extname } from 'node:path'
import type { Duplex } from 'node:stream'
import * as zlib from 'node:zlib'
import { NewsentError } from '../errors.ts'
import { fileError } from './file-errors.ts'

/** Told of every piece read from a disk, before it is unpacked, in bytes. */
export type Meter = (bytes: number) => void

const UNPACKERS: Readonly<Record<string, () => Duplex>> = {
  '.gz': () => zlib.createGunzip(),
  '.zst': () => createZstd(),
}

/** The path without the ending that says how it is packed. */
export function unpackedName(path: string): string {
  return extname(path).toLowerCase() in UNPACKERS ? path.slice(0, -extname(path).length) : path
}

/**
 * The bytes of a file, unpacked where its name ends in `.gz` or `.zst` (the latter where Node can: from 22.15 on).
 *
 * Errors: FILE_NOT_FOUND, FILE_UNREADABLE, also for what is not packed as its name says, or is cut off.
 */
export async function* readBytes(path: string, meter: Meter = () => {}): AsyncGenerator<Uint8Array> {
  const unpacker = UNPACKERS[extname(path).toLowerCase()]
  const stream = opened(path)
  stream.on('data', (chunk) => meter(chunk.length))
  stream.pause()
  if (unpacker === undefined) {
    try {
      for await (const chunk of stream) yield chunk
    } catch (cause) {
      throw fileError(path, cause)
    }
    return
  }
  const unpacked = unpacker()
  stream.on('error', (cause) => unpacked.destroy(fileError(path, cause)))
  try {
    for await (const chunk of stream.pipe(unpacked)) yield chunk
  } catch (cause) {
    if (cause instanceof NewsentError) throw cause
    const hint = 'unpack it by hand to see what is wrong'
    throw new NewsentError('FILE_UNREADABLE', `${path} cannot be unpacked: it is damaged or cut off`, { hint, cause })
  } finally {
    stream.destroy()
  }
}

function opened(path: string): ReadStream {
  try {
    return createReadStream(path)
  } catch (cause) {
    throw fileError(path, cause)
  }
}

function createZstd(): Duplex {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress')
  if (typeof create === 'function') return create()
  throw new NewsentError('FILE_UNREADABLE', `Node ${process.versions.node} cannot unpack .zst`, {
    hint: 'use Node 22.15 or later, or pipe it: zstd -dc news.jsonl.zst | newsent analyze --jsonl -',
  })
}
