/** One line as bytes, without its newline; `bytes` is null where it was too long to be kept. */
export interface ByteLine {
  /** From 1. */
  readonly line: number
  readonly bytes: Uint8Array | null
}

const NEWLINE = 0x0a
/** Room for a line that goes on into the next chunk, in bytes; it doubles as needed, so copying stays linear. */
const FIRST_ROOM = 65_536

/**
 * Cut a stream of bytes at its newlines (0x0A; a carriage return before one is left on the line).
 *
 * Node's readline is not used: it decodes before it cuts, so one broken byte is lost without a trace; it also cuts at
 * U+2028, which JSON allows in strings; and it holds a line of any length in memory.
 *
 * In:  `limit` the longest line that is kept, in bytes.
 * Out: each line once, in order; bytes are valid until the next is asked for. At most `limit` bytes and one chunk are
 *      held. A last line without a newline counts, an empty one after the last newline does not.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  const begun = new Beginning(limit)
  let line = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      yield { line: line++, bytes: begun.finish(chunk.subarray(from, to)) }
      from = to + 1
    }
    begun.add(chunk.subarray(from))
  }
  if (begun.hasBytes) yield { line, bytes: begun.finish(new Uint8Array(0)) }
}

/** The line that the last chunk broke off. */
class Beginning {
  private readonly limit: number
  private room = new Uint8Array(0)
  private length = 0

  constructor(limit: number) {
    this.limit = limit
  }

  get hasBytes(): boolean {
    return this.length > 0
  }

  add(piece: Uint8Array): void {
    const length = this.length + piece.length
    if (length <= this.limit) {
      this.grow(length)
      this.room.set(piece, this.length)
    } else {
      this.room = new Uint8Array(0)
    }
    this.length = length
  }

  /** The whole line, of which `piece` is the end, or null if it is too long; then begin anew. */
  finish(piece: Uint8Array): Uint8Array | null {
    if (this.length === 0) return piece.length <= this.limit ? piece : null
    this.add(piece)
    const line = this.length <= this.limit ? this.room.subarray(0, this.length) : null
    this.length = 0
    return line
  }

  private grow(length: number): void {
    if (length <= this.room.length) return
    const wider = new Uint8Array(Math.min(this.limit, Math.max(length, this.room.length * 2, FIRST_ROOM)))
    wider.set(this.room.subarray(0, this.length))
    this.room = wider
  }
}
