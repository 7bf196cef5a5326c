import { type ErrorCode, NewsentError } from '../errors.ts'

/** A file of rows that a user wrote: CSV with a header. */
export interface OwnTable<Column extends string> {
  readonly columns: readonly Column[]
  /** Those without which the rest says nothing. */
  readonly required: readonly Column[]
  readonly code: ErrorCode
}

export interface OwnRow<Column extends string> {
  /** A column that is not there is empty. */
  readonly cell: (column: Column) => string
  readonly line: number
}

/** Problems that one error names. */
const SHOWN = 3

/**
 * Read the rows of a user's file; lines that begin with `#` are comments.
 *
 * Errors: the table's code, with the line and what is wrong with it.
 */
export async function readOwnRows<Column extends string>(
  csv: string,
  file: string,
  table: OwnTable<Column>,
): Promise<OwnRow<Column>[]> {
  const { parse } = await import('csv-parse/sync')
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(csv, {
      bom: true,
      columns: (header: string[]) => checkHeader(header, file, table),
      comment: '#',
      comment_no_infix: true,
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    })
    return rows.map(({ record, info }) => ({ cell: (column) => record[column] ?? '', line: info.lines }))
  } catch (cause) {
    if (cause instanceof NewsentError) throw cause
    throw brokenRows(file, [cause instanceof Error ? cause.message : String(cause)], table, cause)
  }
}

function checkHeader<Column extends string>(
  header: readonly string[],
  file: string,
  table: OwnTable<Column>,
): string[] {
  const names = header.map((name) => name.trim().toLowerCase())
  const unknown = names.find((name) => !table.columns.some((column) => column === name))
  if (unknown !== undefined)
    throw brokenRows(file, [`line 1: unknown column "${unknown}" (there are ${table.columns.join(', ')})`], table)
  const missing = table.required.find((column) => !names.includes(column))
  if (missing !== undefined) throw brokenRows(file, [`line 1: there is no column "${missing}"`], table)
  return names
}

/** The error that names what is wrong with a file, the first problems in full. */
export function brokenRows(
  file: string,
  problems: readonly string[],
  { code }: Pick<OwnTable<string>, 'code'>,
  cause?: unknown,
): NewsentError {
  const more = problems.length > SHOWN ? `; and ${problems.length - SHOWN} more` : ''
  return new NewsentError(code, `${file}: ${problems.slice(0, SHOWN).join('; ')}${more}.`, {
    hint: 'newsent analyze --help shows what a line looks like',
    cause,
  })
}
