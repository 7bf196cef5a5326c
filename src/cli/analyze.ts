import { availableParallelism } from 'node:os'
import { analyzeAll } from '../batch/analyze-all.ts'
import { ordered } from '../batch/ordered.ts'
import type { Done, Item, Job } from '../batch/types.ts'
import { type ErrorReport, SCHEMA_VERSION } from '../report.ts'
import { chalkFor } from './colour.ts'
import { readCompanies } from './companies.ts'
import type { Context } from './dispatch.ts'
import { readDocuments, sizeOf, sourcesOf } from './documents.ts'
import { describeFailure } from './errors.ts'
import { until } from './interruption.ts'
import type { Io } from './io.ts'
import { type AnalyzeOptions, MIN_WIDTH } from './options.ts'
import { type Earlier, keyOf, openOutputFile, readEarlier } from './output-file.ts'
import { createPricing, type Pricing } from './prices.ts'
import { createPrinter } from './printer.ts'
import { createProgress, type ProgressOptions } from './progress.ts'
import { checkRequest, type Request } from './request.ts'

/** Columns of a terminal that does not say how wide it is. */
const USUAL_WIDTH = 80
/** What a shell expects of a program that was stopped by Ctrl-C: 128 + SIGINT (2). */
const INTERRUPTED = 130
/** Documents whose prices are asked for at once; the source holds back what must not run together. */
const PRICED_AT_ONCE = 8

/**
 * `newsent analyze`: read, analyse and print any number of documents, in the order given.
 *
 * Out: the exit code: 0, or 1 where a document failed; the others are done all the same. Each failure is a note on
 *      stderr and, in JSON, an error report in the document's place. 130 where Ctrl-C ended it: then what was under way is
 *      done and written first.
 * Throws NewsentError BAD_USAGE or BAD_DATA_FILE, OutputError.
 */
export async function analyzeCommand(
  files: readonly string[],
  options: AnalyzeOptions,
  context: Context,
): Promise<0 | 1 | 130> {
  const { io, err } = context
  const request = checkRequest(files, options)
  const sources = await sourcesOf(request)
  const many = request.many || sources.length > 1 || sources.some(({ isLines }) => isLines)
  const pricing = await createPricing(options, io.env)
  const earlier = options.resume === true && options.output !== undefined ? await readEarlier(options.output) : null
  const file = options.output === undefined ? null : await openOutputFile(options.output, earlier?.bytes ?? null)
  const out = file ?? context.out
  const printer = createPrinter(request.format, many, tableOptions(options, io))
  const total = await sizeOf(sources)
  const progress = createProgress({ kind: progressKind(options, io), total }, io, err)
  const interrupted = many ? context.interruption.take() : new AbortController().signal
  const items = asking(readDocuments(sources, request.about, io.stdin, progress.read), options.target ?? [])
  const wanted = earlier === null ? items : skipping(items, earlier)
  const job = await jobOf(request, options, many, pricing)
  const load = async () => (await import('../index.ts')).createAnalyzer(job.analyzer)
  const answers = analyzeAll(until(wanted, interrupted), job, workersOf(options), load)
  let status: 0 | 1 = 0
  try {
    for await (const done of pricing === null ? answers : ordered(answers, priced(pricing), PRICED_AT_ONCE)) {
      if (pricing !== null && interrupted.aborted) break
      progress.done('failure' in done)
      if ('failure' in done) {
        status = 1
        const note = many ? { ...done.failure, hint: null } : done.failure
        if (options.quiet !== true) await progress.note(describeFailure(note, io.env))
      }
      if (!(await out.write(printed(done, printer)))) return status
    }
    if (!interrupted.aborted) await out.write(printer.end())
  } finally {
    await progress.end()
    await file?.close()
  }
  if (options.quiet !== true) await err.write(pricing?.note() ?? '')
  if (interrupted.aborted) {
    await err.write(farewell(options, request))
    return INTERRUPTED
  }
  return options.strictPrices === true && pricing?.hasFailures() === true ? 1 : status
}

async function jobOf(
  { format }: Request,
  options: AnalyzeOptions,
  many: boolean,
  pricing: Pricing | null,
): Promise<Job> {
  const { engine, includeText = false, types } = options
  const form = pricing !== null || format === 'table' || (format === 'json' && !many) ? 'object' : format
  return {
    analyzer: { engine, companies: await readCompanies(options.companies) },
    options: { includeText, ...(types === undefined ? {} : { types }) },
    form,
  }
}

/** Asks every document for the same names besides its own. */
async function* asking(items: AsyncIterable<Item>, names: readonly string[]): AsyncGenerator<Item> {
  for await (const item of items) {
    if ('cause' in item) yield item
    else yield { ...item, document: { ...item.document, targets: [...item.document.targets, ...names] } }
  }
}

/** Leaves out what an earlier run has done, as often as it did. */
async function* skipping(items: AsyncIterable<Item>, { done }: Earlier): AsyncGenerator<Item> {
  for await (const item of items) {
    const key = keyOf('document' in item ? item.document.id : item.id, item.line)
    const left = done.get(key) ?? 0
    if (left === 0) yield item
    else done.set(key, left - 1)
  }
}

const priced =
  (pricing: Pricing) =>
  async (done: Done): Promise<Done> =>
    'report' in done ? { ...done, report: await pricing.join(done.report) } : done

function printed(done: Done, printer: ReturnType<typeof createPrinter>): string {
  if ('report' in done) return printer.report(done.report)
  return 'text' in done ? printer.rendered(done.text) : printer.failure(errorReport(done))
}

function errorReport({ id, line, failure }: Extract<Done, { failure: unknown }>): ErrorReport {
  return { schemaVersion: SCHEMA_VERSION, id, error: { code: failure.code, message: failure.message, line } }
}

/** One for each core by default; more than one is started for many documents only. */
const workersOf = ({ workers }: AnalyzeOptions): number => workers ?? availableParallelism()

/** A bar where somebody watches and nothing else is written to the terminal. */
function progressKind(
  { quiet, progress, output }: AnalyzeOptions,
  { stdout, stderr, env }: Io,
): ProgressOptions['kind'] {
  if (quiet === true) return 'none'
  const isFree = stdout.isTTY !== true || output !== undefined
  if (stderr.isTTY === true && env.TERM !== 'dumb') return isFree ? 'bar' : 'none'
  return progress === true ? 'lines' : 'none'
}

function farewell({ output, resume }: AnalyzeOptions, { format }: Request): string {
  if (output === undefined) return 'newsent: interrupted; what is written is whole\n'
  if (format !== 'ndjson') return `newsent: interrupted; ${output} ends early\n`
  return `newsent: interrupted; to go on, run the same command${resume === true ? ' again' : ' with --resume'}\n`
}

/** Colours and width of tables; a file gets neither colours nor cuts. */
function tableOptions(options: AnalyzeOptions, io: Io) {
  if (options.output === undefined)
    return { paint: chalkFor(options.color, io.env, io.stdout), width: tableWidth(options, io) }
  return {
    paint: chalkFor(options.color ?? false, io.env, io.stdout),
    width: options.width ?? Number.POSITIVE_INFINITY,
  }
}

/** What was asked for, else the terminal's width; unlimited where stdout is a file or a pipe. */
export function tableWidth({ width }: Pick<AnalyzeOptions, 'width'>, { stdout }: Io): number {
  if (width !== undefined) return width
  return stdout.isTTY === true ? Math.max(MIN_WIDTH, stdout.columns ?? USUAL_WIDTH) : Number.POSITIVE_INFINITY
}
