import type { SingleBar } from 'cli-progress'
import type { Io, Output } from './io.ts'

/** How far a run is; shown on stderr, never on stdout. */
export interface Progress {
  /** One document is done. */
  done(hasFailed: boolean): void
  /** So many bytes more were read. */
  read(bytes: number): void
  /** Write a note between two states of the bar. */
  note(text: string): Promise<void>
  end(): Promise<void>
}

export interface ProgressOptions {
  /** `bar` on a terminal, `lines` now and then in a log. */
  readonly kind: 'bar' | 'lines' | 'none'
  /** Bytes that there are to read; null where nobody knows. */
  readonly total: number | null
}

/** Short work needs no bar, milliseconds. */
const PATIENCE_MS = 1_500
const REFRESH_MS = 200
const LINE_MS = 30_000

export function createProgress({ kind, total }: ProgressOptions, io: Io, err: Output): Progress {
  const state = { documents: 0, failed: 0, bytes: 0, began: performance.now() }
  let bar: SingleBar | null = null
  const timer =
    kind === 'none'
      ? null
      : setInterval(
          () => {
            if (kind === 'lines') void err.write(`newsent: ${summary(state)}\n`)
            else if (bar !== null) bar.update(state.bytes, { summary: summary(state) })
            else if (performance.now() - state.began > PATIENCE_MS) void begin()
          },
          kind === 'lines' ? LINE_MS : REFRESH_MS,
        )
  timer?.unref()
  const begin = async (): Promise<void> => {
    const { default: progress } = await import('cli-progress')
    const format = total === null ? '{summary}' : '{bar} {percentage}%  {summary}  {eta_formatted} left'
    bar ??= new progress.SingleBar({
      format,
      stream: io.stderr,
      hideCursor: true,
      etaBuffer: 50,
      clearOnComplete: true,
    })
    bar.start(total ?? 1, 0, { summary: summary(state) })
  }
  const pause = (): void => bar?.stop()
  return {
    done(hasFailed) {
      state.documents++
      if (hasFailed) state.failed++
    },
    read(bytes) {
      state.bytes += bytes
    },
    async note(text) {
      pause()
      await err.write(text)
      if (bar !== null) bar.start(total ?? 1, state.bytes, { summary: summary(state) })
    },
    async end() {
      if (timer !== null) clearInterval(timer)
      pause()
      if (kind === 'lines' || bar !== null) await err.write(`newsent: ${summary(state)}\n`)
    },
  }
}

function summary({
  documents,
  failed,
  bytes,
  began,
}: {
  documents: number
  failed: number
  bytes: number
  began: number
}) {
  const seconds = Math.max(0.001, (performance.now() - began) / 1000)
  const count = documents.toLocaleString('en-US')
  const rate = (documents / seconds).toLocaleString('en-US', {
    maximumFractionDigits: documents / seconds < 10 ? 1 : 0,
  })
  const failures = failed === 0 ? '' : `, ${failed.toLocaleString('en-US')} failed`
  return `${count} documents, ${rate}/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s${failures}`
}
