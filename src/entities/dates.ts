import type { Company } from '../gazetteer/types.ts'
import type { Judged, Reading } from './readings.ts'

/** A deal's news goes on for some weeks after the last day of trading. */
const AFTERMATH_DAYS = 30
const WRONG_TIME = -6
const DAY = 86_400_000

/**
 * Of a company that has left the market and whoever owns its name today, the document's date decides: Activision is
 * ATVI until the deal and Microsoft's brand since. Without a date the name means the company it once was, unless the
 * text speaks of the present owner by another name too and that is the same company taken private (Twitter and X).
 *
 * In:  `publishedAt` ISO date or instant, or null. Changes the readings.
 */
export function weighDates(judged: readonly Judged[], publishedAt: string | null): void {
  const day = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  for (const one of judged) {
    const gone = one.readings.filter(({ company }) => company.delisted !== null)
    if (gone.length === 0 || gone.length === one.readings.length) continue
    for (const reading of gone) {
      const heirs = one.readings.filter((other) => isHeir(other, reading))
      if (heirs.length === 0) continue
      const isOver = Number.isNaN(day)
        ? heirs.some(({ company }) => company.type === 'private' && isNamedApart(company, reading.company, judged))
        : day > lastDay(reading.company)
      for (const wrong of isOver ? [reading] : heirs) wrong.logit += WRONG_TIME
    }
  }
}

const lastDay = ({ delisted }: Company): number => Date.parse(delisted ?? '') + AFTERMATH_DAYS * DAY

/** Another company that lists the name as its brand, or the same company under private owners. */
const isHeir = ({ company, sense }: Reading, gone: Reading): boolean =>
  company !== gone.company && (sense.kind === 'brand' || company.type === 'private' || gone.sense.kind !== 'ticker')

/** Whether some candidate can be `company` without being able to be `other`. */
const isNamedApart = (company: Company, other: Company, judged: readonly Judged[]): boolean =>
  judged.some(
    ({ readings }) =>
      readings.some((reading) => reading.company === company) && !readings.some((reading) => reading.company === other),
  )
