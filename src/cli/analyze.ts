import type { Analyzer } from '../index.ts'
import { type ErrorReport, type Report, SCHEMA_VERSION } from '../report.ts'
import { chalkFor } from './colour.ts'
import { readCompanies } from './companies.ts'
import type { Context } from './dispatch.ts'
import { type FailedItem, type ReadItem, readDocuments } from './documents.ts'
import { describeFailure, type Failure, failureOf } from './errors.ts'
import type { Io } from './io.ts'
import { type AnalyzeOptions, MIN_WIDTH } from './options.ts'
import { createPricing } from './prices.ts'
import { createPrinter } from './printer.ts'
import { checkRequest } from './request.ts'

/** Columns of a terminal that does not say how wide it is. */
const USUAL_WIDTH = 80

/**
 * `newsent analyze`: read, analyse and print one document at a time, in the order given.
 *
 * Out: the exit code: 0, or 1 where a document failed; the others are done all the same. Each failure is a note on
 *      stderr and, in JSON, an error report in the document's place.
 * Throws NewsentError BAD_USAGE or BAD_DATA_FILE, OutputError.
 */
export async function analyzeCommand(
  files: readonly string[],
  options: AnalyzeOptions,
  { io, out, err }: Context,
): Promise<0 | 1> {
  const request = checkRequest(files, options)
  const table = { paint: chalkFor(options.color, io.env, io.stdout), width: tableWidth(options, io) }
  const printer = createPrinter(request.format, request.many, table)
  const analyzer = lazily(() => loadAnalyzer(options))
  const pricing = await createPricing(options, io.env)
  let status: 0 | 1 = 0
  for await (const item of readDocuments(request, io.stdin)) {
    const result = 'cause' in item ? item : analyse(item, await analyzer(), options)
    if ('cause' in result) {
      status = 1
      const failure = failureOf(result.cause)
      const note = request.many ? { ...failure, hint: null } : failure
      await err.write(describeFailure(note, result.cause, io.env))
      if (!(await out.write(printer.failure(errorReport(result, failure))))) return status
    } else {
      const report = pricing === null ? result : await pricing.join(result)
      if (!(await out.write(printer.report(report)))) return status
    }
  }
  await out.write(printer.end())
  await err.write(pricing?.note() ?? '')
  return options.strictPrices === true && pricing?.hasFailures() === true ? 1 : status
}

function analyse({ document, line }: ReadItem, analyzer: Analyzer, options: AnalyzeOptions): Report | FailedItem {
  const targets = [...document.targets, ...(options.target ?? [])]
  try {
    const { types, includeText = false } = options
    return analyzer.analyze({ ...document, targets }, { includeText, ...(types === undefined ? {} : { types }) })
  } catch (cause) {
    return { id: document.id, line, cause }
  }
}

/** Loading the company list takes longer than most documents: it waits for the first that can be read. */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null
  return () => {
    loaded ??= load()
    return loaded
  }
}

async function loadAnalyzer({ engine, companies }: AnalyzeOptions): Promise<Analyzer> {
  const { createAnalyzer } = await import('../index.ts')
  return createAnalyzer({ engine, companies: await readCompanies(companies) })
}

function errorReport({ id, line }: FailedItem, { code, message }: Failure): ErrorReport {
  return { schemaVersion: SCHEMA_VERSION, id, error: { code, message, line } }
}

/** What was asked for, else the terminal's width; unlimited where stdout is a file or a pipe. */
export function tableWidth({ width }: Pick<AnalyzeOptions, 'width'>, { stdout }: Io): number {
  if (width !== undefined) return width
  return stdout.isTTY === true ? Math.max(MIN_WIDTH, stdout.columns ?? USUAL_WIDTH) : Number.POSITIVE_INFINITY
}
