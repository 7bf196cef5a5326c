import type { Label } from '../report.ts'
import { labelOf } from '../sentiment/label.ts'
import type { CompanyRollup, TrendPoint } from './types.ts'

const DAY_MS = 86_400_000

/** The days that several trends span, cut into cells of equally many days, so that they can be shown side by side. */
export interface Calendar {
  readonly first: string
  readonly last: string
  readonly daysACell: number
  readonly cells: number
}

/** What was written in one cell; `label` null where nothing was. */
export interface TrendCell {
  readonly documents: number
  readonly label: Label | null
}

/** In: `most` cells. Out: null where there is no second day, and so no trend. */
export function calendarOf(companies: readonly CompanyRollup[], most: number): Calendar | null {
  let first: string | null = null
  let last: string | null = null
  for (const { trend } of companies) {
    const [oldest, newest] = [trend[0]?.date, trend[trend.length - 1]?.date]
    if (oldest !== undefined && (first === null || oldest < first)) first = oldest
    if (newest !== undefined && (last === null || newest > last)) last = newest
  }
  if (first === null || last === null || first === last) return null
  const days = daysBetween(first, last) + 1
  const daysACell = Math.ceil(days / most)
  return { first, last, daysACell, cells: Math.ceil(days / daysACell) }
}

const daysBetween = (first: string, last: string): number => Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS)

/** A trend in the cells of a calendar: each the mean of its days, weighed by documents. */
export function trendCells(trend: readonly TrendPoint[], { first, daysACell, cells }: Calendar): TrendCell[] {
  const filled = Array.from({ length: cells }, () => ({ documents: 0, sum: 0 }))
  for (const { date, documents, score } of trend) {
    const cell = filled[Math.floor(daysBetween(first, date) / daysACell)]
    if (cell === undefined) continue
    cell.documents += documents
    cell.sum += documents * score
  }
  return filled.map(({ documents, sum }) => ({ documents, label: documents === 0 ? null : labelOf(sum / documents) }))
}
