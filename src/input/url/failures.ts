import { NewsentError } from '../../errors.ts'

/** What a status of 400 and above means for whoever wants to read the page, by status or by its hundred. */
const HINTS: Readonly<Record<number, readonly [what: string, hint: string]>> = {
  401: ['wants a login', 'save the page from your browser, and name the file'],
  402: ['wants to be paid', 'save the page from your browser, and name the file'],
  403: ['refuses programs, or wants a login', 'save the page from your browser, and name the file'],
  404: ['does not exist', 'check the address'],
  410: ['is gone', 'look for a copy in an archive of the web'],
  429: ['was asked for too often', 'wait a while, and ask for less at a time'],
  451: ['may not be shown where you are', 'look for another source of the same news'],
  400: ['was not given', 'check the address'],
  500: ['cannot be had: its server fails', 'try again later'],
}

/** An answer of the server that is no page. */
export class StatusError extends NewsentError {
  /** How long the server wants to be left alone, in seconds; null where it does not say. */
  readonly retryAfterS: number | null

  constructor(message: string, hint: string, retryAfterS: number | null) {
    super('HTTP_STATUS', message, { hint })
    this.retryAfterS = retryAfterS
  }
}

export function statusError(url: string, status: number, retryAfterS: number | null = null): StatusError {
  const [what, hint] = HINTS[status] ?? HINTS[status >= 500 ? 500 : 400] ?? ['was not given', 'check the address']
  return new StatusError(`${url} ${what} (HTTP ${status})`, hint, retryAfterS)
}

export function timedOut(url: string, timeoutMs: number): NewsentError {
  return new NewsentError('FETCH_TIMEOUT', `${url} was not there within ${timeoutMs / 1000} s`, {
    hint: 'try again, or allow more with --timeout',
  })
}

export function tooManyBytes(url: string, limit: number): NewsentError {
  return new NewsentError('RESPONSE_TOO_LARGE', `${url} is larger than ${limit} bytes, unpacked`, {
    hint: 'an article is far smaller: check that the address leads to one',
  })
}

export function wrongType(url: string, type: string): NewsentError {
  const hint = type === 'application/pdf' ? 'convert it first: pdftotext file.pdf -' : 'name a page of HTML or text'
  return new NewsentError('UNSUPPORTED_CONTENT', `${url} is no page but ${type}`, { hint })
}

/** A connection that could not be made or broke off, in words. What is an answer already stays as it is. */
export function connectionError(url: string, cause: unknown): NewsentError {
  const chain = causesOf(cause)
  const own = chain.find((one) => one instanceof NewsentError)
  if (own !== undefined) return own
  const code = chain.map(codeOf).find((one) => one !== '') ?? ''
  const [, what, hint] = REASONS.find(([pattern]) => pattern.test(code)) ?? OTHERWISE
  const { hostname } = new URL(url)
  const message = `${url} was not fetched: ${what.replace('HOST', hostname)}${code === '' ? '' : ` (${code})`}`
  return new NewsentError('FETCH_FAILED', message, { hint, cause })
}

const RETRY = 'try again later'
type Reason = readonly [code: RegExp, what: string, hint: string]
const OTHERWISE: Reason = [/$/, 'the connection failed', RETRY]
const REASONS: readonly Reason[] = [
  [/^(?:ENOTFOUND|ENODATA)$/, 'nobody knows the host HOST', 'check the address and your connection'],
  [/^EAI_/, 'the name HOST cannot be looked up', 'check your connection'],
  [/^ECONNREFUSED$/, 'HOST takes no connection', 'check the address, or try again later'],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'HOST does not answer', RETRY],
  [/^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/, 'HOST keeps silent', RETRY],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/, 'HOST cannot be reached', 'check your connection'],
  [
    /CERT|SELF_SIGNED|^UNABLE_TO|ALTNAME/,
    'HOST cannot prove who it is',
    'check the address; NODE_EXTRA_CA_CERTS names an authority of your own',
  ],
  [/^ERR_(?:SSL|TLS)|^EPROTO$/, 'HOST speaks no TLS that is understood', 'check the address: http:// or https://'],
  [/^(?:HPE_|UND_ERR_(?:INVALID|RESPONSE|NOT))/, 'HOST does not answer in HTTP', 'check the address'],
  [/^(?:Z_|ERR__?Z|ERR_BROTLI|ERR_ZLIB|ERR_PADDING)/, 'what HOST sent cannot be unpacked', RETRY],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_(?:SOCKET|RES_CONTENT)|ERR_STREAM)/, 'the connection broke off', RETRY],
]

function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let one = error; one instanceof Error && chain.length < 8; one = one.cause) {
    chain.push(one, ...(one instanceof AggregateError ? one.errors : []))
  }
  return chain
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.name === 'HTTPParserError' ? 'HPE_INVALID' : ''
}
