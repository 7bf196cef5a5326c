import type { ExplainedReport } from '../answers.ts'
import { NewsentError } from '../errors.ts'
import { renderExplanation, toJson } from '../render/index.ts'
import type { Context } from './dispatch.ts'
import { readDocuments } from './documents.ts'
import { fetchingOf } from './fetching.ts'
import type { ExplainOptions } from './options.ts'
import { readCompanies, readLexicon } from './own-files.ts'
import { checkRequest } from './request.ts'
import { tableOptions } from './table-options.ts'

/**
 * `newsent explain`: one document, and how each verdict on it came about.
 *
 * Throws what reading the document throws, and NewsentError BAD_USAGE where `--ticker` names nobody in it.
 */
export async function explainCommand(
  file: string | undefined,
  options: ExplainOptions,
  { io, out }: Context,
): Promise<void> {
  const request = checkRequest(file === undefined ? [] : [file], options)
  const sources = request.files.map((path) => ({ path, isLines: false }))
  const { createAnalyzer } = await import('../index.ts')
  const reading = { about: request.about, stdin: io.stdin, fetching: fetchingOf(options, io.env) }
  for await (const item of readDocuments(sources, reading)) {
    if ('cause' in item) throw item.cause
    const analyzer = createAnalyzer({
      engine: options.engine,
      companies: await readCompanies(options.companies),
      lexicon: await readLexicon(options.lexicon),
    })
    const explained = analyzer.explain(item.document)
    const id = options.ticker === undefined ? null : idOf(options.ticker, explained)
    await out.write(
      options.json === true
        ? `${toJson(only(explained, id), 2)}\n`
        : renderExplanation(explained, id, tableOptions(options, io)),
    )
  }
}

function idOf(ticker: string, { report }: ExplainedReport): string {
  const wanted = ticker.toUpperCase()
  const found = report.entities.find(({ ticker: own, listings }) => own === wanted || listings.includes(wanted))
  if (found !== undefined) return found.id
  const known = report.entities.flatMap((entity) => entity.ticker ?? []).join(', ')
  throw new NewsentError('BAD_USAGE', `"${ticker}" is not in this text.`, {
    hint: known === '' ? 'no company is' : `these are: ${known}`,
  })
}

const only = ({ report, explanations }: ExplainedReport, id: string | null): ExplainedReport => ({
  report,
  explanations: explanations.filter((one) => id === null || one.id === id),
})
