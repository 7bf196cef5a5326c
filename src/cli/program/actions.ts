import type { Command } from 'commander'
import type {
  AnalyzeOptions,
  ExplainOptions,
  FeedOptions,
  LookupOptions,
  SchemaName,
  Shell,
  WatchOptions,
} from '../options.ts'

/** What the commands do; the program only knows how they are called. */
export interface Actions {
  readonly analyze: (files: readonly string[], options: AnalyzeOptions, command: Command) => Promise<void>
  readonly feed: (feeds: readonly string[], options: FeedOptions, command: Command) => Promise<void>
  readonly watch: (feeds: readonly string[], options: WatchOptions) => Promise<void>
  readonly explain: (file: string | undefined, options: ExplainOptions, command: Command) => Promise<void>
  readonly lookup: (queries: readonly string[], options: LookupOptions) => Promise<void>
  readonly cachePath: () => Promise<void>
  readonly cacheClear: () => Promise<void>
  readonly model: () => Promise<void>
  readonly schema: (name: SchemaName) => Promise<void>
  readonly completion: (shell: Shell, options: object, command: Command) => Promise<void>
}
