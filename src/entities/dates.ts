import type { Company } from '../gazetteer/types.ts'
import type { Judged, Reading } from './readings.ts'

/** A deal's news goes on for some weeks after the last day of trading. */
const AFTERMATH_DAYS = 30
/** A year after its end, or in a text without a date, a company that is gone wants more proof. */
const LONG_GONE = -1
const DAY = 86_400_000
const YEAR = 365 * DAY

/**
 * Of a company that has left the market and whoever owns its name today, the document's date decides: Activision is
 * ATVI until the deal and Microsoft's brand since. Without a date a brand means the company it once was, a name the
 * company that bears it today (General Motors); one taken private is meant where the text calls it by another name too
 * (Twitter and X).
 *
 * In:  `publishedAt` ISO date or instant, or null. Changes the readings, and takes those away that the date rules out.
 */
export function weighDates(judged: readonly Judged[], publishedAt: string | null): void {
  const day = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  for (const { readings } of judged) {
    for (const reading of readings) if (isLongGone(reading.company, day)) reading.logit += LONG_GONE
  }
  for (const { readings } of judged) settle(readings, judged, day)
}

function settle(readings: Reading[], judged: readonly Judged[], day: number): void {
  for (const reading of readings.filter(({ company }) => company.delisted !== null)) {
    const heirs = readings.filter((other) => isHeir(other, reading))
    if (heirs.length === 0 || !readings.includes(reading)) continue
    const isOver = Number.isNaN(day)
      ? heirs.some((heir) => isPresent(heir, reading.company, judged))
      : day > lastDay(reading.company)
    for (const wrong of isOver ? [reading] : heirs) readings.splice(readings.indexOf(wrong), 1)
  }
}

/** Only archives speak of it, and of those the date is known as a rule. */
const isLongGone = (company: Company, day: number): boolean =>
  company.delisted !== null && (Number.isNaN(day) || day > lastDay(company) + YEAR)

const lastDay = ({ delisted }: Company): number => Date.parse(delisted ?? '') + AFTERMATH_DAYS * DAY

/** Without a date: whether the name is rather that of the present company than of the former one. */
function isPresent({ company, sense }: Reading, gone: Company, judged: readonly Judged[]): boolean {
  if (company.type === 'private') return isNamedApart(company, gone, judged)
  return company.type === 'equity' && (sense.kind === 'name' || sense.kind === 'alias') && sense.tier !== 'weak'
}

/** Another company that lists the name as its brand, or the same company under private owners. */
const isHeir = ({ company, sense }: Reading, gone: Reading): boolean =>
  company !== gone.company && (sense.kind === 'brand' || company.type === 'private' || gone.sense.kind !== 'ticker')

/** Whether some candidate can be `company` without being able to be `other`. */
const isNamedApart = (company: Company, other: Company, judged: readonly Judged[]): boolean =>
  judged.some(
    ({ readings }) =>
      readings.some((reading) => reading.company === company) && !readings.some((reading) => reading.company === other),
  )
