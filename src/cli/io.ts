/** What a command line talks to; `process` fits. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Terminal
  readonly stderr: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
}

export type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** The output could not be written, for another reason than a reader who left. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

export interface Output {
  /**
   * Write text and wait until the stream has taken it, so that no more than one piece is ever held in memory.
   *
   * Out: false once nobody reads any more (`newsent … | head -1`): the caller stops, quietly.
   * Throws OutputError where writing fails otherwise (a full disk).
   */
  write(text: string): Promise<boolean>
}

/** How systems say that the reader of a pipe has left. */
const READER_LEFT = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF'])

/** The one way newsent writes to a stream. */
export function createOutput(stream: NodeJS.WritableStream): Output {
  let open = true
  // Every failed write reports to its callback; without a listener the stream would also throw it at the process.
  stream.on('error', () => {
    open = false
  })
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (!open) return resolve(false)
        if (text === '') return resolve(true)
        stream.write(text, (error) => {
          if (!error) return resolve(true)
          open = false
          if (READER_LEFT.has(codeOf(error))) return resolve(false)
          reject(new OutputError(`the output cannot be written: ${error.message}`, { cause: error }))
        })
      }),
  }
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
