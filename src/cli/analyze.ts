import { availableParallelism } from 'node:os'
import { analyzeAll } from '../batch/analyze-all.ts'
import { errorReport } from '../batch/error-report.ts'
import { ordered } from '../batch/ordered.ts'
import type { Done, Item, Job } from '../batch/types.ts'
import { until } from '../batch/until.ts'
import { isChoice } from '../choose/index.ts'
import type { HouseWord, OwnCompany } from '../index.ts'
import type { Meter } from '../input/index.ts'
import { printable, type TableOptions } from '../render/index.ts'
import { type Chosen, createChoice } from './choice.ts'
import type { Context } from './dispatch.ts'
import { asking, readDocuments, sizeOf, sourcesOf } from './documents.ts'
import { describeFailure } from './errors.ts'
import { fetchingOf } from './fetching.ts'
import { groupPrinter } from './group.ts'
import { createHitTally, type HitTally, hitsOf } from './hits.ts'
import { INTERRUPTED } from './interruption.ts'
import type { Io, Output } from './io.ts'
import type { AnalyzeOptions, Format } from './options.ts'
import { openOutputFile, readEarlier, skipping } from './output-file.ts'
import { readCompanies, readLexicon } from './own-files.ts'
import { createPricing, type Pricing } from './prices.ts'
import { createPrinter, type Printer, type PrinterOptions } from './printer.ts'
import { createProgress, type Progress, type ProgressOptions } from './progress.ts'
import { areMany, checkRequest, checkSources, type Request } from './request.ts'
import { tableOptions } from './table-options.ts'

/** A verdict is as --fail-on asks; what a document's failure gives is 1, as ever. */
const HIT = 3
/** Bytes of input that are sure to be many documents, or long ones. */
const MUCH = 1_000_000
/** Documents whose prices are asked for at once; the source holds back what must not run together. */
const PRICED_AT_ONCE = 8

/**
 * `newsent analyze`: read, analyse and print any number of documents, in the order given.
 *
 * Out: the exit code: 0, or 1 where a document failed; the others are done all the same. Each failure is a note on
 *      stderr and, in JSON, an error report in the document's place. 130 where Ctrl-C ended it: then what was under way is
 *      done and written first. 3 where a condition of --fail-on holds, whatever else failed.
 * Throws NewsentError BAD_USAGE or BAD_DATA_FILE, OutputError.
 */
export async function analyzeCommand(
  files: readonly string[],
  options: AnalyzeOptions,
  context: Context,
): Promise<0 | 1 | 3 | 130> {
  const request = checkRequest(files, options)
  const sources = await sourcesOf(request)
  checkSources(sources, options)
  const { stdin, env } = context.io
  const reading = { about: request.about, stdin, fetching: fetchingOf(options, env) }
  const read: Input['read'] = (meter) => readDocuments(sources, { ...reading, meter })
  return analyzeInput({ many: areMany(sources), total: await sizeOf(sources), read }, request, options, context)
}

/** Where documents come from. */
export interface Input {
  /** Several may come. */
  readonly many: boolean
  /** Bytes that there are to read; null where nobody knows. */
  readonly total: number | null
  /** Failures come with advice, as those of a single document do. */
  readonly isAdvised?: boolean
  /** It has no end that could be waited for. */
  readonly isEndless?: true
  /** The signal says that nobody waits for more. */
  read(meter: Meter, interrupted: AbortSignal): AsyncIterable<Item>
  /** What prints reports, where that is not as usual. */
  readonly printer?: (format: Format, options: PrinterOptions) => Promise<Printer>
  /** Called when a document's answer has been written, or stands in the file that is continued. */
  written?(id: string | null): Promise<void>
}

