/** Longer ones are no addresses of articles, and some readers choke on them. */
const LONGEST = 2000

/**
 * An address that is safe to link to; null for everything else.
 *
 * In:  any text.
 * Out: an absolute `http:` or `https:` address as the URL standard writes it, ASCII only, without name or password; its
 *      quotes, angle brackets, parentheses, bars and backticks are percent-encoded, so that no format sees an end in it.
 */
export function safeUrl(text: string | null): string | null {
  if (text === null || text.length > LONGEST || !URL.canParse(text)) return null
  const url = new URL(text)
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.username !== '' || url.password !== '') return null
  return url.href.replace(/["'<>(){}|`\\^]/g, encode)
}

const encode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** The host of a safe address, as a reader knows it. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')
