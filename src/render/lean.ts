import type { Label, ReportEntity } from '../report.ts'
import type { Paint } from './paint.ts'

const ARROWS: Record<Label, string> = {
  bullish: '▲',
  'somewhat-bullish': '△',
  neutral: '·',
  'somewhat-bearish': '▽',
  bearish: '▼',
}

const MIXED = '◆'

/** Confidence, 0 to 1, below which an answer without any evidence is shown as "no evidence". */
const NOTHING_KNOWN = 0.1

/** A label as a reader sees it: `△ somewhat bullish`; `short` leaves the arrow to say how much: `△ bullish`. */
export function labelWords(label: Label, short = false): string {
  const words = label.replace('-', ' ')
  return `${ARROWS[label]} ${short ? words.replace('somewhat ', '') : words}`
}

/** Whether the report knows nothing about the entity, which is not the same as neutral. */
export function isUnknown({ sentiment, evidence }: ReportEntity): boolean {
  return evidence.length === 0 && sentiment.label === 'neutral' && sentiment.confidence < NOTHING_KNOWN
}

/** Which way the document leans about an entity, as a sign and words: `▲ bullish`, `◆ mixed, bullish`. */
export function leanWords(entity: ReportEntity, short = false): string {
  const { label, mixed } = entity.sentiment
  if (isUnknown(entity)) return `${ARROWS.neutral} ${short ? 'unknown' : 'no evidence'}`
  if (!mixed) return labelWords(label, short)
  const direction = label === 'neutral' || short ? '' : `, ${label.replace('somewhat-', '')}`
  return `${MIXED} mixed${direction}`
}

/** A score in [-1, 1] with its sign and two decimals: `+0.41`, `-0.30`, `0.00`. */
export function signed(score: number): string {
  const rounded = score.toFixed(2)
  if (Number(rounded) === 0) return '0.00'
  return score > 0 ? `+${rounded}` : rounded
}

/** The colour of a label: green up, red down, plain between. */
export function labelPaint(label: Label, paint: Paint): (text: string) => string {
  if (label.endsWith('bullish')) return paint.green
  if (label.endsWith('bearish')) return paint.red
  return (text) => text
}

/** The colour of an entity's row: as its label, yellow where mixed, dim where nothing is known. */
export function leanPaint(entity: ReportEntity, paint: Paint): (text: string) => string {
  if (isUnknown(entity)) return paint.dim
  return entity.sentiment.mixed ? paint.yellow : labelPaint(entity.sentiment.label, paint)
}
