/** Bytes to documents: files, standard input, JSON Lines, their encodings, dates and headlines. */

export type { Meter } from './compressed.ts'
export { parseDate } from './date.ts'
export { datelineDate } from './dateline.ts'
export { decode } from './decode.ts'
export { expandPath, holdsLines } from './expand.ts'
export { type DocumentOptions, readDocument, readJsonLinesFile, readStdin } from './files.ts'
export { headlineSpan } from './headline.ts'
export { type JsonLine, type JsonLinesOptions, readJsonLines } from './jsonl.ts'
export { splitLines } from './split-lines.ts'
export type { NewsDocument } from './types.ts'
export { StatusError } from './url/failures.ts'
export { type FetchOptions, fetchResource, isUrl, type Resource, type Validators } from './url.ts'
