import { NewsentError } from '../errors.ts'
import { checkHost } from './url/address.ts'
import { connectionError, statusError, timedOut, tooManyBytes, wrongType } from './url/failures.ts'
import { retryAfter } from './url/retry-after.ts'
import { type Answer, createSender, type Proxies } from './url/sender.ts'

/** How something is fetched from the web, and within which limits. */
export interface FetchOptions {
  /** Also fetch from addresses that are not of the public internet: this machine, the local network. */
  readonly allowPrivate?: boolean
  /** For all of it, redirects and body included, in milliseconds. */
  readonly timeoutMs?: number
  /** The most that is taken, unpacked. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
  /** What is wanted, as the header `Accept` says it. */
  readonly accept?: string
  readonly proxies?: Proxies
  /** What the server said of it the last time: it is then asked only for what has changed. */
  readonly known?: Validators
}

/** By what a server knows the state of a resource (RFC 9110, section 8.8), as it wrote them. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What a server sent, unpacked. */
export interface Resource {
  readonly bytes: Uint8Array
  /** Where it was found, after all redirects. */
  readonly url: string
  readonly contentType: string | null
  readonly validators: Validators
  /** Nothing has changed since what is `known`; then there are no bytes. */
  readonly isUnchanged: boolean
}

const TIMEOUT_MS = 10_000
/** Three times the heaviest pages of news. Bytes. */
const MOST_BYTES = 16 * 1024 * 1024
/** What browsers follow is 20; real news takes two or three: to https, to www, to the article. */
const MOST_REDIRECTS = 5
const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.5'
/** What can be told from its type to be no text, before any of it is read. */
const NO_TEXT = /^(?:image|audio|video|font)\/(?!svg)|^application\/(?:pdf|zip|gzip|msword|vnd\.(?!.*(?:xml|json)$))/

/**
 * Fetch over HTTP.
 *
 * Redirects are followed, each checked as the first address was; gzip, brotli and deflate are unpacked. No cookies, no
 * scripts, no second try.
 *
 * Errors: BAD_URL, ADDRESS_REFUSED, FETCH_FAILED (no connection, or it broke off), FETCH_TIMEOUT, HTTP_STATUS,
 *         RESPONSE_TOO_LARGE, UNSUPPORTED_CONTENT (a picture, a PDF …), EMPTY_INPUT.
 */
export async function fetchResource(url: string, options: FetchOptions = {}): Promise<Resource> {
  const {
    allowPrivate = false,
    timeoutMs = TIMEOUT_MS,
    maxBytes = MOST_BYTES,
    accept = ACCEPT,
    proxies = {},
    known,
  } = options
  const first = checkedUrl(url)
  const timer = AbortSignal.timeout(timeoutMs)
  const signal = options.signal === undefined ? timer : AbortSignal.any([timer, options.signal])
  const sender = await createSender({ allowPrivate, timeoutMs, proxies, headers: { accept, ...conditions(known) } })
  try {
    let at = first
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!allowPrivate) checkHost(at)
      const answer = await sender.send(at, signal)
      const next = redirection(answer, at)
      if (next === null) return await received(answer, at.href, maxBytes)
      at = next
    }
    throw new NewsentError('FETCH_FAILED', `${url} leads on and on: more than ${MOST_REDIRECTS} redirects`, {
      hint: 'open it in a browser, and name the address where you end',
    })
  } catch (cause) {
    if (cause instanceof NewsentError) throw cause
    throw timer.aborted ? timedOut(url, timeoutMs) : connectionError(url, cause)
  } finally {
    await sender.close()
  }
}

function checkedUrl(text: string, base?: URL): URL {
  const hint = 'write it as https://host/path'
  if (!URL.canParse(text, base?.href)) throw new NewsentError('BAD_URL', `${text} is no address`, { hint })
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NewsentError('BAD_URL', `${url.href} is neither http nor https`, { hint })
  if (url.username !== '' || url.password !== '') {
    throw new NewsentError('BAD_URL', `the address at ${url.host} holds a user name or password`, { hint })
  }
  url.hash = ''
  return url
}

/** Where a redirect leads (RFC 9110, section 15.4), or null where the answer is none. */
function redirection({ status, headers }: Answer, at: URL): URL | null {
  const location = headers.get('location')
  return [301, 302, 303, 307, 308].includes(status) && location !== null ? checkedUrl(location, at) : null
}

function conditions({ etag, lastModified }: Validators = { etag: null, lastModified: null }): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
}

async function received({ status, headers, body }: Answer, url: string, maxBytes: number): Promise<Resource> {
  const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') }
  const contentType = headers.get('content-type')
  if (status === 304) return { bytes: new Uint8Array(), url, contentType, validators, isUnchanged: true }
  if (status < 200 || status > 299) throw statusError(url, status, retryAfter(headers))
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (NO_TEXT.test(type)) throw wrongType(url, type)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBytes) throw tooManyBytes(url, maxBytes)
  }
  if (length === 0) {
    throw new NewsentError('EMPTY_INPUT', `${url} is empty`, { hint: 'check the address in a browser' })
  }
  return { bytes: Buffer.concat(chunks, length), url, contentType, validators, isUnchanged: false }
}
