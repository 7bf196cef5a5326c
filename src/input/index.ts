/** Bytes to documents: files, standard input, JSON Lines, their encodings, dates and headlines. */
export { parseDate } from './date.ts'
export { datelineDate } from './dateline.ts'
export { decode } from './decode.ts'
export { type DocumentOptions, readDocument, readJsonLinesFile, readStdin } from './files.ts'
export { headlineSpan } from './headline.ts'
export { type JsonLine, type JsonLinesOptions, readJsonLines } from './jsonl.ts'
export type { NewsDocument } from './types.ts'
