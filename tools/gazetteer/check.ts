import { keyOf } from '../../src/gazetteer/key.ts'
import type { GazetteerRecord } from './record.ts'

/** Letters, digits and the punctuation that names have. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,&'’!?+/:*()@°·・"|#$%=^–-]+$/u
/** An alias of more letters is a sentence. */
const LONGEST_ALIAS = 120
/** log2 of millions of dollars that no company has. */
const LARGEST_SIZE = 23

/** What is wrong with the records, as sentences that say how to mend it; empty where they may ship. */
export function checkRecords(records: readonly GazetteerRecord[]): string[] {
  return [
    ...records.flatMap(checkRecord),
    ...twice(records, 'id', ({ id }) => [id]),
    ...twice(records, 'ticker', ({ listings }) => listings),
  ]
}

function checkRecord(record: GazetteerRecord): string[] {
  const problems: string[] = []
  const complain = (problem: string) => problems.push(`${record.id}: ${problem}`)
  if (record.name.trim() === '') complain('has no name: give it one in the row that makes it.')
  if (!/^[\w]+:\S+$/.test(record.id)) complain('is no id of the form MIC:symbol: mend the symbol or the slug.')
  if (!(record.size >= 0 && record.size <= LARGEST_SIZE))
    complain(`size ${record.size} is not within 0 and ${LARGEST_SIZE}.`)
  if (record.country !== null && !/^[A-Z]{2}$/.test(record.country))
    complain(`country "${record.country}" is no ISO code.`)
  if (record.delisted !== null && !/^\d{4}-\d{2}-\d{2}$/.test(record.delisted))
    complain(`"${record.delisted}" is no date.`)
  if (record.ticker !== null && record.listings[0] !== record.ticker)
    complain('its ticker is not the first of its listings.')
  for (const { text } of record.aliases) {
    if (!PLAIN.test(text))
      complain(`alias "${text}" has odd characters: take them out of the row or the source's reader.`)
    if (text.length > LONGEST_ALIAS) complain(`alias "${text}" is too long to be a name.`)
    if (keyOf(text).length === 0) complain(`alias "${text}" has no word.`)
  }
  return problems
}

function twice(
  records: readonly GazetteerRecord[],
  what: string,
  pick: (record: GazetteerRecord) => readonly string[],
): string[] {
  const seen = new Map<string, string>()
  return records.flatMap((record) =>
    pick(record).flatMap((value) => {
      const other = seen.get(value)
      seen.set(value, record.name)
      return other === undefined
        ? []
        : [
            `${what} ${value} stands under "${other}" and "${record.name}": join them in rows/listings.csv, or drop one.`,
          ]
    }),
  )
}
