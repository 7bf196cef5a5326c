import { join } from 'node:path'
import { ordered } from '../batch/ordered.ts'
import type { Item } from '../batch/types.ts'
import { NewsentError } from '../errors.ts'
import type { FetchOptions, NewsDocument } from '../input/index.ts'
import { printable } from '../render/index.ts'
import { analyzeInput } from './analyze.ts'
import { now } from './clock.ts'
import type { Context } from './dispatch.ts'
import { isSince, sinceInstant } from './feeds/choose.ts'
import { createLoad } from './feeds/load.ts'
import { PAGES_AT_ONCE, withPage } from './feeds/pages.ts'
import { createPoll } from './feeds/poll.ts'
import { createState } from './feeds/state.ts'
import { fetchingOf } from './fetching.ts'
import type { WatchOptions } from './options.ts'
import { checkRequest, STDIN } from './request.ts'

/**
 * `newsent watch`: report on new items of feeds as they come, and on none of them twice.
 *
 * Out: 130 where Ctrl-C ended it. With --once 0, or 1 where a feed could not be read or an item failed.
 */
export async function watchCommand(
  feeds: readonly string[],
  options: WatchOptions,
  context: Context,
): Promise<0 | 1 | 3 | 130> {
  const { io, err } = context
  const request = requestOf(feeds, options, io.stdout.isTTY === true)
  const stop = new AbortController()
  const fetching = { ...fetchingOf(options, io.env), signal: stop.signal }
  const state = createState(options.state ?? (await statePath()))
  const note = async (text: string): Promise<void> => {
    if (options.quiet !== true) await err.write(`newsent: ${printable(text)}\n`)
  }
  const { since, once = false, every: everyMs } = options
  const isWanted = (document: NewsDocument): boolean =>
    since === undefined || isSince(document, sinceInstant(since, now()))
  const load = createLoad(io.stdin, fetching)
  const poll = createPoll(request.files, load, state, { everyMs, once, isWanted, note, now, signal: stop.signal })
  const status = await analyzeInput(
    {
      many: true,
      total: null,
      isEndless: true,
      read(_, interrupted) {
        interrupted.addEventListener('abort', () => stop.abort(), { once: true })
        return options.full === true
          ? ordered(poll.items(), (item) => fuller(item, fetching), PAGES_AT_ONCE)
          : poll.items()
      },
      written: async (id) => (id === null ? undefined : poll.printed(id)),
    },
    request,
    // One at a time: an item is remembered when it is printed, and there are never many.
    { ...options, workers: 1, ...(options.output === undefined ? {} : { resume: true }) },
    context,
  )
  stop.abort()
  return once && status === 0 && poll.hasFailures() ? 1 : status
}

const fuller = async (item: Item, fetching: FetchOptions): Promise<Item> =>
  'document' in item ? { ...item, document: await withPage(item.document, fetching) } : item

function requestOf(feeds: readonly string[], options: WatchOptions, isTerminal: boolean) {
  const format = options.format ?? (options.output === undefined && isTerminal ? 'table' : 'ndjson')
  if (feeds.includes(STDIN)) throw usage('stdin cannot be watched', 'newsent feed - reads a feed from stdin, once')
  if (options.output !== undefined && format !== 'ndjson') {
    throw usage('--output goes on with what is in the file, and only NDJSON can be gone on with', 'leave out --format')
  }
  return checkRequest(feeds, { ...options, format })
}

/** State is kept where the system keeps it: below `XDG_STATE_HOME`, or with the data of programs. */
async function statePath(): Promise<string> {
  const { default: envPaths } = await import('env-paths')
  const { log, data } = envPaths('newsent', { suffix: '' })
  return join(process.platform === 'linux' ? log : data, 'watch')
}

const usage = (message: string, hint: string): NewsentError => new NewsentError('BAD_USAGE', message, { hint })
