import { datelineDate } from './dateline.ts'
import { headlineSpan } from './headline.ts'
import type { NewsDocument } from './types.ts'

/** The document with the date that its own head gives, where it came without one. */
export async function withDateline(document: NewsDocument): Promise<NewsDocument> {
  if (document.publishedAt !== null) return document
  const publishedAt = await datelineDate(document.text, headlineSpan(document.text))
  return publishedAt === null ? document : { ...document, publishedAt, publishedAtFrom: 'dateline' }
}
