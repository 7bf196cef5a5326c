import type { Condition, Hit } from '../choose/index.ts'
import type { Failure } from '../errors.ts'
import type { AnalyzeOptions, AnalyzerOptions } from '../index.ts'
import type { NewsDocument } from '../input/index.ts'
import type { Report } from '../report.ts'

/** A document that could be read. */
export interface ReadItem {
  readonly document: NewsDocument
  /** Line of the JSON Lines, from 1; null for a file. */
  readonly line: number | null
}

/** One that could not. */
export interface FailedItem {
  readonly id: string | null
  readonly line: number | null
  readonly cause: unknown
}

export type Item = ReadItem | FailedItem

/** How documents are analysed: all that a worker must be told. Plain data. */
export interface Job {
  readonly analyzer: AnalyzerOptions
  readonly options: AnalyzeOptions
  /** What is looked for in reports that are rendered right away. */
  readonly conditions: readonly Condition[]
  /** The form in which reports are wanted; `object` where more is to be done with them. */
  readonly form: 'object' | 'json' | 'ndjson'
}

/** What became of one document; plain data. */
export type Done =
  | { readonly id: string; readonly line: number | null; readonly report: Report }
  | { readonly id: string; readonly line: number | null; readonly text: string; readonly hits: readonly Hit[] }
  | { readonly id: string | null; readonly line: number | null; readonly failure: Failure }
