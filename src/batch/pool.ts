import { fileURLToPath } from 'node:url'
import { failureOf, NewsentError } from '../errors.ts'
import type { Done, Item, Job, ReadItem } from './types.ts'

/** Workers that analyse chunks of documents. */
export interface Pool {
  /** Out: what became of each item, in the order given. Never throws: a crash costs the document that caused it. */
  run(items: readonly Item[]): Promise<Done[]>
  close(): Promise<void>
}

/** Beside this module in the bundle. */
const WORKER = fileURLToPath(new URL('worker.js', import.meta.url))

/**
 * What a worker may use, in megabytes: so much suffices for any article, and less garbage is left lying about. Longer
 * documents than that are not for workers.
 */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 128 }
/** UTF-16 units. */
const LONGEST = 1_000_000

/** In: `here` analyses a document in this process, one that is too long for a worker; `filename`: what workers run. */
export async function createPool(
  job: Job,
  workers: number,
  here: (item: ReadItem) => Promise<Done>,
  filename = WORKER,
): Promise<Pool> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina({
    filename,
    minThreads: workers,
    maxThreads: workers,
    workerData: job,
    resourceLimits: LIMITS,
  })
  const analyze = (items: readonly ReadItem[]): Promise<Done[]> => pool.run(items)
  return {
    async run(items) {
      const there = items.flatMap((item) => ('document' in item && !isLong(item) ? [item] : []))
      const done = await analyze(there).catch(() => oneByOne(there, analyze))
      const left = done.values()
      const results: Done[] = []
      for (const item of items) {
        if ('cause' in item) results.push(failed(item))
        else results.push(isLong(item) ? await here(item) : (left.next().value ?? lost(item)))
      }
      return results
    },
    close: () => pool.destroy(),
  }
}

const isLong = ({ document }: ReadItem): boolean => document.text.length > LONGEST

/** A worker died with a whole chunk: each document once more, by itself, so that only the one that kills is lost. */
async function oneByOne(
  items: readonly ReadItem[],
  analyze: (items: readonly ReadItem[]) => Promise<Done[]>,
): Promise<Done[]> {
  const done: Done[] = []
  for (const item of items) done.push(...(await analyze([item]).catch((cause: unknown) => [lost(item, cause)])))
  return done
}

export function failed({ id, line, cause }: Extract<Item, { cause: unknown }>): Done {
  return { id, line, failure: failureOf(cause) }
}

function lost({ document, line }: ReadItem, cause?: unknown): Done {
  const hint = 'cut the document down, or leave it out; the others are done'
  const error = new NewsentError('WORKER_CRASHED', `${document.id} ended the worker that read it`, { hint, cause })
  return { id: document.id, line, failure: failureOf(error) }
}
