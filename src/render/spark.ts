import type { Label } from '../report.ts'
import type { TrendCell } from '../rollup/calendar.ts'

/** One bar a label, so that a trend says what the labels say. */
const BARS: Readonly<Record<Label, string>> = {
  bearish: '▁',
  'somewhat-bearish': '▂',
  neutral: '▃',
  'somewhat-bullish': '▅',
  bullish: '▇',
}
const HEIGHTS = Object.values(BARS)

export const SPARK_LEGEND = `${BARS.bearish} bearish, ${BARS.neutral} neutral, ${BARS.bullish} bullish`

/** The lean of each cell as bars; a blank where nothing was written. */
export const scoreSpark = (cells: readonly TrendCell[]): string =>
  cells.map(({ label }) => (label === null ? ' ' : BARS[label])).join('')

/** How much was written in each cell, against the company's own most. */
export function volumeSpark(cells: readonly TrendCell[]): string {
  const most = Math.max(...cells.map(({ documents }) => documents))
  return cells.map(({ documents }) => HEIGHTS[Math.ceil((documents / most) * HEIGHTS.length) - 1] ?? ' ').join('')
}
