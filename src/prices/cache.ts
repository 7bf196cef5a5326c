import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isFinal } from './session.ts'
import { PriceFailure, type PriceHistory, type PriceSource, type Session } from './types.ts'

/** Raised when the files change their shape: older ones are then ignored. */
const VERSION = 1

/** How long a symbol that nobody knows is not asked for again, in milliseconds. */
const UNKNOWN_MS = 86_400_000

/** Where prices are remembered, and how they are told to be past. */
export interface CacheOptions {
  readonly folder: string
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number
}

type Entry = { readonly history: PriceHistory } | { readonly unknownSince: number; readonly message: string }

/**
 * A source that remembers another one's answers on disk, one file an instrument. Only sessions that are over are kept,
 * so a remembered answer never changes. Files are replaced whole: two processes may use one folder. A folder that cannot
 * be read or written costs nothing but the memory.
 */
export function cachedSource(source: PriceSource, { folder, now = Date.now }: CacheOptions): PriceSource {
  return {
    async history(symbol, query) {
      const file = join(folder, fileOf(symbol))
      const entry = await read(file)
      if (entry !== null && 'message' in entry && now() - entry.unknownSince < UNKNOWN_MS) {
        throw new PriceFailure('NOT_FOUND', entry.message)
      }
      const stored = entry !== null && 'history' in entry ? entry.history : null
      const worth = stored !== null && stored.from <= query.from ? query.worthOf(stored) : 'none'
      if (stored !== null && worth === 'final') return stored
      try {
        // Adjusted closes change with every dividend: what is stored is asked for again with what is new.
        const from = stored !== null && stored.from < query.from ? stored.from : query.from
        const history = await source.history(symbol, { ...query, from })
        await write(file, { history: settled(history) })
        return history
      } catch (error) {
        if (error instanceof PriceFailure && error.code === 'NOT_FOUND') {
          await write(file, { unknownSince: now(), message: error.message })
        }
        if (stored !== null && worth === 'partial') return stored
        throw error
      }
    },
  }
}

/** A source that has nothing: behind a cache it makes that cache the only one. */
export const offlineSource: PriceSource = {
  history: async (symbol) => {
    throw new PriceFailure('OFFLINE', `no prices of ${symbol} are remembered, and no request was to be made`)
  },
}

/** Forget every remembered price. */
export async function clearCache(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

/** The prefix keeps names apart that some systems reserve: AUX, CON. */
const fileOf = (symbol: string): string => `ticker ${symbol}.json`

function settled(history: PriceHistory): PriceHistory {
  const last = history.sessions.length - 1
  return isFinal(last, history) ? history : { ...history, sessions: history.sessions.slice(0, last) }
}

async function read(file: string): Promise<Entry | null> {
  try {
    const { version, sessions, unknownSince, message, ...rest } = JSON.parse(await readFile(file, 'utf8'))
    if (version !== VERSION) return null
    if (typeof unknownSince === 'number' && typeof message === 'string') return { unknownSince, message }
    const history: PriceHistory = { ...rest, sessions: sessions.map(fromRow) }
    return isWhole(history) ? { history } : null
  } catch {
    return null
  }
}

function isWhole({ provider, currency, timezone, closesAt, closings, from, asOf }: PriceHistory): boolean {
  const texts = [provider, currency, timezone, closesAt, from, asOf ?? '']
  return texts.every((text) => typeof text === 'string') && typeof closings === 'object'
}

let written = 0

async function write(file: string, entry: Entry): Promise<void> {
  const content = 'history' in entry ? { ...entry.history, sessions: entry.history.sessions.map(toRow) } : entry
  const temporary = `${file}.${process.pid}-${written++}.tmp`
  try {
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(temporary, JSON.stringify({ version: VERSION, ...content }))
    await rename(temporary, file)
  } catch {
    await rm(temporary, { force: true }).catch(() => {})
  }
}

type Row = [date: string, close: number, adjustedClose: number | null]

const toRow = ({ date, close, adjustedClose }: Session): Row => [date, close, adjustedClose]

function fromRow([date, close, adjustedClose]: Row): Session {
  return { date, close, adjustedClose }
}
