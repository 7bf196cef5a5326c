import { createHash } from 'node:crypto'
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { NewsentError } from '../../errors.ts'
import type { Validators } from '../../input/index.ts'

/** What is remembered of a feed: how its server knows it, and until when it wants to be left alone. */
export interface FeedMemory {
  readonly validators: Validators | null
  /** Milliseconds since 1970. */
  readonly notBefore: number | null
}

/**
 * What was seen, kept in a file: a line an item and a line a feed, appended as they come. Whoever is killed in the middle
 * of a line loses that line; processes that share the file see what the others have seen when they look again.
 */
export interface State {
  /** Look into the file again. Errors: FILE_UNREADABLE. */
  load(): Promise<void>
  has(id: string): boolean
  /** Remember an item. */
  add(id: string): Promise<void>
  /** An item is still in its feed: it is not the first to be forgotten. */
  touch(id: string): Promise<void>
  feed(from: string): FeedMemory
  setFeed(from: string, memory: FeedMemory): Promise<void>
}

/** Items and feeds that are remembered; the file grows to twice as many lines before it is written anew. */
const MOST_ITEMS = 20_000
const MOST_FEEDS = 1_000
const KEY_LENGTH = 20
const UNKNOWN: FeedMemory = { validators: null, notBefore: null }

export function createState(path: string): State {
  const items = new Map<string, number>()
  const feeds = new Map<string, FeedMemory>()
  let lines = 0
  let isTorn = false
  const append = async (line: string): Promise<void> => {
    const start = isTorn ? '\n' : ''
    isTorn = false
    lines++
    await appendFile(path, `${start}${line}\n`).catch((cause: unknown) => {
      throw unwritable(path, cause)
    })
  }
  const add = async (key: string): Promise<void> => {
    items.delete(key)
    items.set(key, lines)
    await append(`item ${key}`)
  }
  return {
    async load() {
      const text = await contentOf(path)
      items.clear()
      feeds.clear()
      lines = 0
      for (const line of text.split('\n')) {
        const [, kind, rest = ''] = LINE.exec(line) ?? []
        if (kind === 'item') {
          items.delete(rest)
          items.set(rest, lines)
        } else if (kind === 'feed') remember(feeds, rest)
        lines++
      }
      isTorn = text !== '' && !text.endsWith('\n')
      if (lines > 2 * (MOST_ITEMS + MOST_FEEDS)) lines = await rewrite(path, items, feeds)
    },
    has: (id) => items.has(keyOf(id)),
    add: (id) => add(keyOf(id)),
    async touch(id) {
      const key = keyOf(id)
      const line = items.get(key)
      if (line !== undefined && lines - line > MOST_ITEMS / 2) await add(key)
    },
    feed: (from) => feeds.get(from) ?? UNKNOWN,
    async setFeed(from, memory) {
      feeds.delete(from)
      feeds.set(from, memory)
      await append(`feed ${JSON.stringify([from, memory])}`)
    },
  }
}

const LINE = /^(item|feed) (.+)$/

const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, KEY_LENGTH)

/** Lines that are no such lines are passed over. */
function remember(feeds: Map<string, FeedMemory>, json: string): void {
  try {
    const [from, { validators, notBefore }] = JSON.parse(json)
    feeds.delete(from)
    feeds.set(String(from), {
      validators:
        validators === null
          ? null
          : { etag: stringOf(validators.etag), lastModified: stringOf(validators.lastModified) },
      notBefore: typeof notBefore === 'number' ? notBefore : null,
    })
  } catch {
    // Cut off while it was written: the feed is asked for anew.
  }
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

async function contentOf(path: string): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true })
    // What cannot be written must be known before anything is printed that would be printed again.
    await appendFile(path, '')
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

/** Only what is remembered, in a new file that takes the place of the old one. Out: its lines. */
async function rewrite(path: string, items: ReadonlyMap<string, number>, feeds: ReadonlyMap<string, FeedMemory>) {
  const kept = [
    ...[...items.keys()].slice(-MOST_ITEMS).map((key) => `item ${key}`),
    ...[...feeds].slice(-MOST_FEEDS).map((entry) => `feed ${JSON.stringify(entry)}`),
  ]
  const next = `${path}.${process.pid}`
  try {
    await writeFile(next, kept.map((line) => `${line}\n`).join(''))
    await rename(next, path)
  } catch (cause) {
    throw unwritable(path, cause)
  }
  return kept.length
}

function unwritable(path: string, cause: unknown): NewsentError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new NewsentError('FILE_UNREADABLE', `what was seen cannot be remembered: ${reason}`, {
    hint: `choose a place that can be written with --state (it is ${path})`,
    cause,
  })
}
