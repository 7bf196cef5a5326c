import { failureOf } from '../errors.ts'
import { type ErrorReport, type Report, SCHEMA_VERSION } from '../report.ts'
import type { DocumentInput } from './document.ts'

/** Documents, or bare texts, that are at hand or come one by one. */
export type Documents = AsyncIterable<string | DocumentInput> | Iterable<string | DocumentInput>

/** Out: one answer a document, in their order; whoever stops early stops the reading, too. */
export async function* answersOf(
  documents: Documents,
  analyze: (document: string | DocumentInput) => Report,
  signal: AbortSignal | undefined,
): AsyncGenerator<Report | ErrorReport> {
  const source = iteratorOf(documents)
  let fail = (_reason: unknown): void => {}
  const onAbort = (): void => fail(signal?.reason)
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    for (;;) {
      signal?.throwIfAborted()
      const next = await new Promise<IteratorResult<string | DocumentInput>>((resolve, reject) => {
        fail = reject
        Promise.resolve(source.next()).then(resolve, reject)
      })
      if (next.done === true) return
      yield answerOf(next.value, analyze)
      await turn()
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    // Not waited for: a source may be stuck in a read that never ends.
    Promise.resolve(source.return?.()).catch(() => {})
  }
}

function iteratorOf(documents: Documents): AsyncIterator<string | DocumentInput> | Iterator<string | DocumentInput> {
  return Symbol.asyncIterator in documents ? documents[Symbol.asyncIterator]() : documents[Symbol.iterator]()
}

function answerOf(
  document: string | DocumentInput,
  analyze: (document: string | DocumentInput) => Report,
): Report | ErrorReport {
  try {
    return analyze(document)
  } catch (cause) {
    const { code, message } = failureOf(cause)
    const id = typeof document === 'object' && typeof document?.id === 'string' ? document.id : null
    return { schemaVersion: SCHEMA_VERSION, id, error: { code, message, line: null } }
  }
}

/** Let timers and other work of the thread have their turn: analysing itself never waits for anything. */
const turn = (): Promise<void> => new Promise((resolve) => later(resolve))

/** Browsers have none that waits for nothing. */
const later: (then: () => void) => void = typeof setImmediate === 'function' ? setImmediate : setTimeout
