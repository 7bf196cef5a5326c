/** Many documents in several threads. */

import { availableParallelism } from 'node:os'
import { type AnalyzerOptions, createAnalyzer, type Documents, type EngineName, type StreamOptions } from '../index.ts'
import { completeDocument, type DocumentInput } from '../library/document.ts'
import type { ErrorReport, Report } from '../report.ts'
import { analyzeAll } from './analyze-all.ts'
import { errorReport } from './error-report.ts'
import type { Item, Job } from './types.ts'
import { until } from './until.ts'

/** How documents are read in several threads. */
export interface ParallelOptions extends Omit<AnalyzerOptions, 'engine'>, Omit<StreamOptions, 'signal'> {
  /** Only by name: an engine of one's own cannot go to another thread. */
  readonly engine?: EngineName
  /** Threads; 1 is this one. Default: as many as cores. */
  readonly workers?: number
  /** Takes no more documents; what is under way is given first, then the signal's reason is thrown. */
  readonly signal?: AbortSignal
}

/**
 * As an analyser's `analyzeStream`, in several threads, each with an analyser of its own. They start when some documents
 * have come: a few are read sooner in this thread.
 *
 * Out: one answer a document, in their order, whatever the number of threads. Memory is bounded: documents are taken as
 *      fast as answers are.
 */
export async function* analyzeInParallel(
  documents: Documents,
  {
    workers = availableParallelism(),
    signal,
    engine = 'model',
    companies = [],
    lexicon = [],
    ...options
  }: ParallelOptions = {},
): AsyncGenerator<Report | ErrorReport> {
  const analyzer = { engine, companies, lexicon }
  const job: Job = { analyzer, options, conditions: [], form: 'object' }
  const items = itemsOf(documents)
  const wanted = signal === undefined ? items : until(items, signal)
  for await (const done of analyzeAll(wanted, job, workers, async () => createAnalyzer(analyzer))) {
    if ('report' in done) yield done.report
    if ('failure' in done) yield errorReport(done)
  }
  signal?.throwIfAborted()
}

async function* itemsOf(documents: Documents): AsyncGenerator<Item> {
  for await (const document of documents) yield itemOf(document)
}

function itemOf(document: string | DocumentInput): Item {
  try {
    return { document: completeDocument(document), line: null }
  } catch (cause) {
    return { id: null, line: null, cause }
  }
}
