import type { ExplainedReport, ExplainedStatement } from '../answers.ts'
import type { ReportEntity, Term } from '../report.ts'
import { leanPaint, leanWords, signed } from './lean.ts'
import { markedText } from './marked-text.ts'
import type { Paint } from './paint.ts'
import { printable } from './safe.ts'
import type { TableOptions } from './table.ts'
import { clip, pad } from './width.ts'

/** A statement that changes a score by less is left to the JSON. */
const LEAST_PART = 0.005
const NUMBER_WIDTH = 6
const MOST_TERMS = 4
/** Columns of the numbers before the sentence. */
const NUMBERS = 3 * (NUMBER_WIDTH + 2)
/** Unlimited output, as into a file, still wants lines that can be read. */
const READABLE = 100

/**
 * How every verdict came about: the text with its mentions marked, and for each company the sentences with their parts
 * in the score.
 *
 * In:  `id` of the one entity to explain, or null for all that are no mere sources.
 */
export function renderExplanation(explained: ExplainedReport, id: string | null, options: TableOptions): string {
  const { paint } = options
  const width = Math.min(options.width, READABLE)
  const entities = explained.report.entities.filter((entity) =>
    id === null ? entity.role === 'subject' : entity.id === id,
  )
  const lines = [
    ...markedText(explained, id, width, paint),
    ...entities.flatMap((entity) => ['', ...explainEntity(entity, statementsOf(explained, entity.id), width, paint)]),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

const statementsOf = ({ explanations }: ExplainedReport, id: string): readonly ExplainedStatement[] =>
  explanations.find((one) => one.id === id)?.statements ?? []

function explainEntity(
  entity: ReportEntity,
  statements: readonly ExplainedStatement[],
  width: number,
  paint: Paint,
): string[] {
  const { ticker, name, sentiment, relevance } = entity
  const colour = leanPaint(entity, paint)
  const facts = `score ${signed(sentiment.score)} · confidence ${percent(sentiment.confidence)} · relevance ${percent(relevance)}`
  const heading = `${paint.bold(printable(ticker ?? 'unlisted'))}  ${printable(name)}  ${colour(leanWords(entity))}`
  const shown = statements
    .filter(({ part }) => Math.abs(part) >= LEAST_PART)
    .toSorted((a, b) => Math.abs(b.part) - Math.abs(a.part))
  if (shown.length === 0) return [heading, paint.dim(facts), paint.dim('No sentence leans either way.')]
  const rest = statements.length - shown.length
  return [
    heading,
    paint.dim(facts),
    paint.dim(
      [
        pad('part', NUMBER_WIDTH, 'right'),
        pad('leans', NUMBER_WIDTH, 'right'),
        pad('weight', NUMBER_WIDTH, 'right'),
        'sentence',
      ].join('  '),
    ),
    ...shown.flatMap((statement) => explainStatement(statement, width, paint)),
    ...(rest === 0 ? [] : [paint.dim(`${rest} more ${rest === 1 ? 'sentence' : 'sentences'} without a lean`)]),
  ]
}

function explainStatement(statement: ExplainedStatement, width: number, paint: Paint): string[] {
  const { part, score, weight, text, isNamed, terms } = statement
  const colour = part > 0 ? paint.green : paint.red
  const numbers = [
    colour(pad(signed(part), NUMBER_WIDTH, 'right')),
    pad(signed(score), NUMBER_WIDTH, 'right'),
    paint.dim(pad(`×${weight.toFixed(2)}`, NUMBER_WIDTH, 'right')),
  ].join('  ')
  const sentence = `${isNamed ? '' : '(goes on) '}${printable(text.replace(/\s+/g, ' ')).trim()}`
  const because = strongest(terms)
    .map((term) => `${printable(term.text)} ${signed(term.weight)}`)
    .join('  ')
  const indent = ' '.repeat(NUMBERS)
  return [
    `${numbers}  ${clip(sentence, width - NUMBERS)}`,
    ...(because === '' ? [] : [paint.dim(indent + clip(because, width - NUMBERS))]),
  ]
}

const strongest = (terms: readonly Term[]): readonly Term[] =>
  terms.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_TERMS)

const percent = (share: number): string => `${Math.round(share * 100)}%`
