import type { Section } from '../../src/data/container.ts'
import { isinKey } from '../../src/gazetteer/isins.ts'
import type { GazetteerRecord } from './record.ts'

/** From half a billion dollars on, filings and press releases abroad name a company by its ISIN. */
const SMALLEST = 9

/**
 * The ISINs of the larger companies as sorted columns. Of several that a source gives one ISIN (an Indian subsidiary its
 * parent's), the one of the ISIN's country has it, else the largest.
 */
export function sectionsOfIsins(records: readonly GazetteerRecord[]): Record<string, Section> {
  const owners = new Map<string, number>()
  records.forEach((record, company) => {
    for (const isin of record.size < SMALLEST ? [] : (record.isins ?? [])) {
      const other = records[owners.get(isin) ?? -1]
      if (other === undefined || claim(record, isin) > claim(other, isin)) owners.set(isin, company)
    }
  })
  const rows = [...owners]
    .flatMap(([isin, company]) => {
      const key = isinKey(isin)
      return key === null ? [] : [{ key, company }]
    })
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
  return {
    'isin.head': Uint32Array.from(rows, ({ key }) => key[0]),
    'isin.tail': Uint32Array.from(rows, ({ key }) => key[1]),
    'isin.company': Uint16Array.from(rows, ({ company }) => company),
  }
}

/** More than any size. */
const AT_HOME = 100

const claim = ({ country, size }: GazetteerRecord, isin: string): number =>
  size + (country === isin.slice(0, 2) ? AT_HOME : 0)
