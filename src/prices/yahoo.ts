import { createGuest, type Manners, PassingFailure } from './manners.ts'
import { PriceFailure, type PriceSource } from './types.ts'
import { readChart } from './yahoo-chart.ts'

/** How Yahoo, or a mirror of it, is asked. */
export interface YahooOptions extends Partial<Manners> {
  /** A mirror or test server that answers as Yahoo does. */
  readonly baseUrl?: string
  /** Proxies to go through, as URLs, and hosts that need none, separated by commas. */
  readonly proxies?: Proxies
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number
}

/** Proxies, as the environment names them. */
export interface Proxies {
  readonly http?: string | undefined
  readonly https?: string | undefined
  readonly none?: string | undefined
}

/** Where Yahoo answers. */
export const YAHOO_URL = 'https://query2.finance.yahoo.com'

const TIMEOUT_MS = 10_000
/** Timeouts that one instrument may cost, all tries together. */
const BUDGET_TIMEOUTS = 2

/** Yahoo's symbols: nothing in them can leave the path of a URL. */
const SYMBOL = /^[A-Z0-9^][A-Z0-9.=^-]{0,19}$/

/** A chart of fifty years is 1.5 MB. */
const MOST_BYTES = 16_000_000

const silent = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {}, dir: () => {} }

/**
 * Daily prices from Yahoo, through yahoo-finance2, which is loaded at the first question. One request an instrument,
 * from `query.from` to now; see `createGuest` for how it is sent.
 *
 * Errors of `history`: PriceFailure NOT_FOUND (also for what can be no symbol), RATE_LIMITED, TIMEOUT, OFFLINE (no
 * connection, or the server fails), BAD_DATA, NO_DATA.
 */
export function createYahooSource(options: YahooOptions = {}): PriceSource {
  const { baseUrl = YAHOO_URL, proxies = {}, now = Date.now, timeoutMs = TIMEOUT_MS } = options
  const guest = createGuest({ timeoutMs, budgetMs: options.budgetMs ?? timeoutMs * BUDGET_TIMEOUTS })
  let client: Promise<ChartClient> | null = null
  return {
    async history(symbol, { from, signal }) {
      if (!SYMBOL.test(symbol)) throw new PriceFailure('NOT_FOUND', `"${symbol}" can be no symbol of Yahoo's`)
      client ??= loadClient(baseUrl, proxies, now)
      const chart = await client
      return guest(async (stop) => {
        const asOf = now()
        return readChart(symbol, await chart(symbol, from, asOf, stop), from, asOf)
      }, signal)
    },
  }
}

type ChartClient = (symbol: string, from: string, asOf: number, signal: AbortSignal) => Promise<unknown>

async function loadClient(baseUrl: string, proxies: Proxies, now: () => number): Promise<ChartClient> {
  const [{ default: createYahooFinance }, { default: chart }, send] = await Promise.all([
    import('yahoo-finance2/createYahooFinance'),
    import('yahoo-finance2/modules/chart'),
    sender(proxies),
  ])
  const Client = createYahooFinance({ modules: { chart } })
  const client = new Client({
    logger: silent,
    versionCheck: false,
    validation: { logErrors: false, logOptionsErrors: false },
    queue: { concurrency: Number.POSITIVE_INFINITY },
    fetch: (url: string | URL | Request, init?: RequestInit) => answer(send, rebased(url, baseUrl), init, now),
  })
  return async (symbol, from, asOf, signal) => {
    const query = {
      period1: seconds(Date.parse(from)),
      period2: seconds(asOf),
      interval: '1d',
      includePrePost: false,
      // As an object: the other form prints to stdout what it cannot read.
      return: 'object',
    } as const
    try {
      // The shape is checked by readChart, which can do without most of what the library insists on.
      return await client.chart(symbol, { ...query }, { validateResult: false, fetchOptions: { signal } })
    } catch (cause) {
      if (cause instanceof PriceFailure) throw cause
      // Yahoo's own errors reach us by their message only; any other message may hold the whole answer.
      const said = cause instanceof Error && cause.message.length < 100 ? failureSaid(cause.message) : null
      throw said === null || said.code === 'BAD_DATA'
        ? new PriceFailure('BAD_DATA', 'Yahoo gave no chart', cause)
        : said
    }
  }
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/** Of an answer, what is read here. */
interface Answer {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

type Send = (url: string, init: RequestInit | undefined) => Promise<Answer>

/** Node's fetch; through undici's where a proxy is named, which Node's own does not know of. */
async function sender({ http, https, none }: Proxies): Promise<Send> {
  if ((http ?? '') === '' && (https ?? '') === '') return (url, init) => fetch(url, init)
  const { default: undici } = await import('undici')
  const dispatcher = new undici.EnvHttpProxyAgent({
    httpProxy: http ?? '',
    httpsProxy: https ?? http ?? '',
    noProxy: none ?? '',
  })
  return (url, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers))
    return undici.fetch(url, { dispatcher, headers, signal: init?.signal ?? null })
  }
}

