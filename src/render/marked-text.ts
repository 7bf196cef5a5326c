import type { ExplainedReport } from '../answers.ts'
import type { Report } from '../report.ts'
import { labelPaint } from './lean.ts'
import type { Paint } from './paint.ts'
import { printable } from './safe.ts'
import { wrap } from './width.ts'

/** Behind a mention: which way its sentence leans on it. */
const UP = '▲'
const DOWN = '▼'
const FLAT = '·'
/** Below this a sentence leans nowhere. */
const SLIGHT = 0.15

interface Mark {
  readonly start: number
  readonly end: number
  readonly score: number
}

/**
 * The analysed text with every mention marked: in colour and with an arrow behind it, `Nvidia▼`.
 *
 * In:  `id` of the one entity to mark, or null for all; `width` in columns.
 * Out: lines; paragraphs keep their breaks.
 */
export function markedText({ report }: ExplainedReport, id: string | null, width: number, paint: Paint): string[] {
  const { text } = report.document
  return text === null ? [] : markText(text, marksOf(report, id), width, paint)
}

function marksOf({ entities }: Report, id: string | null): Mark[] {
  return entities
    .filter((entity) => id === null || entity.id === id)
    .flatMap(({ mentions }) => mentions)
    .filter(({ where }) => where === 'text')
    .map(({ start, end, sentiment: { score } }) => ({ start, end, score }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

function markText(text: string, marks: readonly Mark[], width: number, paint: Paint): string[] {
  let at = 0
  let marked = ''
  for (const { start, end, score } of marks) {
    if (start < at) continue
    marked += printableLines(text.slice(at, start)) + markOf(printable(text.slice(start, end)), score, paint)
    at = end
  }
  marked += printableLines(text.slice(at))
  return marked.split('\n').flatMap((line) => (line.trim() === '' ? [''] : wrap(line.trim().split(/ +/), width, '')))
}

/** Line breaks stay; everything else that a terminal would obey does not. */
const printableLines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(printable)
    .join('\n')

function markOf(name: string, score: number, paint: Paint): string {
  const arrow = score >= SLIGHT ? UP : score <= -SLIGHT ? DOWN : FLAT
  const label = score >= SLIGHT ? 'bullish' : score <= -SLIGHT ? 'bearish' : 'neutral'
  const colour = labelPaint(label, paint)
  return [...name.split(' ').slice(0, -1), `${name.split(' ').at(-1) ?? ''}${arrow}`]
    .map((word) => paint.bold(colour(word)))
    .join(' ')
}
