import { each } from '../batch/each.ts'
import { ordered } from '../batch/ordered.ts'
import type { Item } from '../batch/types.ts'
import type { NewsDocument } from '../input/index.ts'
import { printable } from '../render/index.ts'
import { analyzeInput, type Input } from './analyze.ts'
import { now } from './clock.ts'
import type { Context } from './dispatch.ts'
import { feedPrinter } from './feed-printer.ts'
import { distinct, isSince, newestFirst, sinceInstant } from './feeds/choose.ts'
import { createLoad, type Loaded } from './feeds/load.ts'
import { PAGES_AT_ONCE, withPage } from './feeds/pages.ts'
import { fetchingOf } from './fetching.ts'
import type { FeedOptions } from './options.ts'
import { checkRequest } from './request.ts'

/** Feeds that are fetched at once. */
const FEEDS_AT_ONCE = 4

/**
 * `newsent feed`: report on the items of feeds, the newest first, and on all of them together.
 *
 * Out: the exit code, as of `newsent analyze`; a feed that cannot be read is a failure in the place of its items.
 */
export async function feedCommand(
  feeds: readonly string[],
  options: FeedOptions,
  context: Context,
): Promise<0 | 1 | 3 | 130> {
  const request = checkRequest(feeds, options)
  const read: Input['read'] = (_, interrupted) => itemsOf(request.files, options, context, interrupted)
  const isAdvised = request.files.length === 1
  return analyzeInput({ many: true, total: null, isAdvised, read, printer: feedPrinter }, request, options, context)
}

async function* itemsOf(
  feeds: readonly string[],
  options: FeedOptions,
  { io, err }: Context,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const fetching = { ...fetchingOf(options, io.env), signal }
  const load = createLoad(io.stdin, fetching)
  const note = async (text: string): Promise<void> => {
    if (options.quiet !== true) await err.write(`newsent: ${printable(text)}\n`)
  }
  const found: NewsDocument[] = []
  for await (const feed of ordered(each(feeds), (from) => attempt(from, load), FEEDS_AT_ONCE)) {
    if ('cause' in feed) {
      yield feed
      continue
    }
    for (const { message } of feed.warnings) await note(message)
    for (const document of feed.documents ?? []) found.push(document)
  }
  const { documents, undated } = chosen(newestFirst(distinct(found)), options)
  if (undated > 0)
    await note(`${undated} ${undated === 1 ? 'item has' : 'items have'} no date, so --since leaves them out`)
  const full = (document: NewsDocument): Promise<NewsDocument> =>
    options.full === true ? withPage(document, fetching) : Promise.resolve(document)
  for await (const document of ordered(each(documents), full, PAGES_AT_ONCE)) yield { document, line: null }
}

async function attempt(from: string, load: (from: string) => Promise<Loaded>) {
  try {
    return await load(from)
  } catch (cause) {
    return { id: from, line: null, cause }
  }
}

function chosen(documents: readonly NewsDocument[], { since, limit = documents.length }: FeedOptions) {
  if (since === undefined) return { documents: documents.slice(0, limit), undated: 0 }
  const instant = sinceInstant(since, now())
  const recent = documents.filter((document) => isSince(document, instant))
  return { documents: recent.slice(0, limit), undated: documents.filter((one) => one.publishedAt === null).length }
}
