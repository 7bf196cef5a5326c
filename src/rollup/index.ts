/** What several documents say together, company by company. */

import { type Report, SCHEMA_VERSION } from '../report.ts'
import { addDocument, byCoverage, type CompanyState, companyRollup, emptyCompany } from './company.ts'
import type { Rollup } from './types.ts'

export type * from './types.ts'

/** Counts documents one at a time; its memory grows with companies and the days on which they are in the news. */
export interface RollupCounter {
  /** Count one report in. */
  add(report: Report): void
  /** A document that could not be read. */
  fail(): void
  /** What was counted so far. */
  result(): Rollup
}

/**
 * Begin a roll-up.
 *
 * A document counts for the companies that it is about: whoever is only quoted, or named in passing, is not covered. The
 * order in which documents are added does not matter, down to the last digit.
 */
export function createRollup(): RollupCounter {
  const companies = new Map<string, CompanyState>()
  let [documents, failed] = [0, 0]
  let from: string | null = null
  let to: string | null = null
  return {
    add(report) {
      documents++
      const { publishedAt } = report.document
      if (publishedAt !== null) {
        from = from === null || publishedAt < from ? publishedAt : from
        to = to === null || publishedAt > to ? publishedAt : to
      }
      for (const entity of report.entities) {
        if (entity.role !== 'subject') continue
        const state = companies.get(entity.id) ?? emptyCompany(entity)
        companies.set(entity.id, state)
        addDocument(state, entity, report)
      }
    },
    fail() {
      failed++
    },
    result: () => ({
      schemaVersion: SCHEMA_VERSION,
      documents,
      failed,
      from,
      to,
      companies: [...companies.values()].toSorted(byCoverage).map(companyRollup),
    }),
  }
}

/** The roll-up of reports that are all at hand. */
export function rollUp(reports: Iterable<Report>): Rollup {
  const counter = createRollup()
  for (const report of reports) counter.add(report)
  return counter.result()
}
