import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { NewsentError } from '../errors.ts'
import type * as Prices from '../prices/index.ts'
import type { PriceSource } from '../prices/index.ts'
import { printable } from '../render/index.ts'
import type { Report } from '../report.ts'
import { proxiesIn } from './fetching.ts'
import type { Io } from './io.ts'
import { PRICE_DAYS, type PriceOptions } from './options.ts'

/** Adds prices to reports, and keeps count of those that could not be had. */
export interface Pricing {
  join(report: Report): Promise<Report>
  /** For stderr, once at the end; empty where every company has its price. */
  note(): string
  /** Whether a company had to go without. */
  hasFailures(): boolean
}

/** What one request may take, in seconds. */
const TIMEOUT_S = 10
/** Timeouts that one document may wait for prices, whatever it names. */
const DOCUMENT_TIMEOUTS = 6

/**
 * What joins prices as the options say; null where none are asked for.
 *
 * Errors: NewsentError FILE_NOT_FOUND for a file of prices that is not there; BAD_USAGE.
 */
export async function createPricing(options: PriceOptions, env: Io['env']): Promise<Pricing | null> {
  if (options.prices !== true && options.pricesFile === undefined) {
    checkUnasked(options)
    return null
  }
  const prices = await import('../prices/index.ts')
  const source = await sourceOf(options, env, prices)
  const budgetMs = (options.timeout ?? TIMEOUT_S) * 1000 * DOCUMENT_TIMEOUTS
  const tally = createTally()
  return {
    ...tally,
    async join(report) {
      const signal = AbortSignal.timeout(budgetMs)
      const joined = await prices.joinPrices(report, source, {
        day: options.priceDay,
        horizons: options.horizon ?? [],
        signal,
      })
      tally.count(joined)
      return joined
    },
  }
}

/** Whoever says how prices are to be joined wants them joined. */
function checkUnasked({ horizon, strictPrices, offline, priceDay }: PriceOptions): void {
  const idle: [option: string, isGiven: boolean][] = [
    ['--horizon', horizon !== undefined],
    ['--strict-prices', strictPrices === true],
    ['--offline', offline === true],
    ['--price-day', priceDay !== PRICE_DAYS[0]],
  ]
  const option = idle.find(([, isGiven]) => isGiven)?.[0]
  if (option === undefined) return
  throw new NewsentError('BAD_USAGE', `${option} says how prices are joined, but none are asked for`, {
    hint: 'add --prices, or --prices-file with a file of your own',
  })
}

async function sourceOf(
  options: PriceOptions,
  env: Io['env'],
  { cachedSource, createFileSource, createYahooSource, offlineSource, sharedSource }: typeof Prices,
): Promise<PriceSource> {
  const { pricesFile, timeout = TIMEOUT_S, offline, cache } = options
  if (pricesFile !== undefined) {
    await checkExists(pricesFile)
    return createFileSource(pricesFile)
  }
  const baseUrl = options.pricesUrl
  const yahoo = createYahooSource({
    ...(baseUrl === undefined ? {} : { baseUrl: checkedUrl(baseUrl) }),
    timeoutMs: timeout * 1000,
    proxies: proxiesIn(env),
  })
  // Each server has a folder of its own.
  const host = baseUrl === undefined ? 'yahoo' : encodeURIComponent(baseUrl)
  const asked = offline === true ? offlineSource : yahoo
  return sharedSource(cache ? cachedSource(asked, { folder: join(await pricesFolder(), host) }) : asked)
}

/** Everything that newsent remembers: below `XDG_CACHE_HOME`, or where the system keeps such things. */
export async function cacheFolder(): Promise<string> {
  const { default: envPaths } = await import('env-paths')
  return envPaths('newsent', { suffix: '' }).cache
}

/** Of that, the prices. */
export const pricesFolder = async (): Promise<string> => join(await cacheFolder(), 'prices')

async function checkExists(path: string): Promise<void> {
  await stat(path).catch((cause: unknown) => {
    throw new NewsentError('FILE_NOT_FOUND', `There are no prices at ${path}.`, {
      hint: 'check the path given to --prices-file',
      cause,
    })
  })
}

function checkedUrl(url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url
  throw new NewsentError('BAD_USAGE', `"${url}" is no address of a server.`, {
    hint: 'write --prices-url http://localhost:8080',
  })
}

function createTally() {
  let [companies, priced] = [0, 0]
  const reasons = new Map<string, { count: number; example: string }>()
  return {
    count({ entities }: Report): void {
      for (const { ticker, price, priceError } of entities) {
        companies += ticker === null ? 0 : 1
        priced += price === null ? 0 : 1
        if (priceError === null) continue
        const { count } = reasons.get(priceError.code) ?? { count: 0 }
        reasons.set(priceError.code, { count: count + 1, example: `${ticker}: ${priceError.message}` })
      }
    },
    hasFailures: (): boolean => reasons.size > 0,
    note(): string {
      if (reasons.size === 0) return ''
      const rows = [...reasons].map(
        ([code, { count, example }]) => `  ${code} ${count}, such as ${printable(example)}\n`,
      )
      return `newsent: prices for ${priced} of ${companies} companies; the sentiment of all is complete\n${rows.join('')}`
    },
  }
}
