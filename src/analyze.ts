import type { ExplainedReport, Explanation } from './answers.ts'
import { evidenceOf } from './article/evidence.ts'
import type { ScoredMention } from './article/types.ts'
import { judgeEntities, type Verdict } from './article/verdicts.ts'
import type { Weights } from './article/weights.ts'
import { findMentions, type Names, type Part } from './entities/index.ts'
import { type FoundEvent, findEvents } from './events/index.ts'
import { headlineSpan } from './input/headline.ts'
import type { NewsDocument } from './input/types.ts'
import { type Report, type ReportEntity, type ReportMention, SCHEMA_VERSION } from './report.ts'
import { roundExplanation, roundReport } from './round.ts'
import type { SentimentEngine, ToneReader } from './sentiment/engine.ts'
import { analyseText } from './text/index.ts'
import { readsAsEnglish } from './text/language.ts'

/** Everything analysing needs to know; made once, never changed by use. */
export interface Knowledge extends Names {
  readonly engine: SentimentEngine
  readonly toneReader: ToneReader
  /** What statements count for; as shipped by default. */
  readonly weights?: Weights
}

export interface ReadOptions {
  /** Carry the analysed text in the report. */
  readonly includeText?: boolean | undefined
}

/** Read one document. Pure: no clock, no network, no files; the same input gives the same report. */
export const analyzeDocument = (document: NewsDocument, knowledge: Knowledge, options: ReadOptions = {}): Report =>
  read(document, knowledge, options).report

/** The same, with what each sentence added to each verdict. */
export function explainDocument(
  document: NewsDocument,
  knowledge: Knowledge,
  options: ReadOptions = {},
): ExplainedReport {
  const { report, verdicts } = read(document, knowledge, { ...options, includeText: true })
  return { report, explanations: verdicts.map(explanationOf).map(roundExplanation) }
}

function read(
  document: NewsDocument,
  knowledge: Knowledge,
  options: ReadOptions,
): { report: Report; verdicts: Verdict[] } {
  const headline = document.title === null ? headlineSpan(document.text) : null
  const body: Part = { ...analyseText(document.text, headline), where: 'text' }
  // Of a headline without an article the text is the headline: it counts once.
  const isApart = document.title !== null && document.title !== document.text
  const title: Part | null = isApart ? { ...titlePart(document.title), where: 'title' } : null
  const parts = title === null ? [body] : [title, body]
  const { story, mentions, warnings } = findMentions(parts, knowledge, document)
  const { engine, weights } = knowledge
  const verdicts = judgeEntities(parts, story, mentions, engine, weights)
  const events = findEvents(parts, mentions, document.publishedAt)
  const inBody = mentions.filter((mention) => mention.where === 'text')
  const isEnglish = readsAsEnglish(body)
  const report = roundReport({
    schemaVersion: SCHEMA_VERSION,
    id: document.id,
    document: {
      path: document.path,
      url: document.url,
      title: document.title ?? (headline === null ? null : document.text.slice(headline.start, headline.end)),
      publishedAt: document.publishedAt,
      publishedAtFrom: document.publishedAtFrom,
      language: document.language ?? (isEnglish ? 'en' : null),
      words: body.sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'mark').length, 0),
      sentences: body.sentences.length,
      text: options.includeText === true ? document.text : null,
    },
    tone: knowledge.toneReader.tone(body, inBody),
    entities: verdicts.map((verdict) => reportEntity(verdict, events)),
    warnings: [...document.warnings, ...(isEnglish ? [] : [NON_ENGLISH]), ...warnings],
  })
  return { report, verdicts }
}

const NON_ENGLISH = {
  code: 'NON_ENGLISH',
  message: 'The text does not read as English; newsent knows English only, so treat the scores with care.',
}

/** A title is one sentence, whatever stops it holds. */
function titlePart(title: string): ReturnType<typeof analyseText> {
  return analyseText(title, { start: 0, end: title.length })
}

function reportEntity(
  { entity, mentions, weighed, sentiment, role, relevance }: Verdict,
  events: readonly FoundEvent[],
): ReportEntity {
  const { id, name, ticker, listings, type, exchange, country, sector, delisted } = entity
  return {
    ...{ id, name, ticker, listings, type, exchange, country, sector, delisted },
    ...{ role, relevance, sentiment },
    mentions: mentions.map(reportMention),
    evidence: evidenceOf(weighed),
    events: events.filter((event) => event.entity === id).map(({ entity: _owner, ...event }) => event),
    price: null,
    priceError: null,
  }
}

function reportMention({ mention, score: { probabilities } }: ScoredMention): ReportMention {
  const { text, start, end, where, sentence, matchedBy, confidence } = mention
  const score = probabilities.bullish - probabilities.bearish
  return { text, start, end, where, sentence, matchedBy, confidence, sentiment: { score, probabilities } }
}

function explanationOf({ entity, weighed }: Verdict): Explanation {
  return {
    id: entity.id,
    statements: weighed.map(({ statement: { part, sentence, mentions, polarity, terms }, weight, part: share }) => ({
      text: part.text.slice(sentence.start, sentence.end),
      start: sentence.start,
      end: sentence.end,
      where: part.where,
      isNamed: mentions.length > 0,
      score: polarity,
      weight,
      part: share,
      terms,
    })),
  }
}
