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
  const state: State = { documents: 0, failed: 0, bytes: 0, began: performance.now() }
  const bar = kind === 'bar' ? createBar(total, state, io) : null
  const line = (): Promise<boolean> => err.write(`newsent: ${summary(state)}\n`)
  const timer = kind === 'lines' ? setInterval(line, LINE_MS) : bar === null ? null : setInterval(bar.show, REFRESH_MS)
  timer?.unref()
  return {
    done(hasFailed) {
      state.documents++
      if (hasFailed) state.failed++
    },
    read(bytes) {
      state.bytes += bytes
    },
    async note(text) {
      bar?.hide()
      await err.write(text)
    },
    async end() {
      if (timer !== null) clearInterval(timer)
      const wasShown = bar?.hide() ?? false
      if (kind === 'lines' || wasShown) await line()
    },
  }
}

interface State {
  documents: number
  failed: number
  bytes: number
  /** Milliseconds on the clock of `performance`. */
  readonly began: number
}

/** A bar that shows up when the work takes long. */
interface Bar {
  show(): Promise<void>
  /** Out: whether it was ever shown. */
  hide(): boolean
}

function createBar(total: number | null, state: State, io: Io): Bar {
  const format = total === null ? '{summary}' : '{bar} {percentage}%  {summary}  {eta_formatted} left'
  let bar: SingleBar | null = null
  return {
    async show() {
      if (performance.now() - state.began < PATIENCE_MS) return
      const { default: progress } = await import('cli-progress')
      bar ??= new progress.SingleBar({
        format,
        stream: io.stderr,
        hideCursor: true,
        etaBuffer: 50,
        clearOnComplete: true,
      })
      if (!bar.isActive) bar.start(total ?? 1, state.bytes, { summary: summary(state) })
      bar.update(state.bytes, { summary: summary(state) })
    },
    hide() {
      bar?.stop()
      return bar !== null
    },
  }
}

function summary({ documents, failed, bytes, began }: State): string {
  const seconds = Math.max(0.001, (performance.now() - began) / 1000)
  const each = documents / seconds
  const rate = each.toLocaleString('en-US', { maximumFractionDigits: each < 10 ? 1 : 0 })
  const failures = failed === 0 ? '' : `, ${failed.toLocaleString('en-US')} failed`
  return `${documents.toLocaleString('en-US')} documents, ${rate}/s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s${failures}`
}
