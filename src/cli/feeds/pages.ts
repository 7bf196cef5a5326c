import { failureOf } from '../../errors.ts'
import { type FetchOptions, type NewsDocument, readUrl } from '../../input/index.ts'

/** Pages that are fetched at once. */
export const PAGES_AT_ONCE = 4

/**
 * The document with the text of its page in place of the feed's summary; where the page gives no article, the summary
 * stays and a warning says why.
 */
export async function withPage(document: NewsDocument, fetching: FetchOptions): Promise<NewsDocument> {
  const { id, url, publishedAt, publishedAtFrom, tickers = [] } = document
  if (url === null) return warned(document, 'the feed gives no address')
  try {
    const page = await readUrl(url, {}, fetching)
    const own = publishedAtFrom === 'metadata' ? { publishedAt, publishedAtFrom } : {}
    return { ...page, ...own, id, title: page.title ?? document.title, url: page.url ?? url, tickers }
  } catch (error) {
    return warned(document, failureOf(error).message)
  }
}

const warned = (document: NewsDocument, why: string): NewsDocument => ({
  ...document,
  warnings: [...document.warnings, { code: 'NO_PAGE', message: `read from the feed, for its page was not: ${why}` }],
})
