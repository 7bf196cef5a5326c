import { type Calendar, trendCells } from '../rollup/calendar.ts'
import type { CompanyRollup } from '../rollup/types.ts'
import { type Column as AnyColumn, plain } from './cells.ts'
import { labelPaint, labelWords, signed } from './lean.ts'
import type { Paint } from './paint.ts'
import { printable } from './safe.ts'
import { scoreSpark, volumeSpark } from './spark.ts'

/** What the table of a roll-up says of each company. */
type Column = AnyColumn<CompanyRollup>

const byLabel = ({ label }: CompanyRollup, paint: Paint): ((text: string) => string) => labelPaint(label, paint)

const LEAN: Column = { heading: 'Lean', align: 'left', text: ({ label }) => labelWords(label), paint: byLabel }
const SHORT_LEAN: Column = { ...LEAN, text: ({ label }) => labelWords(label, true) }
const SCORE: Column = { heading: 'Score', align: 'right', text: ({ score }) => signed(score), paint: byLabel }
const NEWS: Column = {
  heading: 'News',
  align: 'right',
  text: ({ documents }) => documents.toLocaleString('en-US'),
  paint: plain,
}
const BULLISH: Column = {
  heading: 'Bull.',
  align: 'right',
  text: ({ bullish }) => percent(bullish),
  paint: ({ bullish }, paint) => (bullish === 0 ? paint.dim : paint.green),
}
const BEARISH: Column = {
  heading: 'Bear.',
  align: 'right',
  text: ({ bearish }) => percent(bearish),
  paint: ({ bearish }, paint) => (bearish === 0 ? paint.dim : paint.red),
}
const TICKER: Column = {
  heading: 'Ticker',
  align: 'left',
  text: ({ ticker }) => (ticker === null ? 'unlisted' : printable(ticker)),
  paint: ({ ticker }, paint) => (ticker === null ? paint.dim : paint.bold),
}

export const COMPANY: Column = { heading: 'Company', align: 'left', text: ({ name }) => printable(name), paint: plain }

const percent = (share: number): string => `${Math.round(share * 100)}%`

const trend = (calendar: Calendar): Column => ({
  heading: 'Trend',
  align: 'left',
  text: (company) => scoreSpark(trendCells(company.trend, calendar)),
  paint: byLabel,
})

const volume = (calendar: Calendar): Column => ({
  heading: 'Volume',
  align: 'left',
  text: (company) => volumeSpark(trendCells(company.trend, calendar)),
  paint: (_, paint) => paint.dim,
})

/** What is shown, from everything to the least. In: `calendar` null where there is no trend to show. */
export function rollupChoices(calendar: Calendar | null): (readonly Column[])[] {
  const trends = calendar === null ? [] : [trend(calendar)]
  const volumes = calendar === null ? [] : [volume(calendar)]
  return [
    [LEAN, SCORE, NEWS, BULLISH, BEARISH, ...trends, ...volumes, TICKER],
    [LEAN, SCORE, NEWS, BULLISH, BEARISH, ...trends, TICKER],
    [LEAN, SCORE, NEWS, ...trends, TICKER],
    [SHORT_LEAN, SCORE, NEWS, ...trends, TICKER],
    [SHORT_LEAN, SCORE, NEWS, TICKER],
  ]
}
