import type { NewsDocument } from '../../input/index.ts'
import type { Since } from '../options.ts'

/** The newest first; what has no date last, as the feeds have it. */
export const newestFirst = (documents: readonly NewsDocument[]): NewsDocument[] =>
  documents.toSorted((a, b) => {
    const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? '']
    return first === second ? 0 : first < second ? 1 : -1
  })

/** Each document once, by its id. */
export const distinct = (documents: readonly NewsDocument[]): NewsDocument[] =>
  [...new Map(documents.toReversed().map((document) => [document.id, document])).values()].toReversed()

/** When --since begins, as an instant. In: `now` in milliseconds since 1970. */
export const sinceInstant = (since: Since, now: number): string =>
  'from' in since ? since.from : new Date(now - since.agoMs).toISOString()

/** Whether a document is not older; one dated by its day only is as new as that day, one without a date is not. */
export function isSince({ publishedAt }: NewsDocument, instant: string): boolean {
  if (publishedAt === null) return false
  const length = Math.min(publishedAt.length, instant.length, 'YYYY-MM-DDTHH:MM:SS'.length)
  return publishedAt.slice(0, length) >= instant.slice(0, length)
}
