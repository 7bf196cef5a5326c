import type { Paint } from './paint.ts'
import { clip, columns, pad } from './width.ts'

/** Columns between two columns. */
export const GAP = 2

/** Columns by which a line is indented that goes on about the row above it: under the word after the arrow. */
export const INDENT = 2

/** One column of a table: its heading, and what it says of a row, in words and in colour. */
export interface Column<Row> {
  readonly heading: string
  readonly align: 'left' | 'right'
  readonly text: (row: Row) => string
  readonly paint: (row: Row, paint: Paint) => (text: string) => string
}

export interface Placed<Row> {
  readonly column: Column<Row>
  /** In columns of the terminal. */
  readonly width: number
}

export const plain = (): ((text: string) => string) => (text) => text

/** The columns at the widths they need, and how many columns are left for what comes behind them. */
export function place<Row>(chosen: readonly Column<Row>[], rows: readonly Row[], width: number) {
  const placed: Placed<Row>[] = chosen.map((column) => ({ column, width: widest(column, rows) }))
  return { placed, left: placed.reduce((left, cell) => left - cell.width - GAP, width) }
}

export function widest<Row>(column: Column<Row>, rows: readonly Row[]): number {
  return rows.reduce((most, row) => Math.max(most, columns(column.text(row))), columns(column.heading))
}

export const headingsOf = <Row>(placed: readonly Placed<Row>[]): string[] =>
  placed.map(({ column, width }) => pad(column.heading, width, column.align))

export const cellsOf = <Row>(placed: readonly Placed<Row>[], row: Row, paint: Paint): string[] =>
  placed.map(({ column, width }) => {
    const text = clip(column.text(row), width, true)
    return pad(text, width, column.align).replace(text, () => column.paint(row, paint)(text))
  })
