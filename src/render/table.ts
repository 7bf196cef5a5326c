import type { Report, ReportEntity } from '../report.ts'
import { cellsOf, GAP, headingsOf, INDENT } from './cells.ts'
import { renderEvidence } from './excerpt.ts'
import { renderHeading } from './heading.ts'
import { type Layout, layOut } from './layout.ts'
import type { Paint } from './paint.ts'
import { priceSummary } from './price-columns.ts'
import { printable } from './safe.ts'
import { clip, wrap } from './width.ts'

/** Why a report may be empty. */
export interface Selection {
  /** Somebody chose whom to report, so that nobody may be left. */
  readonly isChosen?: boolean
}

/** How a table looks. */
export interface TableOptions extends Selection {
  /** Colours; an instance of chalk fits. */
  readonly paint: Paint
  /** Columns of the terminal; Infinity where nothing may be cut. */
  readonly width: number
}

/**
 * A report for people.
 *
 * Out: lines, each ended by a line feed: title, date and tone; one row a company with the sentence that decided; sources
 *      and passing mentions in one line; warnings. Everything that came from outside is made safe for a terminal.
 */
export function renderTable(report: Report, options: TableOptions): string {
  const shown = report.entities.filter(hasRow)
  const others = report.entities.filter((entity) => !hasRow(entity))
  const blocks = [
    renderHeading(report, options.width, options.paint),
    shown.length === 0 ? [options.paint.dim(nothing(others.length, options))] : rows(shown, options),
    wrap(priceSummary(shown), options.width, ' '.repeat(INDENT)).map((line) => options.paint.dim(line)),
    others.length === 0 ? [] : aside(others, options),
    report.warnings.flatMap(({ message }) => warning(message, options)),
  ]
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block])
  return lines
    .slice(1)
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

/** Subjects, and whatever was asked for by name. */
export function hasRow({ role, mentions }: ReportEntity): boolean {
  return role === 'subject' || mentions.some(({ matchedBy }) => matchedBy === 'target')
}

/** What stands in the place of rows. */
export function nothing(others: number, { isChosen = false }: Selection): string {
  if (others === 0 && isChosen) return 'None of the companies that were chosen is named.'
  return others === 0 ? 'No company is named.' : 'The text is about none of the companies it names.'
}

function rows(entities: readonly ReportEntity[], { paint, width }: TableOptions): string[] {
  const layout = layOut(entities, width)
  return [headings(layout, paint), ...entities.flatMap((entity) => row(entity, layout, paint))]
}

function headings({ placed, evidence }: Layout, paint: Paint): string {
  return paint.dim([...headingsOf(placed), evidence === 'beside' ? 'Evidence' : ''].join(' '.repeat(GAP)).trimEnd())
}

function row(entity: ReportEntity, { placed, evidence, evidenceWidth }: Layout, paint: Paint): string[] {
  const cells = cellsOf(placed, entity, paint)
  const strongest = entity.evidence[0]
  if (strongest === undefined) return [cells.join(' '.repeat(GAP))]
  const because = renderEvidence(strongest, evidenceWidth, paint)
  if (evidence === 'beside') return [[...cells, because].join(' '.repeat(GAP))]
  return [cells.join(' '.repeat(GAP)), ' '.repeat(INDENT) + because]
}

function aside(entities: readonly ReportEntity[], { paint, width }: TableOptions): string[] {
  const names = entities.map(({ name }) => clip(printable(name), width - INDENT - 1))
  return wrap(['Sources and passing mentions:', ...commas(names)], width, ' '.repeat(INDENT)).map((line) =>
    paint.dim(line),
  )
}

function commas(names: readonly string[]): string[] {
  return names.map((name, index) => (index < names.length - 1 ? `${name},` : name))
}

function warning(message: string, { paint, width }: TableOptions): string[] {
  return wrap(['!', ...printable(message).split(' ')], width, ' '.repeat(INDENT)).map((line) => paint.yellow(line))
}
