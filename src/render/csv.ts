import type { Report, ReportEntity } from '../report.ts'
import { csvColumns } from './csv-columns.ts'
import { csvRecords } from './csv-records.ts'

/** The names of the columns, as the first record. */
export function renderCsvHeader(horizons: readonly number[] = []): string {
  return csvRecords([csvColumns(horizons).map(({ name }) => name)])
}

/**
 * One record a company, most relevant first, without the header.
 *
 * A document that names no company has one record whose columns of companies are empty. Grouping by ticker and joining
 * on it leave that record out by themselves; without it nobody could tell "read, and nobody named" from "never read", and
 * every count of documents would be too small.
 *
 * In:  `horizons` as for the header.
 */
export function renderCsv(report: Report, horizons: readonly number[] = []): string {
  const columns = csvColumns(horizons)
  const companies: readonly (ReportEntity | null)[] = report.entities.length === 0 ? [null] : report.entities
  return csvRecords(
    companies.map((entity) =>
      columns.map((column) => {
        if ('ofDocument' in column) return column.ofDocument(report)
        return entity === null ? null : column.ofCompany(entity)
      }),
    ),
  )
}
