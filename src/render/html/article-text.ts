import type { Report, ReportDocument } from '../../report.ts'
import { type MarkedSentence, type Marks, marksOf, type Piece, piecesOf, type Span } from './marks.ts'
import { reasons } from './reasons.ts'
import { type Html, html } from './template.ts'
import { ARROWS, type Side, sideOf } from './words.ts'

/** Tickers written behind a sentence; further ones are counted. */
const MOST_TICKERS = 2

/**
 * The analysed text with every mention and every deciding sentence marked. Each mark is a button; what it tells is in a
 * popover behind the text.
 *
 * In:  `prefix` begins all ids of the report.
 */
export function articleText(report: Report, prefix: string): Html {
  const { title, text } = report.document
  const marks = marksOf(report)
  const all = [marks.title, marks.text].map((part) => reasons(part, prefix))
  return html`<div class="prose"${languageOf(report.document)}>
${title !== null && headline(title, { start: 0, end: title.length }, marks.title, prefix)}${paragraphs(text ?? '', title, marks.text, prefix)}</div>
${all}`
}

/** Only tags of the usual form: others mean nothing to a reader's voice. */
function languageOf({ language }: ReportDocument): Html | null {
  return language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language) ? html` lang="${language}"` : null
}

function paragraphs(text: string, title: string | null, marks: Marks, prefix: string): (Html | null)[] {
  return [...text.matchAll(/[^\r\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match, index) => {
      const [line] = match
      const isTitle = index === 0 && title !== null && line.trim() === title.trim()
      const span = { start: match.index, end: match.index + line.length }
      return isTitle ? headline(text, span, marks, prefix) : html`<p>${marked(text, span, marks, prefix)}</p>\n`
    })
}

/** Only where something in it is marked: the page has it above already. */
function headline(text: string, span: Span, marks: Marks, prefix: string): Html | null {
  const isMarked = [...marks.mentions, ...marks.sentences].some(
    ({ start, end }) => start < span.end && end > span.start,
  )
  return isMarked ? html`<p class="headline">${marked(text, span, marks, prefix)}</p>\n` : null
}

function marked(text: string, span: Span, marks: Marks, prefix: string): Html[] {
  const runs: { sentence: MarkedSentence | null; pieces: Piece[] }[] = []
  for (const piece of piecesOf(span, marks)) {
    const last = runs[runs.length - 1]
    if (last !== undefined && last.sentence === piece.sentence) last.pieces.push(piece)
    else runs.push({ sentence: piece.sentence, pieces: [piece] })
  }
  return runs.map(({ sentence, pieces }) => {
    const content = mentions(text, pieces, prefix)
    if (sentence === null) return html`${content}`
    const isFirst = (pieces[0]?.start ?? 0) <= sentence.start
    const isLast = (pieces[pieces.length - 1]?.end ?? 0) >= sentence.end
    const side = sideOfSentence(sentence)
    return html`<mark class="said ${side}"${isFirst && html` id="${prefix}-s${sentence.index}"`}>${content}${isLast && chip(sentence, side, prefix)}</mark>`
  })
}

/** Pieces in turn; those of one mention are one button. */
function mentions(text: string, pieces: readonly Piece[], prefix: string): Html[] {
  return pieces.map((piece, index) => {
    const { mention } = piece
    if (mention === null) return word(text, piece)
    if (pieces[index - 1]?.mention === mention) return html``
    const own = pieces.filter((one) => one.mention === mention)
    const side = sideOf(mention.mention.sentiment.score)
    return html`<button type="button" class="mention ${side}" popovertarget="${prefix}-m${mention.index}" aria-describedby="${prefix}-m${mention.index}-who">${own.map((one) => word(text, one))}</button>`
  })
}

function word(text: string, { start, end, term }: Piece): Html {
  const written = text.slice(start, end)
  return term === null ? html`${written}` : html`<b class="term ${sideOf(term.weight, 0)}">${written}</b>`
}

export function sideOfSentence({ says }: MarkedSentence): Side {
  const sides = new Set(says.map(({ evidence }) => sideOf(evidence.score)).filter((side) => side !== 'flat'))
  const [first = 'flat'] = sides
  return sides.size > 1 ? 'both' : first
}

/** The button behind a sentence: whom it decided, and which way. */
function chip({ index, says }: MarkedSentence, side: Side, prefix: string): Html {
  const names = says.map(({ entity }) => entity.ticker ?? entity.name)
  const rest = names.length - MOST_TICKERS
  const shown = `${names.slice(0, MOST_TICKERS).join(', ')}${rest > 0 ? ` +${rest}` : ''}`
  return html`<button type="button" class="chip ${side}" popovertarget="${prefix}-e${index}" aria-label="Why this sentence counts: ${names.join(', ')}"><span aria-hidden="true">${ARROWS[side]} ${shown}</span></button>`
}
