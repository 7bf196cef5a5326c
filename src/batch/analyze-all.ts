import type { Analyzer } from '../index.ts'
import { answer } from './answer.ts'
import { chunksOf } from './chunks.ts'
import { leave } from './leave.ts'
import { ordered } from './ordered.ts'
import { createPool, failed } from './pool.ts'
import type { Done, Item, Job, ReadItem } from './types.ts'

/** So many documents are read before workers are started: below that they take longer to start than to help. */
const FEW = 24
/** Chunks at once, a worker: one that it reads, one that waits for it, and room for those that are done too early. */
const CHUNKS_A_WORKER = 3

/**
 * Analyse any number of documents in bounded memory, results in input order whatever the number of workers.
 *
 * In:  `workers`: 1 stays in this process. `load` makes the analyser of this process, when the first document is there.
 *      `few`: documents that this process analyses itself before it starts workers; 0 where many are sure to come.
 * Out: one result an item. Whoever stops early (`return`) stops the reading, too.
 */
export async function* analyzeAll(
  items: AsyncIterable<Item>,
  job: Job,
  workers: number,
  load: () => Promise<Analyzer>,
  few = FEW,
): AsyncGenerator<Done> {
  const source = items[Symbol.asyncIterator]()
  try {
    let analyzer: Promise<Analyzer> | null = null
    const here = async (item: ReadItem): Promise<Done> => {
      analyzer ??= load()
      return answer(item, await analyzer, job)
    }
    for (let count = 0; workers < 2 || count < few; count++) {
      const next = await source.next()
      if (next.done === true) return
      yield 'cause' in next.value ? failed(next.value) : await here(next.value)
    }
    analyzer = null
    const pool = await createPool(job, workers, here)
    try {
      for await (const done of ordered(chunksOf(source), pool.run, workers * CHUNKS_A_WORKER)) yield* done
    } finally {
      await pool.close()
    }
  } finally {
    leave(source)
  }
}
