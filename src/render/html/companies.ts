import type { ReportEntity } from '../../report.ts'
import { isUnknown } from '../lean.ts'
import { hasRow, nothing, type Selection } from '../table.ts'
import { scoreBar, shareBar } from './bars.ts'
import { type Html, html } from './template.ts'
import { AGREEMENT, change, leanOf, moved, percent, score } from './words.ts'

/** A column of the chart; `minor` ones are left out where the page is narrow, their facts stand below as well. */
interface Column {
  readonly heading: string
  readonly kind: string
  /** Marks above the bars, from left to right. */
  readonly scale?: readonly string[]
  readonly cell: (entity: ReportEntity) => Html | string
}

const UNKNOWN = '–'

const LEAN: Column = { heading: 'Lean', kind: 'lean-cell', cell: leanOf }
const CHART: Column = {
  heading: 'Score',
  scale: ['−1', '0', '+1'],
  kind: 'chart',
  cell: (entity) =>
    html`<span class="measure">${scoreBar(entity.sentiment.score)}<span class="num">${isUnknown(entity) ? UNKNOWN : score(entity.sentiment.score)}</span></span>`,
}
const RELEVANCE: Column = {
  heading: 'Relevance',
  kind: 'minor',
  cell: ({ relevance }) =>
    html`<span class="measure">${shareBar(relevance)}<span class="num">${percent(relevance)}</span></span>`,
}
const CONFIDENCE: Column = {
  heading: 'Confidence',
  kind: 'minor num',
  cell: (entity) => (isUnknown(entity) ? UNKNOWN : percent(entity.sentiment.confidence)),
}
const PRICE: Column = {
  heading: 'Price that day',
  kind: 'price num',
  cell: ({ price, priceError }) => {
    if (price === null) return priceError === null ? UNKNOWN : html`<span class="soft">not to be had</span>`
    const { mark, words } = AGREEMENT[price.agreement]
    return html`${moved(price.changePercent)} <span class="agree" title="${words}"><span aria-hidden="true">${mark}</span><span class="unseen">${words}</span></span>${!price.final && html` <span class="soft">open</span>`}`
  },
}

const laterColumn = (sessions: number): Column => ({
  heading: `+${sessions} ${sessions === 1 ? 'session' : 'sessions'}`,
  kind: 'minor num',
  cell: ({ price }) => {
    const found = price?.later.find((one) => one.sessions === sessions)?.changePercent ?? null
    return found === null ? UNKNOWN : change(found)
  },
})

/**
 * The companies that a report is about, as a table that is a bar chart: score from -1 to +1, relevance, and the price
 * change where prices were asked for; below it, sources and passing mentions.
 */
export function companiesTable(
  { entities }: { readonly entities: readonly ReportEntity[] },
  prefix: string,
  selection: Selection,
): Html {
  const others = entities.filter((entity) => !hasRow(entity))
  const rows = entities.flatMap((entity, index) => (hasRow(entity) ? [{ entity, index }] : []))
  if (rows.length === 0) return html`<p class="soft">${nothing(others.length, selection)}</p>\n${aside(others)}`
  const isPriced = entities.some(({ price, priceError }) => price !== null || priceError !== null)
  const horizons = new Set(entities.flatMap(({ price }) => price?.later.map(({ sessions }) => sessions) ?? []))
  const columns = [LEAN, CHART, ...(isPriced ? [PRICE, ...[...horizons].map(laterColumn)] : []), RELEVANCE, CONFIDENCE]
  return html`<table class="companies">
<caption class="unseen">Companies, the most relevant first; scores run from −1, bearish, to +1, bullish</caption>
<thead><tr><th scope="col">Company</th>${columns.map(headingCell)}</tr></thead>
<tbody>
${rows.map(
  ({
    entity,
    index,
  }) => html`<tr><th scope="row"><a href="#${prefix}-c${index}">${named(entity)}</a></th>${columns.map(({ kind, cell }) => html`<td class="${kind}">${cell(entity)}</td>`)}</tr>
`,
)}</tbody>
</table>
${aside(others)}`
}

const headingCell = ({ heading, kind, scale }: Column): Html =>
  html`<th scope="col" class="${kind}">${heading}${scale !== undefined && html`<span class="scale" aria-hidden="true">${scale.map((mark) => html`<span>${mark}</span>`)}</span>`}</th>`

/** Ticker and name; whoever has none goes by the name alone. */
export function named({ ticker, name }: Pick<ReportEntity, 'ticker' | 'name'>): Html {
  return ticker === null
    ? html`<b class="ticker">${name}</b> <span class="name">unlisted</span>`
    : html`<b class="ticker">${ticker}</b> <span class="name">${name}</span>`
}

function aside(entities: readonly ReportEntity[]): Html | null {
  if (entities.length === 0) return null
  return html`<p class="aside">Sources and passing mentions: ${entities.map(({ name }) => name).join(', ')}</p>\n`
}
