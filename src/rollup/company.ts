import type { Report, ReportEntity } from '../report.ts'
import { round4 } from '../round.ts'
import { labelOf } from '../sentiment/label.ts'
import { articleOf, compare, further, type WeighedArticle } from './article.ts'
import { count, emptyTally, meanOf, type Tally, weightOf } from './tally.ts'
import type { CompanyRollup } from './types.ts'

/** What is kept of all documents on one company: as much as its days ask for, however many documents there are. */
export interface CompanyState {
  entity: Pick<ReportEntity, 'id' | 'name' | 'ticker' | 'type'>
  readonly all: Tally
  bullish: number
  bearish: number
  mostBullish: WeighedArticle | null
  mostBearish: WeighedArticle | null
  /** By day, `YYYY-MM-DD`. */
  readonly days: Map<string, Tally>
}

export const emptyCompany = ({ id, name, ticker, type }: ReportEntity): CompanyState => ({
  entity: { id, name, ticker, type },
  all: emptyTally(),
  bullish: 0,
  bearish: 0,
  mostBullish: null,
  mostBearish: null,
  days: new Map(),
})

/** Count what one more document says of the company. Changes the state. */
export function addDocument(state: CompanyState, entity: ReportEntity, report: Report): void {
  const { score } = entity.sentiment
  const weight = weightOf(entity)
  const { id, name, ticker, type } = entity
  // Unlisted names come in several spellings: one of them, whichever document came first.
  if (compare(name, state.entity.name) < 0) state.entity = { id, name, ticker, type }
  count(state.all, score, weight)
  const label = labelOf(score)
  const article = { article: articleOf(report, score), weight }
  if (label.endsWith('bullish')) {
    state.bullish++
    state.mostBullish = further(state.mostBullish, article, 1)
  }
  if (label.endsWith('bearish')) {
    state.bearish++
    state.mostBearish = further(state.mostBearish, article, -1)
  }
  const day = dayOf(report.document.publishedAt)
  if (day === null) return
  const tally = state.days.get(day) ?? emptyTally()
  state.days.set(day, tally)
  count(tally, score, weight)
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The day in UTC; a date without a time is that day. */
function dayOf(publishedAt: string | null): string | null {
  if (publishedAt === null || DATE.test(publishedAt)) return publishedAt
  const moment = new Date(publishedAt)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().slice(0, 'YYYY-MM-DD'.length)
}

export function companyRollup(state: CompanyState): CompanyRollup {
  const { documents } = state.all
  const score = meanOf(state.all)
  return {
    ...state.entity,
    documents,
    score,
    label: labelOf(score),
    bullish: round4(state.bullish / documents),
    bearish: round4(state.bearish / documents),
    mostBullish: state.mostBullish?.article ?? null,
    mostBearish: state.mostBearish?.article ?? null,
    trend: [...state.days]
      .map(([date, tally]) => ({ date, documents: tally.documents, score: meanOf(tally) }))
      .toSorted((a, b) => compare(a.date, b.date)),
  }
}

/** Most written about first; of two alike the one that documents tell more of. */
export const byCoverage = (a: CompanyState, b: CompanyState): number =>
  b.all.documents - a.all.documents || b.all.weight - a.all.weight || compare(a.entity.id, b.entity.id)
