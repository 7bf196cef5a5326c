import type { CompanyRollup, Rollup, RollupArticle } from '../../rollup/types.ts'
import { safeUrl } from '../safe-url.ts'
import { scoreBar } from './bars.ts'
import { named } from './companies.ts'
import { type Html, html } from './template.ts'
import { trendChart, trendTable } from './trend.ts'
import { labelled, percent, score } from './words.ts'

/** Companies of the table, and of those the ones that get a chart. */
const MOST_ROWS = 50
const MOST_CHARTS = 6
/** One day is no course. */
const LEAST_DAYS = 2

/** What several documents say together: the companies by score, and how the most written about fared day by day. */
export function rollupSection({ companies }: Rollup): Html {
  const shown = companies.slice(0, MOST_ROWS)
  const rest = companies.length - shown.length
  const drawn = shown.filter(({ trend }) => trend.length >= LEAST_DAYS).slice(0, MOST_CHARTS)
  return html`<section class="rollup">
<h2>All articles together</h2>
${shown.length === 0 ? html`<p class="soft">No company is reported on.</p>\n` : table(shown)}${rest > 0 && html`<p class="aside">${rest} more of fewer articles.</p>\n`}${
  drawn.length > 0 &&
  html`<h3>Day by day</h3>
<div class="trends">
${drawn.map(course)}</div>
`
}</section>
`
}

const table = (companies: readonly CompanyRollup[]): Html => html`<table class="companies rollup-table sortable">
<caption class="unseen">Companies, the most written about first; scores run from −1, bearish, to +1, bullish</caption>
<thead><tr><th scope="col">Company</th><th scope="col" class="lean-cell">Lean</th><th scope="col" class="chart">Score</th><th scope="col" class="num">Articles</th><th scope="col" class="num minor">Bullish</th><th scope="col" class="num minor">Bearish</th><th scope="col" class="unsorted minor cited">Leans most</th></tr></thead>
<tbody>
${companies.map(row)}</tbody>
</table>
`

function row(company: CompanyRollup): Html {
  const { label, documents, bullish, bearish, mostBullish, mostBearish } = company
  const extreme = company.score < 0 ? (mostBearish ?? mostBullish) : (mostBullish ?? mostBearish)
  return html`<tr><th scope="row">${named(company)}</th><td class="lean-cell">${labelled(label)}</td><td class="chart" data-sort="${company.score}"><span class="measure">${scoreBar(company.score)}<span class="num">${score(company.score)}</span></span></td><td class="num" data-sort="${documents}">${documents}</td><td class="num minor" data-sort="${bullish}">${percent(bullish)}</td><td class="num minor" data-sort="${bearish}">${percent(bearish)}</td><td class="minor cited">${extreme !== null && cited(extreme)}</td></tr>
`
}

function cited({ title, id, url, score: value }: RollupArticle): Html {
  const safe = safeUrl(url)
  const words = title ?? id
  return html`${safe === null ? words : html`<a href="${safe}" rel="noopener noreferrer nofollow external">${words}</a>`} <span class="num soft">${score(value)}</span>`
}

const course = (company: CompanyRollup): Html => html`<figure class="trend">
<figcaption>${named(company)} <span class="num">${score(company.score)}</span></figcaption>
${trendChart(company)}
<details><summary>Day by day as a table</summary>
${trendTable(company)}</details>
</figure>
`
