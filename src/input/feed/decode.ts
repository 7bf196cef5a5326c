import { isUtf8 } from 'node:buffer'
import { decode, decodeAs } from '../decode.ts'

/** Bytes in which an XML declaration ends. */
const HEAD_BYTES = 256
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/
const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i

/**
 * The text of a feed. What the bytes themselves prove counts first (a byte order mark, UTF-8), then what the XML
 * declaration and the header say, whichever of them is the name of an encoding, and last what the letters speak for.
 *
 * Errors: BINARY_INPUT, EMPTY_INPUT.
 */
export function decodeFeed(bytes: Uint8Array, name: string, contentType: string | null): string {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isMarked || isUtf8(bytes)) return decode(bytes, name)
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const labels = [DECLARED.exec(head)?.[1], CHARSET.exec(contentType ?? '')?.[1]]
  const text = labels.map((label) => decodedAs(label, bytes)).find((one) => one !== null)
  // The text goes through `decode` as well, which knows what is no text at all.
  return decode(text === undefined ? bytes : Buffer.from(text), name)
}

/** Of bytes that are no UTF-8, whoever says UTF-8 is wrong. */
function decodedAs(label: string | undefined, bytes: Uint8Array): string | null {
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return null
  try {
    return decodeAs(label, bytes)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
