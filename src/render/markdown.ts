import type { Evidence, Report, ReportEntity } from '../report.ts'
import { CONFIDENCE, type Column, LEAN, SCORE } from './columns.ts'
import { split } from './excerpt.ts'
import { readableDate } from './heading.ts'
import { labelWords, leanWords, signed } from './lean.ts'
import {
  atLineStart,
  markdownLink,
  markdownPart,
  markdownTable,
  markdownText,
  markdownTicker,
} from './markdown-text.ts'
import { priceColumns, priceSummary } from './price-columns.ts'
import { hasRow, nothing, type Selection } from './table.ts'

/** Companies whose evidence is quoted: a message of a chat is no place for more. */
const MOST_QUOTED = 8

/**
 * A report as Markdown for a chat or an issue: heading, a table of the companies it is about, the sentence that decided
 * each verdict, sources, warnings. Everything from outside is shown and does nothing.
 *
 * Out: blocks parted by empty lines, ended by a line feed.
 */
export function renderMarkdown(report: Report, selection: Selection = {}): string {
  const shown = report.entities.filter(hasRow)
  const others = report.entities.filter((entity) => !hasRow(entity))
  const blocks = [
    [`## ${markdownText(report.document.title ?? report.id)}`],
    [facts(report)],
    shown.length === 0 ? [nothing(others.length, selection)] : table(shown),
    ...shown.slice(0, MOST_QUOTED).flatMap(quotation),
    [markdownText(priceSummary(shown).join(' '))],
    others.length === 0
      ? []
      : [`Sources and passing mentions: ${others.map(({ name }) => markdownText(name)).join(', ')}`],
    ...report.warnings.map(({ message }) => [`⚠ ${markdownText(message)}`]),
  ]
  return `${blocks
    .map((lines) => lines.join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}

function facts({ document, tone }: Report): string {
  const date = readableDate(document.publishedAt)
  const said = [
    date === null ? '' : markdownText(date),
    `tone ${labelWords(tone.label)} ${signed(tone.score)}`,
    markdownLink(document.url),
  ]
  return said.filter((one) => one !== '').join(' · ')
}

function table(entities: readonly ReportEntity[]): string[] {
  const { price, later } = priceColumns(entities)
  const columns: readonly Column[] = [LEAN, SCORE, ...price, ...later, CONFIDENCE]
  return markdownTable(
    [{ heading: 'Company', align: 'left' }, ...columns],
    entities.map((entity) => [nameOf(entity), ...columns.map((column) => column.text(entity))]),
  )
}

function nameOf({ ticker, name, delisted }: ReportEntity): string {
  const known = markdownText(delisted === null ? name : `${name} (delisted ${delisted})`)
  return ticker === null ? known : `${markdownTicker(ticker)} ${known}`
}

/** Who, and the sentence that decided, as a block of its own; none where there is no evidence. */
function quotation(entity: ReportEntity): string[][] {
  const [strongest] = entity.evidence
  if (strongest === undefined) return []
  return [[`${nameOf(entity)} ${leanWords(entity)}`, '', `> ${quoted(strongest)}`]]
}

/** The sentence with the word that did most in bold. */
function quoted(evidence: Evidence): string {
  const { before, term, after } = split(evidence)
  // Asterisks beside punctuation would stay asterisks.
  if (!/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(term)) return markdownText(before + term + after)
  return atLineStart(`${markdownPart(before)}**${markdownPart(term)}**${markdownPart(after)}`)
}