/** One request, its outcome sorted; what the library is given to read is always a whole and successful answer. */
async function answer(send: Send, url: string, init: RequestInit | undefined, now: () => number): Promise<Response> {
  const response = await send(url, init).catch((cause: unknown) => {
    throw new PassingFailure('OFFLINE', `no connection to ${new URL(url).host}${reasonOf(cause)}`, null, cause)
  })
  const text = await readBody(response)
  const { status } = response
  if (status < 400) return new Response(text, { status: 200 })
  const said = descriptionIn(text)
  if (status === 429) {
    throw new PassingFailure('RATE_LIMITED', 'too many requests (HTTP 429)', retryAfter(response.headers, now()))
  }
  if (status >= 500) {
    const wait = retryAfter(response.headers, now())
    throw new PassingFailure('OFFLINE', `${new URL(url).host} is out of order (HTTP ${status})`, wait)
  }
  if (status === 404) throw new PriceFailure('NOT_FOUND', said ?? NOT_FOUND)
  if (status === 400 || status === 422) throw failureSaid(said ?? `the request was refused (HTTP ${status})`)
  throw new PriceFailure('OFFLINE', `${new URL(url).host} refuses to answer (HTTP ${status})`)
}

const NOT_FOUND = 'No data found, symbol may be delisted'

/** Yahoo's own words for what is wrong, sorted; the ones that are met in practice. */
function failureSaid(description: string): PriceFailure {
  if (/no data found|not found/i.test(description)) return new PriceFailure('NOT_FOUND', description)
  if (/doesn't exist|no data/i.test(description)) return new PriceFailure('NO_DATA', description)
  return new PriceFailure('BAD_DATA', description)
}

async function readBody({ body }: Answer): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of body ?? []) {
      chunks.push(chunk)
      bytes += chunk.byteLength
      if (bytes > MOST_BYTES) break
    }
  } catch (cause) {
    throw new PassingFailure('BAD_DATA', 'the answer broke off', null, cause)
  }
  if (bytes > MOST_BYTES) throw new PriceFailure('BAD_DATA', `the answer is larger than ${MOST_BYTES / 1e6} MB`)
  return Buffer.concat(chunks).toString('utf8')
}

function descriptionIn(text: string): string | null {
  try {
    const { chart } = JSON.parse(text)
    const description: unknown = chart?.error?.description
    return typeof description === 'string' ? description : null
  } catch {
    return null
  }
}

/** Milliseconds that a `Retry-After` asks for: seconds, or a date (RFC 9110, section 10.2.3). */
function retryAfter(headers: Answer['headers'], now: number): number | null {
  const value = headers.get('retry-after')
  if (value === null) return null
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

/** The system's code for a failed connection (`ECONNREFUSED`), where there is one. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return code === '' ? '' : ` (${code})`
}

function rebased(url: string | URL | Request, baseUrl: string): string {
  const { pathname, search } = new URL(url instanceof Request ? url.url : url)
  return `${baseUrl.replace(/\/+$/, '')}${pathname}${search}`
}
