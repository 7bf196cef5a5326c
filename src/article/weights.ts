import type { MatchedBy } from '../report.ts'
import type { Token } from '../text/types.ts'
import type { Statement } from './types.ts'

/**
 * What a statement counts for beside a plain sentence of the text, which counts 1. Few and named; what each of them buys
 * on the development articles is printed by `npm run eval:weights`.
 */
export const WEIGHTS = {
  /** A headline sums up, but it also teases and lists. */
  title: 1.25,
  /** The first two paragraphs carry the news. */
  lead: 1.1,
  /** A sentence that names three entities or more says little of each: "Stocks on the move: …". */
  list: 0.5,
  /** A brand or a person stands for the company, but not for all of it. */
  brand: 0.6,
  person: 0.6,
  /** The sentence goes on about the company without naming it, as far as one can tell. */
  continuation: 0.3,
  /** "last year", "since 2019": what is over moved the price when it happened. */
  background: 0.7,
  /** "could", "if": what may come. */
  hedged: 0.8,
  /** A company's own words in quotation marks praise it; what others say in them counts in full. */
  ownWords: 0.8,
} as const

export type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>

/** Paragraphs that count as the lead, the headline's not counted. */
const LEAD_PARAGRAPHS = 2
const LIST = 3
const HEDGES = new Set(['could', 'may', 'might', 'would', 'if', 'unless', 'possibly', 'perhaps'])
const QUOTES = new Set(['"', '“', '”'])
const SPEECH = new Set('said says say told wrote'.split(' '))
const PERIODS = new Set('year month quarter week decade spring summer autumn winter fall'.split(' '))
/** Behind these the past is what today is measured against. */
const COMPARED = new Set('than from versus compared against of'.split(' '))
const YEAR = /^(?:19|20)\d\d$/

/** How much a statement counts, above 0. */
export function weightOf(statement: Statement, weights: Weights = WEIGHTS): number {
  const { sentence, part, mentions, named } = statement
  let weight = linkOf(statement, weights)
  if (part.where === 'title' || sentence.kind === 'title') weight *= weights.title
  else if (sentence.paragraph < LEAD_PARAGRAPHS) weight *= weights.lead
  if (named >= LIST && mentions.length > 0) weight *= weights.list
  if (isBackground(sentence.tokens)) weight *= weights.background
  if (sentence.tokens.some(({ norm }) => HEDGES.has(norm))) weight *= weights.hedged
  if (isOwnWords(statement)) weight *= weights.ownWords
  return weight
}

/** A quotation that the company itself is said to speak: a mention stands before or behind a verb of speech. */
function isOwnWords({ sentence: { tokens }, mentions }: Statement): boolean {
  if (!tokens.some(({ text }) => QUOTES.has(text))) return false
  return mentions.some((mention) => {
    const first = tokens.findIndex(({ start }) => start >= mention.start)
    const after = tokens.find(({ start }) => start >= mention.end)
    return SPEECH.has(after?.norm ?? '') || SPEECH.has(tokens[first - 1]?.norm ?? '')
  })
}

/** The surest of its links, by kind and confidence. */
function linkOf({ mentions }: Statement, weights: Weights): number {
  if (mentions.length === 0) return weights.continuation
  const ofKind: Partial<Record<MatchedBy, number>> = { brand: weights.brand, person: weights.person }
  return Math.max(
    ...mentions.map(({ matchedBy, confidence }) =>
      matchedBy === 'coreference' ? 1 : confidence * (ofKind[matchedBy] ?? 1),
    ),
  )
}

/** "which recalled the Tundra last year", "since 2019"; not "than a year ago", which is news. */
function isBackground(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => {
    const before = tokens[at - 1]?.norm ?? ''
    if (YEAR.test(norm)) return before === 'since' || before === 'in'
    const isPast = PERIODS.has(norm) && before === 'last'
    return isPast && !COMPARED.has(tokens[at - 2]?.norm ?? '') && !COMPARED.has(tokens[at - 3]?.norm ?? '')
  })
}
