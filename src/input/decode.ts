import { isUtf8 } from 'node:buffer'
import { NewsentError } from '../errors.ts'
import { detectEncoding, hasBinaryControls, utf16Order } from './encoding.ts'
import { fileKind } from './magic.ts'

/** C0 controls that no text holds; white space, bell and escape (coloured terminal output) are let through. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL = /[\x01-\x06\x0e-\x1a\x1c-\x1f]/
/** What a wrong guess of the encoding leaves: controls of both sets and replacement characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const GARBLED = /[\x01-\x06\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]/g
/** Share of garbled characters above which bytes are no text: a real text in the right encoding has next to none. */
const MOST_GARBLED = 0.02
/**
 * What 0x80 to 0x9F mean in Windows-1252 (WHATWG Encoding Standard); five have no meaning. Some releases of Node 20 and
 * 22 decode these as the controls of ISO-8859-1, so quotes, dashes and the euro sign are put right here.
 */
const WINDOWS_1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ']
const LATIN_1 = /^(?:windows-1252|iso-8859-1)$/i
const C1 = /[\x80-\x9f]/g
const REPLACEMENT = /\ufffd/g
const BEYOND_ASCII = /[^\0-\x7f\ufffd]/g

/**
 * Turn the bytes of a text file into a string.
 *
 * In:  `bytes` a whole file; `name` what to call it in messages; `declared` the encoding that it or its sender claims.
 * Out: the text without its byte order mark; line ends and all else as they were. A byte order mark decides; without one
 *      it is UTF-16 if every other byte is zero, else UTF-8 (a few broken characters become U+FFFD), else the encoding
 *      that is declared, else the one that its letters speak for.
 * Errors: BINARY_INPUT, EMPTY_INPUT (nothing, or only white space).
 */
export function decode(bytes: Uint8Array, name: string, declared: string | null = null): string {
  const kind = fileKind(bytes)
  if (kind !== null) throw binary(name, `is ${kind.name}, not text`, kind.remedy)
  const text = decodeText(bytes, name, declared)
  if (text.includes('\0')) throw binary(name, 'holds NUL bytes, so it is not text')
  if (!/\S/.test(text)) {
    throw new NewsentError('EMPTY_INPUT', `${name} holds no text`, { hint: 'give it the text of a news article' })
  }
  return text
}

function decodeText(bytes: Uint8Array, name: string, declared: string | null): string {
  const utf16 = markedUtf16(bytes) ?? utf16Order(bytes)
  if (utf16 !== null) return decodeGuessed(utf16, bytes, name)
  const text = decodeAs('utf-8', bytes)
  const isValid = isUtf8(bytes)
  if (isValid && !CONTROL.test(text)) return text
  if (hasBinaryControls(bytes)) throw binary(name, 'holds control characters, so it is not text')
  if (isValid || isDamagedUtf8(text, bytes)) return text
  return decodeGuessed(knownEncoding(declared) ?? detectEncoding(bytes), bytes, name)
}

function decodeGuessed(encoding: string, bytes: Uint8Array, name: string): string {
  const text = decodeAs(encoding, bytes)
  if (count(text, GARBLED) > text.length * MOST_GARBLED) throw binary(name, 'is in no encoding that newsent knows')
  return text
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return LATIN_1.test(encoding) ? text.replace(C1, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char) : text
}

/** The declared encoding, if there is such a thing and the bytes can be in it: that they are no UTF-8 is certain. */
function knownEncoding(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'utf-8' ? null : encoding
  } catch {
    return null
  }
}

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * Is this UTF-8 with a broken place, rather than another encoding? In other encodings hardly any byte pair is valid
 * UTF-8, so intact characters beyond ASCII prove it, unless broken ones outnumber them. With none intact, only a last
 * character that lacks its end does: one lone high byte may well be an accented letter of Windows-1252.
 *
 * In: `text` is `bytes` decoded as UTF-8, U+FFFD for each broken place.
 */
function isDamagedUtf8(text: string, bytes: Uint8Array): boolean {
  const broken = count(text, REPLACEMENT)
  const intact = count(text, BEYOND_ASCII)
  if (intact > 0) return intact >= broken
  const endsInTwoHighBytes = bytes.subarray(-2).every((byte) => byte >= 0x80)
  return broken === 1 && text.endsWith('\ufffd') && endsInTwoHighBytes
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function binary(name: string, what: string, remedy = 'save it as plain text in UTF-8 first'): NewsentError {
  return new NewsentError('BINARY_INPUT', `${name} ${what}`, { hint: `newsent reads text: ${remedy}` })
}
