import { resolve } from 'node:path'
import { NewsentError } from '../errors.ts'
import { type DocumentOptions, parseDate } from '../input/index.ts'
import type { AnalyzeOptions, Format } from './options.ts'
import { formatOf } from './output-file.ts'

/** What `newsent analyze` is to read, in this order: the files, then the JSON Lines. */
export interface Request {
  /** Paths; `-` is stdin. */
  readonly files: readonly string[]
  readonly jsonl: string | null
  readonly format: Format
  /** What the caller says about the files. */
  readonly about: DocumentOptions
}

/** Something to read: a file of one document, or of one a line. */
export interface Source {
  readonly path: string
  readonly isLines: boolean
}

/** The name that means standard input. */
export const STDIN = '-'

/** Turn arguments into a request; no file at all means stdin. Throws NewsentError BAD_USAGE. */
export function checkRequest(
  files: readonly string[],
  options: Pick<AnalyzeOptions, 'jsonl' | 'title' | 'date' | 'json' | 'format' | 'output' | 'resume' | 'group'> &
    Partial<Pick<AnalyzeOptions, 'prices' | 'pricesFile'>>,
): Request {
  const jsonl = options.jsonl ?? null
  const named = files.length === 0 && jsonl === null ? [STDIN] : files
  if ([...named, jsonl].filter((name) => name === STDIN).length > 1) {
    throw usage('stdin can be read only once', 'name "-" only once; --jsonl - reads stdin too')
  }
  const { format = options.output === undefined ? 'table' : formatOf(options.output) } = options
  if (options.json === true && options.format !== undefined && options.format !== 'json') {
    throw usage(`--json and --format ${options.format} contradict each other`, 'choose one of them')
  }
  if (options.resume === true && (options.output === undefined || format !== 'ndjson' || options.json === true)) {
    throw usage('--resume goes on with a file of NDJSON, but none is named', 'add --output reports.ndjson')
  }
  if (options.group === true) checkGroup(options)
  return { files: named, jsonl, format: options.json === true ? 'json' : format, about: about(options) }
}

/** A roll-up speaks of all documents, so nothing can be asked for that belongs to one of them. */
function checkGroup({ resume, prices, pricesFile }: Pick<AnalyzeOptions, 'resume' | 'prices' | 'pricesFile'>): void {
  if (resume === true) {
    throw usage('--resume does not go with --group: a roll-up is made of all documents', 'leave out one of them')
  }
  if (prices === true || pricesFile !== undefined) {
    throw usage(
      '--group rolls up sentiment, and no prices',
      'leave out --prices, or ask for the reports without --group',
    )
  }
}

/**
 * Whether the sources take what was said about them; folders and patterns must be written out by then.
 *
 * Errors: BAD_USAGE.
 */
export function checkSources(sources: readonly Source[], { title, date, jsonl, output }: AnalyzeOptions): void {
  if (title !== undefined && areMany(sources)) {
    throw usage('--title is the title of one document, but several were named', 'in JSON Lines each line has a "title"')
  }
  const lines = sources.find(({ isLines }) => isLines)
  if (date !== undefined && lines !== undefined) {
    throw usage(
      `--date does not go with ${jsonl === undefined ? lines.path : '--jsonl'}`,
      'in JSON Lines each line has a "publishedAt"',
    )
  }
  const read = sources.find(({ path }) => output !== undefined && path !== STDIN && resolve(path) === resolve(output))
  if (read !== undefined) {
    throw usage(`${read.path} is to be read and to be written`, 'write to another file, outside of what is read')
  }
}

/** Several documents may come, so JSON comes as an array. */
export const areMany = (sources: readonly Source[]): boolean =>
  sources.length > 1 || sources.some(({ isLines }) => isLines)

function about({ title, date }: Pick<AnalyzeOptions, 'title' | 'date'>): DocumentOptions {
  return { ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date: checkedDate(date) }) }
}

function checkedDate(date: string): string {
  try {
    return parseDate(date, '--date')
  } catch (error) {
    if (error instanceof NewsentError) throw usage(error.message, error.hint ?? '')
    throw error
  }
}

function usage(message: string, hint: string): NewsentError {
  return new NewsentError('BAD_USAGE', message, { hint })
}
