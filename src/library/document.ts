import { NewsentError } from '../errors.ts'
import type { NewsDocument } from '../input/types.ts'

/** What a caller must give is the text; the rest of a document is filled in. */
export type DocumentInput = Partial<NewsDocument> & Pick<NewsDocument, 'text'>

/** Errors: BAD_DOCUMENT where there is no text, for callers whom no compiler tells. */
export function completeDocument(given: string | DocumentInput): NewsDocument {
  const input: DocumentInput = typeof given === 'string' ? { text: given } : given
  if (typeof input?.text !== 'string') {
    throw new NewsentError('BAD_DOCUMENT', 'a document needs a text', { hint: 'give a string, or { text: "…" }' })
  }
  return {
    id: idOf(input),
    path: input.path ?? null,
    url: input.url ?? null,
    title: input.title ?? null,
    text: input.text,
    publishedAt: input.publishedAt ?? null,
    publishedAtFrom: input.publishedAtFrom ?? ((input.publishedAt ?? null) === null ? null : 'input'),
    language: input.language ?? null,
    targets: input.targets ?? [],
    tickers: input.tickers ?? [],
    warnings: input.warnings ?? [],
  }
}

/** What a document is called in reports. */
const idOf = ({ id, path, url }: DocumentInput): string => id ?? path ?? url ?? 'text'
