import { decode } from '../decode.ts'

/** Bytes in which an XML declaration ends. */
const HEAD_BYTES = 256
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/
const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i
/** Of bytes that are no UTF-8, whoever says UTF-8 is wrong. */
const NO_GUIDE = /^utf-?8$/i

/**
 * The text of a feed. Where the bytes themselves do not prove an encoding, what the XML declaration says counts, and
 * else what the header does: publishers write the one, servers add the other to everything.
 *
 * Errors: BINARY_INPUT, EMPTY_INPUT.
 */
export function decodeFeed(bytes: Uint8Array, name: string, contentType: string | null): string {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')
  const labels = [DECLARED.exec(head)?.[1], CHARSET.exec(contentType ?? '')?.[1]].filter((label) => label !== undefined)
  return decode(bytes, name, labels.find((label) => !NO_GUIDE.test(label) && isKnown(label)) ?? null)
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch {
    return false
  }
}
