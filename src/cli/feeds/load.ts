import { collectFeed, feedDocuments, fetchFeed, readFeed, readFeedFile } from '../../input/feed/index.ts'
import { type FetchOptions, isUrl, type NewsDocument, type Validators } from '../../input/index.ts'
import type { Warning } from '../../report.ts'
import type { Io } from '../io.ts'
import { STDIN } from '../request.ts'

/** A feed as it was found. */
export interface Loaded {
  /** In the order of the feed; null where nothing has changed. */
  readonly documents: readonly NewsDocument[] | null
  readonly warnings: readonly Warning[]
  /** Null for files, and for what was cut off: it must be sent again. */
  readonly validators: Validators | null
}

export type Load = (from: string, known?: Validators) => Promise<Loaded>

/**
 * What reads feeds, from addresses, files and stdin.
 *
 * Errors: those of `fetchResource`, `readFeed` and of files.
 */
export const createLoad =
  (stdin: Io['stdin'], fetching: FetchOptions): Load =>
  async (from, known) => {
    if (!isUrl(from)) {
      const bytes = await (from === STDIN ? collectFeed(stdin, 'stdin') : readFeedFile(from))
      return { ...(await parse(bytes, from === STDIN ? 'stdin' : from, from, null)), validators: null }
    }
    const found = await fetchFeed(from, { ...fetching, ...(known === undefined ? {} : { known }) })
    const { bytes, url, contentType, validators, isUnchanged } = found
    if (isUnchanged) return { documents: null, warnings: [], validators: known ?? validators }
    const feed = await parse(bytes, from, url, contentType)
    return { ...feed, validators: feed.warnings.length === 0 ? validators : null }
  }

async function parse(bytes: Uint8Array, name: string, at: string, contentType: string | null) {
  const feed = readFeed(bytes, name, contentType)
  return { documents: await feedDocuments(feed, name, at), warnings: feed.warnings }
}
