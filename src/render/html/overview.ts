import type { ErrorReport, Label, Report } from '../../report.ts'
import type { Rollup } from '../../rollup/types.ts'
import { readableDate } from '../heading.ts'
import { hasRow } from '../table.ts'
import { rollupSection } from './rollup.ts'
import { type Html, html } from './template.ts'
import { ARROWS, labelled, type Side, score, sideOf } from './words.ts'

/** Of a report, what the list of articles says: little, so that there may be very many. */
export interface ArticleSummary {
  readonly number: number
  readonly title: string
  readonly publishedAt: string | null
  readonly tone: { readonly score: number; readonly label: Label }
  readonly companies: readonly { readonly name: string; readonly side: Side }[]
}

/** Companies named in a row of the list. */
const MOST_COMPANIES = 4

export function summaryOf({ id, document, tone, entities }: Report, number: number): ArticleSummary {
  return {
    number,
    title: document.title ?? id,
    publishedAt: document.publishedAt,
    tone,
    companies: entities
      .filter(hasRow)
      .slice(0, MOST_COMPANIES)
      .map(({ ticker, name, sentiment }) => ({
        name: ticker ?? name,
        side: sentiment.mixed ? 'both' : sideOf(sentiment.score),
      })),
  }
}

/** What the page of several articles begins with: the roll-up, where there is one, and the list of articles. */
export function overview(
  articles: readonly ArticleSummary[],
  failures: readonly ErrorReport[],
  rollup: Rollup | null,
): Html {
  return html`<header>
<p class="kicker">${spanOf(articles)}</p>
<h1 id="overview-title">${articles.length === 1 ? 'One article' : `${articles.length} articles`}</h1>
</header>
${rollup !== null && rollupSection(rollup)}<section>
<h2>Articles</h2>
${articles.length === 0 ? html`<p class="soft">None could be read.</p>` : table(articles)}
${failures.length > 0 && html`<h3>Not read</h3>\n<ul class="failures">\n${failures.map(failure)}</ul>\n`}</section>
`
}

function spanOf(articles: readonly ArticleSummary[]): string {
  const days = articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).sort()
  return days.length === 0
    ? 'No dates are known'
    : [...new Set([days[0] ?? '', days[days.length - 1] ?? ''])].join(' to ')
}

const table = (articles: readonly ArticleSummary[]): Html => html`<table class="articles sortable">
<caption class="unseen">The articles, in the order in which they were given</caption>
<thead><tr><th scope="col" class="date">Date</th><th scope="col">Article</th><th scope="col">Tone</th><th scope="col" class="unsorted minor">Companies</th></tr></thead>
<tbody>
${articles.map(row)}</tbody>
</table>
`

function row({ number, title, publishedAt, tone, companies }: ArticleSummary): Html {
  const date = readableDate(publishedAt)?.slice(0, 10) ?? '–'
  return html`<tr><td class="date" data-sort="${publishedAt ?? ''}">${date}</td><th scope="row"><a href="#a${number}">${title}</a></th><td data-sort="${tone.score}">${labelled(tone.label)} <span class="num">${score(tone.score)}</span></td><td class="minor">${companies.map(
    ({ name, side }) => html`<span class="lean ${side}">${ARROWS[side]} ${name}</span> `,
  )}</td></tr>
`
}

function failure({ id, error }: ErrorReport): Html {
  const place = error.line === null ? '' : ` (line ${error.line})`
  return html`<li><b>${id ?? 'a document without an id'}</b>${place}: ${error.message} <span class="soft">${error.code}</span></li>
`
}
