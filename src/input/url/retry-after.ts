/** A year and more is no wait but a refusal. Seconds. */
const LONGEST_S = 365 * 86_400

/**
 * How long a server wants to be left alone, in seconds (RFC 9110, section 10.2.3); null where it does not say so.
 *
 * A date is counted from the server's own clock, so that a wrong one here does no harm.
 */
export function retryAfter(headers: { get(name: string): string | null }): number | null {
  const value = headers.get('retry-after')?.trim() ?? ''
  const seconds = /^\d{1,10}$/.test(value)
    ? Number(value)
    : (Date.parse(value) - Date.parse(headers.get('date') ?? '')) / 1000
  return seconds >= 0 ? Math.min(Math.ceil(seconds), LONGEST_S) : null
}
