import type { Evidence, Report, ReportEntity, ReportEvent, Where } from '../../report.ts'
import { chanceBar } from './bars.ts'
import { named } from './companies.ts'
import { piecesOf, sentenceKey } from './marks.ts'
import { words } from './reasons.ts'
import { type Html, html } from './template.ts'
import { AGREEMENT, ARROWS, chances, change, eventWords, leanOf, percent, score, sideOf } from './words.ts'

/** Companies whose reasons stand open at once; print shows all. */
const OPEN = 3

export interface Place {
  /** Begins all ids of the report. */
  readonly prefix: string
  /** Index of each sentence of evidence, by its key. */
  readonly sentences: ReadonlyMap<string, number>
}

/** Why the verdict on one company is what it is: chances, sentences with the words that pushed, events, price. */
export function companyReasons(entity: ReportEntity, index: number, { document }: Report, place: Place): Html {
  const { sentiment, evidence, events, delisted, exchange, relevance, mentions, role } = entity
  const facts = [
    exchange,
    role === 'subject' ? null : role,
    delisted === null ? null : `delisted ${delisted}`,
    `${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`,
    `relevance ${percent(relevance)}`,
    `confidence ${percent(sentiment.confidence)}`,
  ]
  return html`<details class="company" id="${place.prefix}-c${index}"${index < OPEN && html` open`}>
<summary><span class="title">${named(entity)}</span> ${leanOf(entity)} <span class="num">${score(sentiment.score)}</span></summary>
<p class="soft">${facts.filter((fact) => fact !== null).join(' · ')}</p>
${chanceBar(sentiment.probabilities)}
<p class="soft">${chances(sentiment.probabilities)}</p>
${evidence.length === 0 ? html`<p class="soft">No sentence leans either way.</p>` : html`<ol class="evidence">\n${evidence.map((one) => quotation(one, place))}</ol>`}
${events.length > 0 && html`<ul class="events">\n${events.map((event) => eventItem(event, document))}</ul>\n`}${priceOf(entity)}</details>
`
}

function quotation(evidence: Evidence, { prefix, sentences }: Place): Html {
  const index = sentences.get(sentenceKey(evidence))
  const side = sideOf(evidence.score)
  return html`<li><blockquote class="${side}"><p>${withTerms(evidence)}</p></blockquote>
<p class="source"><span class="num ${side}"><span aria-hidden="true">${ARROWS[side]}</span> ${score(evidence.score)}</span>${index !== undefined && html` · <a href="#${prefix}-s${index}">in the text</a>`}</p>
${words(evidence.terms)}</li>
`
}

/** The sentence with its words that pushed. */
function withTerms(evidence: Evidence): Html[] {
  const sentence = { start: evidence.start, end: evidence.end, says: [{ evidence }] }
  return piecesOf(sentence, { mentions: [], sentences: [sentence] }).map(({ start, end, term }) => {
    const written = evidence.text.slice(start - evidence.start, end - evidence.start)
    return term === null ? html`${written}` : html`<b class="term ${sideOf(term.weight, 0)}">${written}</b>`
  })
}

function eventItem(event: ReportEvent, document: Report['document']): Html {
  const side = event.polarity === 'bullish' ? 'up' : event.polarity === 'bearish' ? 'down' : 'flat'
  const source: Readonly<Record<Where, string | null>> = { text: document.text, title: document.title }
  const written = source[event.where]?.slice(event.start, event.end)
  return html`<li><span class="lean ${side}"><span aria-hidden="true">${ARROWS[side]}</span> ${eventWords(event)}</span>${written !== undefined && html` <q>${written}</q>`}</li>
`
}

function priceOf({ price, priceError }: ReportEntity): Html | null {
  if (priceError !== null) return html`<p class="price soft">No price: ${priceError.message}</p>\n`
  if (price === null) return null
  const { changePercent, previousClose, close, currency, date, session, agreement, final, provider, later } = price
  const side = sideOf(changePercent, Number.MIN_VALUE)
  const returns = later.map(
    (one) => `${one.sessions}d ${one.changePercent === null ? 'yet to come' : change(one.changePercent)}`,
  )
  const facts = [
    AGREEMENT[agreement].words,
    session === 'next-session' ? 'the session after the news' : 'the session of the news',
    final ? null : 'not over yet',
    returns.length === 0 ? null : `afterwards ${returns.join(', ')}`,
    `prices: ${provider}`,
  ]
  return html`<p class="price"><span class="num ${side}"><span aria-hidden="true">${ARROWS[side]}</span> ${change(changePercent)}</span> on ${date}: ${currency} ${String(previousClose)} to ${String(close)} <span class="soft">· ${facts.filter((fact) => fact !== null).join(' · ')}</span></p>
`
}
