import { NewsentError } from '../errors.ts'

/**
 * A data file that loads without parsing: a short JSON directory, then typed arrays, each at a multiple of 8 bytes.
 * All numbers are little-endian, as on every machine that Node runs on.
 */
const MAGIC = 0x544e534e // "NSNT"
const HEADER_BYTES = 16
const CHECKSUM_WORD = 2

/** The constructors by the names under which the directory writes them. */
const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i8: Int8Array,
  i16: Int16Array,
  f32: Float32Array,
} as const
type Kind = keyof typeof ARRAYS
export type Section = Uint8Array | Uint16Array | Uint32Array | Int8Array | Int16Array | Float32Array
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
  readonly checksum: number

  /** Errors: BAD_DATA_FILE when the file is no container, of another version, cut short or altered. */
  constructor(bytes: Uint8Array, version: number, file: string) {
    this.#file = file
    const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
    const [magic, found, sum, length = 0] = headerOf(whole)
    if (magic !== MAGIC || found !== version || whole.length % 4 !== 0 || sum !== checksum(whole)) throw this.damaged()
    this.checksum = sum
    const text = new TextDecoder().decode(whole.subarray(HEADER_BYTES, HEADER_BYTES + length))
    const directory: Directory = JSON.parse(text)
    const base = whole.byteOffset + align(HEADER_BYTES + length)
    this.#sections = new Map(
      Object.entries(directory).map(([key, at]) => [key, view(at.kind, whole.buffer, base + at.offset, at.length)]),
    )
  }

  /** All of them by their names, in the order of the file. */
  all(): Record<string, Section> {
    return Object.fromEntries(this.#sections)
  }

  u8(key: string): Uint8Array {
    return this.#section(key, Uint8Array)
  }

  u16(key: string): Uint16Array {
    return this.#section(key, Uint16Array)
  }

  u32(key: string): Uint32Array {
    return this.#section(key, Uint32Array)
  }

  i8(key: string): Int8Array {
    return this.#section(key, Int8Array)
  }

  i16(key: string): Int16Array {
    return this.#section(key, Int16Array)
  }

  f32(key: string): Float32Array {
    return this.#section(key, Float32Array)
  }

  #section<T extends Section>(key: string, kind: abstract new (...values: never[]) => T): T {
    const data = this.#sections.get(key)
    if (data instanceof kind) return data
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
  const View: new (buffer: ArrayBufferLike, offset: number, length: number) => Section = ARRAYS[kind]
  return new View(buffer, offset, length)
}

function kindOf(data: Section): Kind {
  if (data instanceof Uint8Array) return 'u8'
  if (data instanceof Uint16Array) return 'u16'
  if (data instanceof Int8Array) return 'i8'
  if (data instanceof Int16Array) return 'i16'
  return data instanceof Float32Array ? 'f32' : 'u32'
}

/** FNV-1a over 32-bit words, from behind itself on: about a millisecond for 4 MB. */
function checksum(file: Uint8Array): number {
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length >> 2)
  let hash = 0x811c9dc5
  for (let index = CHECKSUM_WORD + 1; index < words.length; index++)
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193)
  return hash >>> 0
}
