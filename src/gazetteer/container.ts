import { NewsentError } from '../errors.ts'

/**
 * A data file that loads without parsing: a short JSON directory, then typed arrays, each at a multiple of 8 bytes.
 * All numbers are little-endian, as on every machine that Node runs on.
 */
const MAGIC = 0x544e534e // "NSNT"
const HEADER_BYTES = 16
const CHECKSUM_WORD = 2

type Kind = 'u8' | 'u16' | 'u32'
export type Section = Uint8Array | Uint16Array | Uint32Array
type Directory = Record<string, { kind: Kind; offset: number; length: number }>

const align = (bytes: number): number => Math.ceil(bytes / 8) * 8

/** Out: header (magic, format version, checksum, directory length), directory, sections. */
export function writeContainer(version: number, sections: Readonly<Record<string, Section>>): Uint8Array<ArrayBuffer> {
  const directory: Directory = {}
  let offset = 0
  for (const [name, data] of Object.entries(sections)) {
    directory[name] = { kind: kindOf(data), offset, length: data.length }
    offset += align(data.byteLength)
  }
  const text = new TextEncoder().encode(JSON.stringify(directory))
  const base = align(HEADER_BYTES + text.length)
  const file = new Uint8Array(base + offset)
  file.set(text, HEADER_BYTES)
  for (const [name, data] of Object.entries(sections)) {
    file.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), base + (directory[name]?.offset ?? 0))
  }
  const header = new Uint32Array(file.buffer, 0, HEADER_BYTES / 4)
  header.set([MAGIC, version, 0, text.length])
  header[CHECKSUM_WORD] = checksum(file)
  return file
}

/** The sections of a container: views, nothing copied where the file lies at an even address. */
export class Sections {
  readonly #sections: ReadonlyMap<string, Section>
  readonly #file: string

  /** Errors: BAD_DATA_FILE when the file is no container, of another version, cut short or altered. */
  constructor(bytes: Uint8Array, version: number, file: string) {
    this.#file = file
    const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
    const [magic, found, sum, length = 0] = headerOf(whole)
    if (magic !== MAGIC || found !== version || whole.length % 4 !== 0 || sum !== checksum(whole)) throw this.damaged()
    const text = new TextDecoder().decode(whole.subarray(HEADER_BYTES, HEADER_BYTES + length))
    const directory: Directory = JSON.parse(text)
    const base = whole.byteOffset + align(HEADER_BYTES + length)
    this.#sections = new Map(
      Object.entries(directory).map(([key, at]) => [key, view(at.kind, whole.buffer, base + at.offset, at.length)]),
    )
  }

  u8(key: string): Uint8Array {
    const data = this.#sections.get(key)
    if (data instanceof Uint8Array) return data
    throw this.damaged()
  }

  u16(key: string): Uint16Array {
    const data = this.#sections.get(key)
    if (data instanceof Uint16Array) return data
    throw this.damaged()
  }

  u32(key: string): Uint32Array {
    const data = this.#sections.get(key)
    if (data instanceof Uint32Array) return data
    throw this.damaged()
  }

  damaged(): NewsentError {
    return new NewsentError('BAD_DATA_FILE', `${this.#file} is damaged or belongs to another version of newsent.`, {
      hint: 'Install newsent again.',
    })
  }
}

function headerOf(file: Uint8Array): ArrayLike<number | undefined> & Iterable<number | undefined> {
  return file.length < HEADER_BYTES ? [] : new Uint32Array(file.buffer, file.byteOffset, HEADER_BYTES / 4)
}

function view(kind: Kind, buffer: ArrayBufferLike, offset: number, length: number): Section {
  if (kind === 'u8') return new Uint8Array(buffer, offset, length)
  return kind === 'u16' ? new Uint16Array(buffer, offset, length) : new Uint32Array(buffer, offset, length)
}

function kindOf(data: Section): Kind {
  if (data instanceof Uint8Array) return 'u8'
  return data instanceof Uint16Array ? 'u16' : 'u32'
}

/** FNV-1a over 32-bit words, from behind itself on: about a millisecond for 4 MB. */
function checksum(file: Uint8Array): number {
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2)
  let hash = 0x811c9dc5
  for (let index = CHECKSUM_WORD + 1; index < words.length; index++)
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193)
  return hash >>> 0
}
