/** Body prose for tests: one paragraph, longer than any headline, without a date. */
export const PROSE =
  'Apple shares rose 3% on Monday after the iPhone maker reported quarterly revenue that beat the estimates of analysts, ' +
  'and its finance chief said that demand for its newest phones had held up better than feared.'

/** The code of the NewsentError that `run` throws, or its result. */
export function codeOrValue<T>(run: () => T): T | string {
  try {
    return run()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
}