/** As `analyzeCommand`, whatever the documents are read from. */
export async function analyzeInput(
  input: Input,
  request: Request,
  options: AnalyzeOptions,
  context: Context,
): Promise<0 | 1 | 3 | 130> {
  const { io, err } = context
  const { many } = input
  const pricing = await createPricing(options, io.env)
  const companies = await readCompanies(options.companies)
  const chosen = await createChoice(options, companies)
  const lexicon = await readLexicon(options.lexicon)
  const asObjects = pricing !== null || options.group === true || input.printer !== undefined
  const job = jobOf(request, options, { many, asObjects }, { companies, lexicon, chosen })
  const earlier = options.resume === true && options.output !== undefined ? await readEarlier(options.output) : null
  // Only now, when nothing that was asked for can be wrong any more: it empties the file.
  const file = options.output === undefined ? null : await openOutputFile(options.output, earlier?.bytes ?? null)
  const progress = createProgress(
    { kind: input.isEndless === true ? 'none' : progressKind(options, io), total: input.total },
    io,
    err,
  )
  const interrupted = many ? context.interruption.take() : new AbortController().signal
  const items = asking(input.read(progress.read, interrupted), options.target ?? [])
  const wanted = until(earlier === null ? items : skipping(items, earlier, input.written), interrupted)
  const load = async () => (await import('../index.ts')).createAnalyzer(job.analyzer)
  // Who names a number of workers, or brings much, need not be watched for how much comes.
  const few = many && (options.workers !== undefined || (input.total ?? 0) >= MUCH) ? 0 : undefined
  const answers = analyzeAll(wanted, job, options.workers ?? availableParallelism(), load, few)
  const table = { ...tableOptions(options, io), isChosen: isChoice(chosen.choice) }
  const printer = await printerOf(input, request.format, options, table)
  const out = file ?? context.out
  const hits = createHitTally()
  if (options.quiet !== true) await err.write(noteOf(chosen.note))
  const finished = pricing === null ? answers : ordered(answers, priced(pricing, chosen), PRICED_AT_ONCE)
  let end: { status: 0 | 1; isRead: boolean }
  try {
    // Prices that came too late are no prices: the document is left for the next run.
    const stop = pricing === null ? null : interrupted
    const notes = options.quiet === true ? null : io.env
    end = await writeAll(finished, { input, printer, out, progress, hits, conditions: chosen.conditions, stop, notes })
    if (end.isRead) await out.write(interrupted.aborted ? printer.stopped() : printer.end())
  } finally {
    await progress.end()
    await file?.close()
  }
  if (!end.isRead) return hits.isEmpty() ? end.status : HIT
  if (options.quiet !== true) await err.write((pricing?.note() ?? '') + hits.note())
  if (interrupted.aborted) {
    await err.write(farewell(options, request))
    return INTERRUPTED
  }
  if (!hits.isEmpty()) return HIT
  return options.strictPrices === true && pricing?.hasFailures() === true ? 1 : end.status
}

/** What happens to each answer. */
interface Writing {
  readonly input: Input
  readonly printer: Printer
  readonly out: Pick<Output, 'write'>
  readonly progress: Progress
  readonly hits: HitTally
  readonly conditions: Chosen['conditions']
  /** Ends it at once. */
  readonly stop: AbortSignal | null
  /** The environment, where failures are told on stderr. */
  readonly notes: Io['env'] | null
}

/** Out: 1 where a document failed, and whether somebody still reads what is written. */
async function writeAll(
  answers: AsyncIterable<Done>,
  { input, printer, out, progress, hits, conditions, stop, notes }: Writing,
): Promise<{ status: 0 | 1; isRead: boolean }> {
  let status: 0 | 1 = 0
  for await (const done of answers) {
    if (stop?.aborted === true) break
    progress.done('failure' in done)
    hits.count(hitsOf(done, conditions))
    if ('failure' in done) {
      status = 1
      const note = input.many && input.isAdvised !== true ? { ...done.failure, hint: null } : done.failure
      if (notes !== null) await progress.note(describeFailure(note, notes))
    }
    if (!(await out.write(printed(done, printer)))) return { status, isRead: false }
    await input.written?.(done.id)
  }
  return { status, isRead: true }
}

interface Asked {
  readonly companies: readonly OwnCompany[]
  readonly lexicon: readonly HouseWord[]
  readonly chosen: Chosen
}

async function printerOf(
  { many, printer }: Input,
  format: Format,
  { group, horizon }: AnalyzeOptions,
  table: TableOptions,
): Promise<Printer> {
  if (group === true) return groupPrinter(format, table)
  const options = { many, table, horizons: horizon ?? [] }
  return printer?.(format, options) ?? createPrinter(format, options)
}

function jobOf(
  { format }: Request,
  { engine, includeText = false }: AnalyzeOptions,
  { many, asObjects }: { readonly many: boolean; readonly asObjects: boolean },
  { companies, lexicon, chosen }: Asked,
): Job {
  const isText = !asObjects && (format === 'ndjson' || (format === 'json' && many))
  return {
    analyzer: { engine, companies, lexicon },
    // The page shows the text, whoever else wants it.
    options: { includeText: includeText || format === 'html', ...chosen.choice },
    conditions: chosen.conditions,
    form: isText ? format : 'object',
  }
}

const priced =
  (pricing: Pricing, { finish }: Chosen) =>
  async (done: Done): Promise<Done> =>
    'report' in done ? { ...done, report: finish(await pricing.join(done.report)) } : done

function printed(done: Done, printer: Printer): string {
  if ('report' in done) return printer.report(done.report)
  return 'text' in done ? printer.rendered(done.text) : printer.failure(errorReport(done))
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

const noteOf = (text: string): string => (text === '' ? '' : `newsent: ${printable(text)}\n`)

function farewell({ output, resume, group }: AnalyzeOptions, { format }: Request): string {
  if (group === true) return 'newsent: interrupted; the roll-up is of what was read until then\n'
  if (output === undefined) return 'newsent: interrupted; what is written is whole\n'
  if (format !== 'ndjson') return `newsent: interrupted; ${output} ends early\n`
  return `newsent: interrupted; to go on, run the same command${resume === true ? ' again' : ' with --resume'}\n`
}
