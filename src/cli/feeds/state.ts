import { createHash } from 'node:crypto'
import type { Validators } from '../../input/index.ts'
import { createJournal } from './journal.ts'

/** What is remembered of a feed: how its server knows it, and until when it wants to be left alone. */
export interface FeedMemory {
  readonly validators: Validators | null
  /** Milliseconds since 1970. */
  readonly notBefore: number | null
}

/** What was seen, kept in a file: processes that share it see what the others have seen when they look again. */
export interface State {
  /** Look into the file again. */
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

/** Errors, of every method that waits: NewsentError FILE_UNREADABLE. */
export function createState(path: string): State {
  const journal = createJournal(path)
  const inTurn = createQueue()
  let memory = memoryOf([])
  const add = async (key: string): Promise<void> => {
    note(memory, `item ${key}`)
    await journal.append(`item ${key}`)
  }
  return {
    load: () =>
      inTurn(async () => {
        const lines = await journal.read()
        memory = memoryOf(lines)
        if (lines.length <= 2 * (MOST_ITEMS + MOST_FEEDS)) return
        const kept = linesOf(memory)
        await journal.replace(kept)
        memory = memoryOf(kept)
      }),
    has: (id) => memory.items.has(keyOf(id)),
    add: (id) => inTurn(() => add(keyOf(id))),
    touch: (id) =>
      inTurn(async () => {
        const key = keyOf(id)
        const line = memory.items.get(key)
        if (line !== undefined && memory.lines - line > MOST_ITEMS / 2) await add(key)
      }),
    feed: (from) => memory.feeds.get(from) ?? UNKNOWN,
    setFeed: (from, feed) =>
      inTurn(async () => {
        const line = `feed ${JSON.stringify([from, feed])}`
        note(memory, line)
        await journal.append(line)
      }),
  }
}

/** One thing after the other, so that looking into the file does not miss what is just being added. */
function createQueue(): (task: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve()
  return (task) => {
    const done = last.then(task)
    last = done.catch(() => {})
    return done
  }
}

/** What lines say; the latest stand last in each map. */
interface Memory {
  /** Line at which each item was seen last. */
  readonly items: Map<string, number>
  readonly feeds: Map<string, FeedMemory>
  lines: number
}

function memoryOf(lines: readonly string[]): Memory {
  const memory: Memory = { items: new Map(), feeds: new Map(), lines: 0 }
  for (const line of lines) note(memory, line)
  return memory
}

const LINE = /^(item|feed) (.+)$/

/** Lines that say nothing are passed over. */
function note(memory: Memory, line: string): void {
  const [, kind, rest = ''] = LINE.exec(line) ?? []
  memory.lines++
  if (kind === 'item') {
    memory.items.delete(rest)
    memory.items.set(rest, memory.lines)
  }
  const [from, feed] = kind === 'feed' ? feedIn(rest) : []
  if (from === undefined || feed === undefined) return
  memory.feeds.delete(from)
  memory.feeds.set(from, feed)
}

/** What is remembered, as short as it can be written. */
const linesOf = ({ items, feeds }: Memory): string[] => [
  ...[...items.keys()].slice(-MOST_ITEMS).map((key) => `item ${key}`),
  ...[...feeds].slice(-MOST_FEEDS).map((entry) => `feed ${JSON.stringify(entry)}`),
]

const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, KEY_LENGTH)

/** Nothing where the line was cut off while it was written: the feed is asked for anew. */
function feedIn(json: string): [string, FeedMemory] | [] {
  try {
    const [from, { validators, notBefore }] = JSON.parse(json)
    const known = validators && { etag: stringOf(validators.etag), lastModified: stringOf(validators.lastModified) }
    return [String(from), { validators: known ?? null, notBefore: typeof notBefore === 'number' ? notBefore : null }]
  } catch {
    return []
  }
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
