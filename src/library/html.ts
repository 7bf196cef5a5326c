/** Pages of the web to documents: what this needs (a light DOM, Readability) loads with the first page only. */

import {
  type FetchOptions,
  type NewsDocument,
  type Proxies,
  readPage as readBytes,
  readUrl,
  type Validators,
} from '../input/index.ts'

export type { FetchOptions, NewsDocument, Proxies, Validators }

/** What is known of a page from outside. */
export interface PageOptions {
  /** Where the page was found: links begin there, and it is the document's id. Default: `page`, and no address. */
  readonly url?: string
  /** As the header says it; default: HTML, in the encoding that the page declares. */
  readonly contentType?: string
}

/**
 * The article in a page of HTML, without what surrounds it.
 *
 * In:  bytes in whatever encoding they declare, or a string that is decoded already.
 * Out: title, date, language and address as the page says them; offsets of a report count in `text`.
 * Errors: NewsentError NO_ARTICLE, BINARY_INPUT, EMPTY_INPUT, UNSUPPORTED_CONTENT.
 */
export async function readPage(page: string | Uint8Array, options: PageOptions = {}): Promise<NewsDocument> {
  const isText = typeof page === 'string'
  const { url, contentType = isText ? 'text/html; charset=utf-8' : 'text/html' } = options
  const document = await readBytes(isText ? new TextEncoder().encode(page) : page, { url: url ?? 'page', contentType })
  return url === undefined && document.url === 'page' ? { ...document, url: null } : document
}

/**
 * Fetch one page, plain text, or JSON object as of JSON Lines. Private addresses are refused unless allowed.
 *
 * Out: as `readPage`; `id` is `url` as given.
 * Errors: NewsentError BAD_URL, ADDRESS_REFUSED, FETCH_FAILED, FETCH_TIMEOUT, HTTP_STATUS, RESPONSE_TOO_LARGE, and those
 *         of `readPage`.
 */
export const fetchPage = (url: string, options: FetchOptions = {}): Promise<NewsDocument> => readUrl(url, {}, options)
