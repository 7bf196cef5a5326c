import type { Term } from '../../report.ts'
import type { MarkedMention, MarkedSentence, Marks } from './marks.ts'
import { type Html, html } from './template.ts'
import { decisive } from './terms.ts'
import { ARROWS, chances, leanOf, MATCHED, percent, score, sideOf } from './words.ts'

/** What the marks of one part of a document tell, as popovers: they open without any script. */
export function reasons(marks: Marks, prefix: string): Html[] {
  return [
    ...marks.mentions.map((mention) => mentionReason(mention, marks.sentences, prefix)),
    ...marks.sentences.map((sentence) => sentenceReason(sentence, prefix)),
  ]
}

function mentionReason(
  { index, entity, mention, start, end }: MarkedMention,
  sentences: readonly MarkedSentence[],
  prefix: string,
): Html {
  const { sentiment, matchedBy, confidence, text } = mention
  const evidence = sentences
    .filter((sentence) => sentence.start <= start && sentence.end >= end)
    .flatMap(({ says }) => says.filter((one) => one.entity === entity))
    .flatMap((one) => one.evidence.terms)
  const id = `${prefix}-m${index}`
  return html`<div popover class="reason" id="${id}" role="dialog" aria-label="${entity.name}">
<p class="who" id="${id}-who"><b>${entity.ticker ?? 'unlisted'}</b> ${entity.name}</p>
<p>${inColour(sentiment.score)} <span class="soft">in this sentence: ${chances(sentiment.probabilities)}</span></p>
${words(evidence)}<p class="soft">“${text}” was matched ${MATCHED[matchedBy]}, ${percent(confidence)} sure.</p>
<p>The whole article: ${leanOf(entity)} ${score(entity.sentiment.score)}</p>
</div>
`
}

function sentenceReason({ index, says }: MarkedSentence, prefix: string): Html {
  return html`<div popover class="reason" id="${prefix}-e${index}" role="dialog" aria-label="Why this sentence counts">
${says.map(
  ({ entity, evidence }) => html`<div><p class="who"><b>${entity.ticker ?? 'unlisted'}</b> ${entity.name}</p>
<p>${inColour(evidence.score)} <span class="soft">in this sentence</span></p>
${words(evidence.terms)}</div>
`,
)}</div>
`
}

const inColour = (value: number): Html => {
  const side = sideOf(value)
  return html`<b class="num ${side}"><span aria-hidden="true">${ARROWS[side]}</span> ${score(value)}</b>`
}

/** The words that pushed, the strongest first, each with its weight. */
export function words(terms: readonly Term[]): Html | null {
  if (terms.length === 0) return null
  return html`<p class="pushed"><span class="soft">Words that pushed:</span> ${decisive(terms).map(
    ({ text, weight }) => html`<span class="weight ${sideOf(weight, 0)}">${text} ${score(weight)}</span> `,
  )}</p>
`
}
