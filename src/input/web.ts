import { completed, type DocumentOptions } from './about.ts'
import { readPage } from './page.ts'
import type { NewsDocument } from './types.ts'
import type { FetchOptions } from './url.ts'

/** Is this an address of the web, rather than a path? */
export const isUrl = (name: string): boolean => /^https?:\/\//i.test(name)

/**
 * Fetch one document from the web: the article of a page, plain text, or one JSON object as of JSON Lines.
 *
 * Out: `id` is `url` as given; `url` is what the page calls its own address, else where it was found.
 * Errors: those of `fetchResource` and `readPage`.
 */
export async function readUrl(
  url: string,
  options: DocumentOptions = {},
  fetching: FetchOptions = {},
): Promise<NewsDocument> {
  const { fetchResource } = await import('./url.ts')
  const resource = await fetchResource(url, fetching)
  options.meter?.(resource.bytes.length)
  return completed({ ...(await readPage(resource.bytes, resource)), id: url }, options)
}
