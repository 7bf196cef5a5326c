import type { Meter } from './compressed.ts'
import { parseDate } from './date.ts'
import { withDateline } from './dated.ts'
import type { NewsDocument } from './types.ts'

/** What the caller knows of a document better than the document itself. */
export interface DocumentOptions {
  readonly title?: string
  /** As `parseDate` takes it. */
  readonly date?: string
  readonly meter?: Meter
}

/** The document as the caller knows it, with the date of its head where nobody gives one. Errors: BAD_DATE. */
export async function completed(document: NewsDocument, options: DocumentOptions): Promise<NewsDocument> {
  const title = options.title === undefined || options.title.trim() === '' ? document.title : options.title
  if (options.date === undefined) return withDateline({ ...document, title })
  return { ...document, title, publishedAt: parseDate(options.date, 'date'), publishedAtFrom: 'flag' }
}
