import type { Evidence, Report, ReportEntity, ReportMention, Term, Where } from '../../report.ts'
import { decisive } from './terms.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** A mention, and whom it means; `index` numbers the mentions of a report. */
export interface MarkedMention extends Span {
  readonly index: number
  readonly entity: ReportEntity
  readonly mention: ReportMention
}

/** A sentence that decided something, for whomever it did. */
export interface MarkedSentence extends Span {
  readonly index: number
  readonly says: readonly { readonly entity: ReportEntity; readonly evidence: Evidence }[]
}

/** What is to be marked in one part of a document. */
export interface Marks {
  readonly mentions: readonly MarkedMention[]
  readonly sentences: readonly MarkedSentence[]
}

/** All mentions and sentences of evidence of a report, numbered in the order of entities. */
export function marksOf({ entities }: Report): Record<Where, Marks> {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .map((one, index) => ({ ...one, index, start: one.mention.start, end: one.mention.end }))
  const sentences = new Map<string, { index: number; says: MarkedSentence['says'] }>()
  for (const entity of entities) {
    for (const evidence of entity.evidence) {
      const key = sentenceKey(evidence)
      const { index, says } = sentences.get(key) ?? { index: sentences.size, says: [] }
      sentences.set(key, { index, says: [...says, { entity, evidence }] })
    }
  }
  const part = (where: Where): Marks => ({
    mentions: mentions.filter(({ mention }) => mention.where === where),
    sentences: [...sentences.values()].flatMap(({ index, says }) => {
      const [first] = says
      if (first === undefined || first.evidence.where !== where) return []
      return [{ index, says, start: first.evidence.start, end: first.evidence.end }]
    }),
  })
  return { text: part('text'), title: part('title') }
}

/** The sentences that two pieces of evidence share have the same key. */
export const sentenceKey = ({ where, start, end }: Evidence): string => `${where} ${start} ${end}`

/** Of a sentence, what cutting it takes. */
interface Sayings extends Span {
  readonly says: readonly { readonly evidence: Evidence }[]
}

/** Text without a mark that begins or ends inside of it. */
export interface Piece<Sentence = MarkedSentence> extends Span {
  readonly mention: MarkedMention | null
  readonly sentence: Sentence | null
  /** The word that pushed most, where this is one. */
  readonly term: Term | null
}

/** A stretch of text, cut wherever a mark begins or ends. Of marks that overlap, the first holds. */
export function piecesOf<Sentence extends Sayings>(
  { start, end }: Span,
  { mentions, sentences }: { mentions: readonly MarkedMention[]; sentences: readonly Sentence[] },
): Piece<Sentence>[] {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans.filter((one) => one.start < end && one.end > start && one.start < one.end)
  const [named, said] = [inside(mentions), inside(sentences)]
  const terms = inside(said.flatMap(({ says }) => says.flatMap(({ evidence }) => decisive(evidence.terms))))
  const cuts = new Set([start, end])
  for (const span of [...named, ...said, ...terms]) {
    cuts.add(Math.max(start, span.start)).add(Math.min(end, span.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? start
    const covers = (span: Span): boolean => span.start <= from && span.end >= to
    return {
      start: from,
      end: to,
      mention: named.find(covers) ?? null,
      sentence: said.find(covers) ?? null,
      term: terms.filter(covers).reduce<Term | null>(stronger, null),
    }
  })
}

const stronger = (best: Term | null, term: Term): Term =>
  best === null || Math.abs(term.weight) > Math.abs(best.weight) ? term : best
