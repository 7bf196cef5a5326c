/** The one clock of the command line: milliseconds since 1970. */
export const now = (): number => Date.now()
