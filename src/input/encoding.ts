import { createRequire } from 'node:module'

/**
 * chardet and isbinaryfile are needed for one file in a thousand and cost 17 ms and 10 ms to load. They are CommonJS, so
 * they can be loaded on first use without making every caller wait for a promise.
 */
const loadPackage = createRequire(import.meta.url)

/** Bytes that chardet looks at: its counts no longer change after that, and it is slow on megabytes. */
const SAMPLE_BYTES = 65_536
/** Stands for any byte that some encoding may use for a letter. */
const LETTER = 0x78
/** chardet names these for bytes that are none of them, or TextDecoder does not know them. */
const UNFIT = /^(?:ASCII|UTF-|ISO-2022-)/
/** What most tools on Western machines wrote before UTF-8, and the web's own last resort (WHATWG Encoding Standard). */
const FALLBACK = 'windows-1252'

/**
 * Guess the encoding of bytes that are not UTF-8.
 *
 * Out: a label that TextDecoder knows. Method: the n-gram statistics of ICU's charset detector, as in chardet.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const chardet: typeof import('chardet') = loadPackage('chardet')
  const matches = chardet.analyse(bytes.subarray(0, SAMPLE_BYTES))
  return matches.find((match) => match.confidence > 0 && !UNFIT.test(match.name))?.name ?? FALLBACK
}

/**
 * Do the bytes hold control characters as only programs write them?
 *
 * isbinaryfile counts every byte that is not UTF-8 as suspicious and would refuse a page in Windows-1251, so it is shown
 * the bytes with the high ones masked: their meaning is for `detectEncoding` to say.
 */
export function hasBinaryControls(bytes: Uint8Array): boolean {
  const { isBinaryFileSync }: typeof import('isbinaryfile') = loadPackage('isbinaryfile')
  const masked = bytes.subarray(0, SAMPLE_BYTES).map((byte) => (byte < 0x80 ? byte : LETTER))
  return isBinaryFileSync(Buffer.from(masked))
}

/**
 * The byte order of UTF-16 without a mark, or null where the bytes are not that.
 *
 * Latin letters, digits and spaces have a zero as one half of every unit; a text has them in most of its units, and
 * the other half is never zero. (Text in other scripts needs its byte order mark.)
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  if (length < 4 || bytes.length % 2 !== 0) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const most = length / 4
  if (odd > most && even === 0) return 'utf-16le'
  if (even > most && odd === 0) return 'utf-16be'
  return null
}
