import type { Report } from '../../report.ts'
import { readableDate } from '../heading.ts'
import { hostOf, safeUrl } from '../safe-url.ts'
import { hasRow, type Selection } from '../table.ts'
import { articleText } from './article-text.ts'
import { companiesTable } from './companies.ts'
import { companyReasons } from './company.ts'
import { marksOf, sentenceKey } from './marks.ts'
import { type Html, html } from './template.ts'
import { labelled, score } from './words.ts'

/** Headings of a level: the page of one report has its title at the top, others have it below their own. */
const HEADINGS = {
  1: {
    title: (id: string, text: string): Html => html`<h1 id="${id}">${text}</h1>`,
    part: (text: string): Html => html`<h2>${text}</h2>`,
  },
  2: {
    title: (id: string, text: string): Html => html`<h2 id="${id}">${text}</h2>`,
    part: (text: string): Html => html`<h3>${text}</h3>`,
  },
} as const

/**
 * One report as a section: what it is, its companies as a chart, the text with its marks, the reasons.
 *
 * In:  `number`: from 1, unique on the page; `level` of its title.
 */
export function reportSection(report: Report, number: number, level: 1 | 2, selection: Selection): Html {
  const prefix = `a${number}`
  const { document, tone, entities, warnings } = report
  const { title, part } = HEADINGS[level]
  const shown = entities.flatMap((entity, index) => (hasRow(entity) ? [{ entity, index }] : []))
  const place = { prefix, sentences: sentenceNumbers(report) }
  return html`<article class="report" id="${prefix}" aria-labelledby="${prefix}-title">
<header>
<p class="kicker">${kicker(report)}${level > 1 && html` · <a href="#overview">to the overview</a>`}</p>
${title(`${prefix}-title`, document.title ?? report.id)}
<p class="standfirst">Tone of the whole article: ${labelled(tone.label)} <span class="num">${score(tone.score)}</span></p>
${warnings.map(({ message }) => html`<p class="warning"><span aria-hidden="true">⚠</span> ${message}</p>\n`)}</header>
<section class="overview">
${part('Companies')}
${companiesTable(report, prefix, selection)}</section>
<div class="${shown.length > 0 && 'columns'}">
<section class="text">
${part('The article')}
<p class="legend">Names and marked sentences tell why: choose one. <span class="swatch up">▲ bullish</span> <span class="swatch down">▼ bearish</span> <span class="swatch both">◆ both</span></p>
${articleText(report, prefix)}</section>
${
  shown.length > 0 &&
  html`<section class="why">
${part('Why')}
${shown.map(({ entity, index }) => companyReasons(entity, index, report, place))}</section>
`
}</div>
</article>
`
}

function kicker({ document, id }: Report): Html {
  const url = safeUrl(document.url)
  const date = readableDate(document.publishedAt)
  const facts = [date, `${document.words} words`, url === null && document.title !== null ? id : null]
  const said = facts.filter((fact) => fact !== null).join(' · ')
  return html`${said}${url !== null && html` · <a href="${url}" rel="noopener noreferrer nofollow external">${hostOf(url)}</a>`}`
}

function sentenceNumbers(report: Report): ReadonlyMap<string, number> {
  const { text, title } = marksOf(report)
  const rows = [...text.sentences, ...title.sentences].flatMap(({ says, index }) =>
    says.slice(0, 1).map(({ evidence }) => [sentenceKey(evidence), index] as const),
  )
  return new Map(rows)
}
