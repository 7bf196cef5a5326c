import manifest from '../../../package.json' with { type: 'json' }
import { guardedLookup } from './address.ts'

/** Proxies to go through, as URLs, and hosts that need none, separated by commas. */
export interface Proxies {
  readonly http?: string | undefined
  readonly https?: string | undefined
  readonly none?: string | undefined
}

export interface SenderOptions {
  readonly allowPrivate: boolean
  readonly timeoutMs: number
  readonly proxies: Proxies
  /** Beside those that every request has. */
  readonly headers: Readonly<Record<string, string>>
}

/** Of an answer, what is read here; the body is unpacked already. */
export interface Answer {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

export interface Sender {
  /** One request; redirects come as they are. */
  send(url: URL, signal: AbortSignal): Promise<Answer>
  /** Drops whatever is still under way. */
  close(): Promise<void>
}

/** Connections are given up after this, where the whole may take longer. Milliseconds. */
const CONNECT_TIMEOUT_MS = 10_000

/**
 * What sends requests over connections that lead only to addresses which were checked. Through a proxy it is the proxy
 * that resolves names: then what it may reach is for its owner to say.
 */
export async function createSender({ allowPrivate, timeoutMs, proxies, headers: own }: SenderOptions): Promise<Sender> {
  const { default: undici } = await import('undici')
  const timeout = Math.min(timeoutMs, CONNECT_TIMEOUT_MS)
  const connect = allowPrivate ? { timeout } : { timeout, lookup: guardedLookup() }
  const options = { connect, headersTimeout: timeoutMs, bodyTimeout: timeoutMs, pipelining: 0 }
  const { http = '', https = http, none = '' } = proxies
  const dispatcher =
    http === '' && https === ''
      ? new undici.Agent(options)
      : new undici.EnvHttpProxyAgent({ ...options, httpProxy: http, httpsProxy: https, noProxy: none })
  const headers = { ...own, 'user-agent': USER_AGENT, 'accept-language': 'en, *;q=0.5' }
  return {
    send: (url, signal) => undici.fetch(url, { dispatcher, headers, redirect: 'manual', signal }),
    close: () => dispatcher.destroy(),
  }
}

const USER_AGENT = `newsent/${manifest.version}`
