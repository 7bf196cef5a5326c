/** Every way newsent can fail, as a stable code that scripts may test for. */
export type ErrorCode =
  | 'BAD_USAGE'
  | 'NO_INPUT'
  | 'FILE_NOT_FOUND'
  | 'FILE_UNREADABLE'
  | 'BINARY_INPUT'
  | 'EMPTY_INPUT'
  | 'BAD_DATE'
  | 'BAD_JSON_LINE'
  | 'LINE_TOO_LONG'
  | 'BAD_DATA_FILE'
  | 'BAD_COMPANY_FILE'
  | 'BAD_PRICE_FILE'

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
