import type { ReportEntity } from '../report.ts'
import { type Column as AnyColumn, plain } from './cells.ts'
import { isUnknown, leanPaint, leanWords, signed } from './lean.ts'
import { printable } from './safe.ts'

/** What the table of a report says of each company. */
export type Column = AnyColumn<ReportEntity>

/** Cells of the bar that shows relevance. */
const BAR_CELLS = 5

/** A company that has left the market says so beside its name. */
const nameOf = ({ name, delisted }: ReportEntity): string =>
  printable(delisted === null ? name : `${name} (delisted ${delisted})`)

export const LEAN: Column = { heading: 'Lean', align: 'left', text: (entity) => leanWords(entity), paint: leanPaint }

/** For narrow terminals: the arrow says how much. */
export const SHORT_LEAN: Column = { ...LEAN, text: (entity) => leanWords(entity, true) }

export const SCORE: Column = {
  heading: 'Score',
  align: 'right',
  text: (entity) => (isUnknown(entity) ? '–' : signed(entity.sentiment.score)),
  paint: leanPaint,
}

export const CONFIDENCE: Column = {
  heading: 'Conf.',
  align: 'right',
  text: (entity) => (isUnknown(entity) ? '–' : `${Math.round(entity.sentiment.confidence * 100)}%`),
  paint: plain,
}

export const RELEVANCE: Column = {
  heading: 'About',
  align: 'left',
  text: ({ relevance }) => {
    const full = relevance <= 0 ? 0 : Math.min(BAR_CELLS, Math.max(1, Math.round(relevance * BAR_CELLS)))
    return '■'.repeat(full) + '□'.repeat(BAR_CELLS - full)
  },
  paint: (_, paint) => paint.dim,
}

export const TICKER: Column = {
  heading: 'Ticker',
  align: 'left',
  text: ({ ticker }) => (ticker === null ? 'unlisted' : printable(ticker)),
  paint: ({ ticker }, paint) => (ticker === null ? paint.dim : paint.bold),
}

export const NAME: Column = { heading: 'Company', align: 'left', text: nameOf, paint: plain }
