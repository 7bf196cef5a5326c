import { each } from '../../batch/each.ts'
import { ordered } from '../../batch/ordered.ts'
import type { Item } from '../../batch/types.ts'
import { failureOf } from '../../errors.ts'
import { type NewsDocument, StatusError } from '../../input/index.ts'
import { createAnswers } from './answers.ts'
import type { Load, Loaded } from './load.ts'
import { pause, spanWords } from './pause.ts'
import type { State } from './state.ts'

export interface PollOptions {
  readonly everyMs: number
  /** End after the first round. */
  readonly once: boolean
  /** Whether a new item is wanted; if not, it counts as seen. */
  readonly isWanted: (document: NewsDocument) => boolean
  /** Told in words of what went wrong, and of what is well again. */
  readonly note: (text: string) => Promise<void>
  readonly now: () => number
  readonly signal: AbortSignal
}

/** New items as they come, and a way to say that one has been printed: only then it is remembered. */
export interface Poll {
  items(): AsyncGenerator<Item>
  printed(id: string): Promise<void>
  /** Whether a feed could not be read the last time. */
  hasFailures(): boolean
}

const FEEDS_AT_ONCE = 4
/** A feed that fails is asked for less and less, but at least so often. Milliseconds. */
const LONGEST_PAUSE_MS = 3_600_000

interface Watched {
  readonly from: string
  dueAt: number
  /** In a row. */
  failures: number
  problem: string | null
}

/** Watch feeds. */
export function createPoll(feeds: readonly string[], load: Load, state: State, options: PollOptions): Poll {
  const watched: Watched[] = [...new Set(feeds)].map((from) => ({ from, dueAt: 0, failures: 0, problem: null }))
  const answers = createAnswers(state)
  return {
    async *items() {
      for (;;) {
        await state.load()
        const due = watched.filter((feed) => dueAt(feed, state) <= options.now())
        if (options.once)
          for (const feed of watched) if (!due.includes(feed)) await options.note(restingNote(feed, state, options))
        for await (const round of ordered(each(due), (feed) => ask(feed, load, state), FEEDS_AT_ONCE)) {
          if (options.signal.aborted) return
          const loaded = await settle(round, state, options)
          if (loaded === null) continue
          for (const document of await answers.open(round.feed.from, loaded, options.isWanted)) {
            yield { document, line: null }
          }
        }
        if (options.once) return
        await pause(Math.min(...watched.map((feed) => dueAt(feed, state))) - options.now(), options.signal)
        if (options.signal.aborted) return
      }
    },
    printed: answers.printed,
    hasFailures: () => watched.some(({ failures }) => failures > 0),
  }
}

type Round = { readonly feed: Watched } & ({ readonly loaded: Loaded } | { readonly cause: unknown })

async function ask(feed: Watched, load: Load, state: State): Promise<Round> {
  try {
    return { feed, loaded: await load(feed.from, state.feed(feed.from).validators ?? undefined) }
  } catch (cause) {
    return { feed, cause }
  }
}

/** When to ask again; a server that wants to be left alone is, also by the next process. */
const dueAt = (feed: Watched, state: State): number => Math.max(feed.dueAt, state.feed(feed.from).notBefore ?? 0)

const restingNote = (feed: Watched, state: State, { now }: PollOptions): string =>
  `${feed.from} wants to be left alone for another ${spanWords(dueAt(feed, state) - now())}`

/** Say what became of asking, and when to ask again. Out: null where it failed. */
async function settle(round: Round, state: State, { everyMs, once, note, now }: PollOptions): Promise<Loaded | null> {
  const { feed } = round
  if ('loaded' in round) {
    if (feed.problem !== null) await note(`${feed.from} can be read again`)
    Object.assign(feed, { failures: 0, problem: null, dueAt: now() + everyMs })
    for (const { message } of round.loaded.warnings) await note(message)
    return round.loaded
  }
  const { message } = failureOf(round.cause)
  const askedMs = round.cause instanceof StatusError ? (round.cause.retryAfterS ?? 0) * 1000 : 0
  const pauseMs = Math.max(askedMs, Math.min(everyMs * 2 ** feed.failures, Math.max(everyMs, LONGEST_PAUSE_MS)))
  if (feed.problem !== message) await note(once ? message : `${message}; next try in ${spanWords(pauseMs)}`)
  Object.assign(feed, { failures: feed.failures + 1, problem: message, dueAt: now() + pauseMs })
  if (askedMs > 0) {
    await state.setFeed(feed.from, { ...state.feed(feed.from), notBefore: now() + askedMs })
  }
  return null
}
