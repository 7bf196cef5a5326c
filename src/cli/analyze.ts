import { availableParallelism } from 'node:os'
import { analyzeAll } from '../batch/analyze-all.ts'
import { ordered } from '../batch/ordered.ts'
import type { Done, Job } from '../batch/types.ts'
import { type ErrorReport, SCHEMA_VERSION } from '../report.ts'
import { readCompanies } from './companies.ts'
import type { Context } from './dispatch.ts'
import { asking, readDocuments, sizeOf, sourcesOf } from './documents.ts'
import { describeFailure } from './errors.ts'
import { until } from './interruption.ts'
import type { Io } from './io.ts'
import type { AnalyzeOptions } from './options.ts'
import { openOutputFile, readEarlier, skipping } from './output-file.ts'
import { createPricing, type Pricing } from './prices.ts'
import { createPrinter, type Printer } from './printer.ts'
import { createProgress, type ProgressOptions } from './progress.ts'
import { areMany, checkRequest, checkSources, type Request } from './request.ts'
import { tableOptions } from './table-options.ts'

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
  checkSources(sources, options)
  const many = areMany(sources)
  const pricing = await createPricing(options, io.env)
  const job = await jobOf(request, options, many, pricing)
  const earlier = options.resume === true && options.output !== undefined ? await readEarlier(options.output) : null
  // Only now, when nothing that was asked for can be wrong any more: it empties the file.
  const file = options.output === undefined ? null : await openOutputFile(options.output, earlier?.bytes ?? null)
  const progress = createProgress({ kind: progressKind(options, io), total: await sizeOf(sources) }, io, err)
  const interrupted = many ? context.interruption.take() : new AbortController().signal
  const items = asking(readDocuments(sources, request.about, io.stdin, progress.read), options.target ?? [])
  const wanted = until(earlier === null ? items : skipping(items, earlier), interrupted)
  const load = async () => (await import('../index.ts')).createAnalyzer(job.analyzer)
  const answers = analyzeAll(wanted, job, options.workers ?? availableParallelism(), load)
  const printer = await createPrinter(request.format, {
    many,
    table: tableOptions(options, io),
    horizons: options.horizon ?? [],
  })
  const out = file ?? context.out
  let status: 0 | 1 = 0
  try {
    for await (const done of pricing === null ? answers : ordered(answers, priced(pricing), PRICED_AT_ONCE)) {
      // Prices that came too late are no prices: the document is left for the next run.
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
  const isText = pricing === null && (format === 'ndjson' || (format === 'json' && many))
  return {
    analyzer: { engine, companies: await readCompanies(options.companies) },
    // The page shows the text, whoever else wants it.
    options: { includeText: includeText || format === 'html', ...(types === undefined ? {} : { types }) },
    form: isText ? format : 'object',
  }
}

const priced =
  (pricing: Pricing) =>
  async (done: Done): Promise<Done> =>
    'report' in done ? { ...done, report: await pricing.join(done.report) } : done

function printed(done: Done, printer: Printer): string {
  if ('report' in done) return printer.report(done.report)
  return 'text' in done ? printer.rendered(done.text) : printer.failure(errorReport(done))
}

function errorReport({ id, line, failure }: Extract<Done, { failure: unknown }>): ErrorReport {
  return { schemaVersion: SCHEMA_VERSION, id, error: { code: failure.code, message: failure.message, line } }
}

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
