/** A file format that is not plain text, told by its first bytes. */
export interface FileKind {
  readonly name: string
  /** How to get text out of it. */
  readonly remedy: string
}

interface Signature extends FileKind {
  readonly bytes: readonly number[]
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0))
const UNPACK = 'unpack it first and name the text files in it'
const NO_TEXT = 'a picture holds no text that newsent could read'

/**
 * Source: the file(1) magic database. Only formats people do hand to a news reader by mistake; every other binary file
 * is caught by its NUL bytes and control characters.
 */
const SIGNATURES: readonly Signature[] = [
  { name: 'a PDF', bytes: ascii('%PDF-'), remedy: 'convert the PDF with pdftotext first' },
  { name: 'an RTF document', bytes: ascii('{\\rtf'), remedy: 'save the document as plain text first' },
  {
    name: 'a ZIP archive or an office document',
    bytes: [...ascii('PK'), 3, 4],
    remedy: 'unpack the archive, or save the document as plain text first',
  },
  {
    name: 'an old office document',
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    remedy: 'save the document as plain text first',
  },
  { name: 'gzip data', bytes: [0x1f, 0x8b], remedy: 'unpack it first, for example with gunzip' },
  { name: 'zstd data', bytes: [0x28, 0xb5, 0x2f, 0xfd], remedy: UNPACK },
  { name: 'xz data', bytes: [0xfd, ...ascii('7zXZ')], remedy: UNPACK },
  { name: 'a 7z archive', bytes: [...ascii('7z'), 0xbc, 0xaf], remedy: UNPACK },
  { name: 'a PNG picture', bytes: [0x89, ...ascii('PNG')], remedy: NO_TEXT },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff], remedy: NO_TEXT },
]

/** The kind of file that begins with these bytes, or null where they are no signature we know. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  return SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte)) ?? null
}
