import { workerData } from 'piscina'
import { createAnalyzer } from '../index.ts'
import { answer } from './answer.ts'
import type { Done, Job, ReadItem } from './types.ts'

const job: Job = workerData
/** Loaded once a worker. */
const analyzer = createAnalyzer(job.analyzer)

/** What each worker runs: one chunk of documents. */
export default function analyzeChunk(items: readonly ReadItem[]): Done[] {
  return items.map((item) => answer(item, analyzer, job))
}
