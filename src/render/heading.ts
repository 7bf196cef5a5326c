import type { Report } from '../report.ts'
import { labelPaint, labelWords, signed } from './lean.ts'
import type { Paint } from './paint.ts'
import { printable } from './safe.ts'
import { clip, columns } from './width.ts'

const SEPARATOR = '  ·  '

/** Title (or id), date and tone: one line where `width` columns hold it, else as many as it takes. */
export function renderHeading(report: Report, width: number, paint: Paint): string[] {
  const title = printable(report.document.title ?? report.id).trim()
  const date = readableDate(report.document.publishedAt)
  const { score, label } = report.tone
  const words = `${labelWords(label)} ${signed(score)}`
  const facts = [...(date === null ? [] : [date]), `tone ${words}`]
  const painted = [...(date === null ? [] : [paint.dim(date)]), paint.dim('tone ') + labelPaint(label, paint)(words)]
  const separator = paint.dim(SEPARATOR)
  if (columns([title, ...facts].join(SEPARATOR)) <= width) return [[paint.bold(title), ...painted].join(separator)]
  const below = columns(facts.join(SEPARATOR)) <= width ? [painted.join(separator)] : painted
  return [paint.bold(clip(title, width)), ...below]
}

/** `2025-01-27T21:05:00Z` as `2025-01-27 21:05 UTC`; a date without a time as it is. */
export function readableDate(publishedAt: string | null): string | null {
  if (publishedAt === null) return null
  const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?Z$/.exec(publishedAt)
  return instant === null ? printable(publishedAt) : `${instant[1]} ${instant[2]} UTC`
}
