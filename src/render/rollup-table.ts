import { type Calendar, calendarOf } from '../rollup/calendar.ts'
import type { CompanyRollup, Rollup, RollupArticle } from '../rollup/types.ts'
import { cellsOf, GAP, headingsOf, INDENT, type Placed, place, widest } from './cells.ts'
import { signed } from './lean.ts'
import { COMPANY, rollupChoices } from './rollup-columns.ts'
import { printable } from './safe.ts'
import { SPARK_LEGEND } from './spark.ts'
import type { TableOptions } from './table.ts'
import { clip, pad, wrap } from './width.ts'

/** Cells of a trend: a fortnight by days where there is room, a week where there is little. */
const TREND_CELLS = 14
const NARROW_CELLS = 7
const NARROW = 72
/** Columns of the name that are enough to know it by. */
const NAME_ENOUGH = 18
const NAME_MIN = 8
const SCORE_WIDTH = 5
const DATE_WIDTH = 10

/**
 * A roll-up for people.
 *
 * Out: lines, each ended by a line feed: what was read; one row a company, below it the articles that lean furthest; how
 *      to read the trend. Everything that came from outside is made safe for a terminal.
 */
export function renderRollupTable(rollup: Rollup, options: TableOptions): string {
  const { companies } = rollup
  const { paint, width } = options
  const calendar = calendarOf(companies, width < NARROW ? NARROW_CELLS : TREND_CELLS)
  const blocks = [
    wrap(summaryOf(rollup), width, ' '.repeat(INDENT)).map((line) => paint.bold(line)),
    companies.length === 0
      ? [paint.dim(rollup.documents === 0 ? 'Nothing was read.' : 'No company is covered.')]
      : rows(companies, calendar, options),
    calendar === null ? [] : wrap(legend(calendar), width, ' '.repeat(INDENT)).map((line) => paint.dim(line)),
  ]
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block])
  return lines
    .slice(1)
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

/** In words that may be set in several lines. */
function summaryOf({ documents, failed, from, to, companies }: Rollup): string[] {
  const [first, last] = [from?.slice(0, DATE_WIDTH), to?.slice(0, DATE_WIDTH)]
  const facts = [
    counted(documents, 'document'),
    ...(first === undefined ? [] : [first === last ? first : `${first} to ${last}`]),
    counted(companies.length, 'company', 'companies'),
    ...(failed === 0 ? [] : [`${failed.toLocaleString('en-US')} failed`]),
  ]
  return facts.map((fact, index) => `${index === 0 ? '' : '·  '}${fact} `)
}

const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`

function rows(companies: readonly CompanyRollup[], calendar: Calendar | null, options: TableOptions): string[] {
  const placed = layOut(companies, calendar, options.width)
  const gap = ' '.repeat(GAP)
  return [
    options.paint.dim(headingsOf(placed).join(gap)),
    ...companies.flatMap((company) => [
      cellsOf(placed, company, options.paint).join(gap),
      ...articlesOf(company).map((article) => articleLine(article, options)),
    ]),
  ]
}

function layOut(companies: readonly CompanyRollup[], calendar: Calendar | null, width: number) {
  const longest = widest(COMPANY, companies)
  const options = rollupChoices(calendar).map((chosen) => place(chosen, companies, width))
  const best = options.find(({ left }) => left >= Math.min(longest, NAME_ENOUGH)) ?? options[options.length - 1]
  const left = Math.max(NAME_MIN, Math.min(longest, best?.left ?? width))
  const placed: Placed<CompanyRollup>[] = [...(best?.placed ?? []), { column: COMPANY, width: left }]
  return placed
}

const articlesOf = ({ mostBullish, mostBearish }: CompanyRollup): RollupArticle[] =>
  [mostBullish, mostBearish].filter((article) => article !== null)

function articleLine({ id, title, publishedAt, score }: RollupArticle, { paint, width }: TableOptions): string {
  const colour = score > 0 ? paint.green : paint.red
  const date = pad(publishedAt?.slice(0, DATE_WIDTH) ?? '', DATE_WIDTH)
  const left = width - INDENT - SCORE_WIDTH - DATE_WIDTH - 2 * GAP
  const name = clip(printable(title ?? id).trim(), left)
  return ' '.repeat(INDENT) + [colour(pad(signed(score), SCORE_WIDTH)), paint.dim(date), name].join(' '.repeat(GAP))
}

function legend({ first, last, daysACell }: Calendar): string[] {
  const step = daysACell === 1 ? 'day' : `${daysACell} days`
  return `Trend: the mean of each ${step} from ${first} to ${last}; ${SPARK_LEGEND}`.split(' ')
}
