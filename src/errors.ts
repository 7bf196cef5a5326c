/** Every way newsent can fail, as a stable code that scripts may test for. */
export type ErrorCode =
  | 'BAD_USAGE'
  | 'BAD_SETTING'
  | 'NO_INPUT'
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'BINARY_INPUT'
  | 'EMPTY_INPUT'
  | 'BAD_DATE'
  | 'BAD_URL'
  | 'ADDRESS_REFUSED'
  | 'FETCH_FAILED'
  | 'FETCH_TIMEOUT'
  | 'HTTP_STATUS'
  | 'RESPONSE_TOO_LARGE'
  | 'UNSUPPORTED_CONTENT'
  | 'NO_ARTICLE'
  | 'BAD_FEED'
  | 'BAD_DOCUMENT'
  | 'BAD_JSON_LINE'
  | 'LINE_TOO_LONG'
  | 'BAD_DATA_FILE'
  | 'BAD_COMPANY_FILE'
  | 'BAD_LEXICON_FILE'
  | 'BAD_PRICE_FILE'
  | 'WORKER_CRASHED'

/**
 * The one error newsent throws on purpose: `message` is one sentence that says what is wrong, `hint` one that says
 * what to do. Anything else that escapes is a defect of ours.
 */
export class NewsentError extends Error {
  override readonly name = 'NewsentError'
  readonly code: ErrorCode
  readonly hint: string | null

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint ?? null
  }
}

/** A failure as the outside sees it; plain data. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly hint: string | null
  /** For whoever looks for a defect. */
  readonly stack: string | null
}

/** Code, message and advice of anything thrown; what was not thrown on purpose is a defect and says so. */
export function failureOf(error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? null) : null
  if (error instanceof NewsentError) return { code: error.code, message: error.message, hint: error.hint, stack }
  const message = error instanceof Error ? error.message : String(error)
  const hint = 'this is a defect of newsent; NEWSENT_DEBUG=1 shows where it happened'
  return { code: 'INTERNAL', message: `unexpected error: ${message}`, hint, stack }
}
