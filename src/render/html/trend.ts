import type { CompanyRollup, TrendPoint } from '../../rollup/types.ts'
import { type Html, html } from './template.ts'
import { score, sideOf } from './words.ts'

/** Units of the drawing. */
const WIDTH = 320
const HEIGHT = 120
const LEFT = 24
const RIGHT = 8
const TOP = 8
const BOTTOM = 20
/** Radii of a day with one document and of one with very many. */
const LEAST_RADIUS = 2.5
const MOST_RADIUS = 6

const round = (value: number): number => Math.round(value * 100) / 100
const yOf = (value: number): number => round(TOP + ((1 - value) / 2) * (HEIGHT - TOP - BOTTOM))
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** The score of a company day by day; the larger a dot, the more documents. The table beside it says the same. */
export function trendChart({ name, trend }: CompanyRollup): Html {
  const [first, last] = [trend[0], trend[trend.length - 1]]
  if (first === undefined || last === undefined) return html``
  const span = Math.max(1, dayOf(last.date) - dayOf(first.date))
  const xOf = ({ date }: TrendPoint): number =>
    round(LEFT + ((dayOf(date) - dayOf(first.date)) / span) * (WIDTH - LEFT - RIGHT))
  const line = trend.map((point) => `${xOf(point)},${yOf(point.score)}`).join(' ')
  const title = `${name}: score ${score(first.score)} on ${first.date}, ${score(last.score)} on ${last.date}, over ${trend.length} days`
  return html`<svg class="course" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
${[1, 0, -1].map(
  (
    value,
  ) => html`<line class="${value === 0 ? 'zero' : 'grid'}" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${yOf(value)}" y2="${yOf(value)}"/><text class="axis" x="${LEFT - 6}" y="${yOf(value) + 3}" text-anchor="end">${['−1', '0', '+1'][value + 1] ?? ''}</text>
`,
)}<polyline class="line" points="${line}"/>
${trend.map(
  (
    point,
  ) => html`<circle class="fill ${sideOf(point.score)}" cx="${xOf(point)}" cy="${yOf(point.score)}" r="${radiusOf(point)}"/>
`,
)}<text class="axis" x="${LEFT}" y="${HEIGHT - 5}">${first.date}</text><text class="axis" x="${WIDTH - RIGHT}" y="${HEIGHT - 5}" text-anchor="end">${last.date}</text>
</svg>`
}

/** By area: four documents are twice as wide as one. */
const radiusOf = ({ documents }: TrendPoint): number =>
  round(Math.min(MOST_RADIUS, LEAST_RADIUS * Math.sqrt(Math.max(1, documents))))

export const trendTable = ({ trend }: CompanyRollup): Html => html`<table class="days">
<thead><tr><th scope="col">Day</th><th scope="col" class="num">Score</th><th scope="col" class="num">Articles</th></tr></thead>
<tbody>
${trend.map(
  ({ date, score: value, documents }) =>
    html`<tr><td>${date}</td><td class="num">${score(value)}</td><td class="num">${documents}</td></tr>
`,
)}</tbody>
</table>
`
