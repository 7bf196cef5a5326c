import { aggregate } from './article/aggregate.ts'
import { evidenceOf } from './article/evidence.ts'
import { relevanceOf } from './article/relevance.ts'
import { roleOf } from './article/roles.ts'
import type { ScoredMention } from './article/types.ts'
import { findMentions, type Mention, type Names, type Part } from './entities/index.ts'
import { type FoundEvent, findEvents } from './events/index.ts'
import { headlineSpan } from './input/headline.ts'
import type { NewsDocument } from './input/types.ts'
import { type EntityType, type Report, type ReportEntity, SCHEMA_VERSION } from './report.ts'
import { roundReport } from './round.ts'
import type { SentimentEngine, ToneReader } from './sentiment/engine.ts'
import { analyseText } from './text/index.ts'
import { readsAsEnglish } from './text/language.ts'

/** Everything analysing needs to know; made once, never changed by use. */
export interface Knowledge extends Names {
  readonly engine: SentimentEngine
  readonly toneReader: ToneReader
}

export interface AnalyzeOptions {
  /** Carry the analysed text in the report. */
  readonly includeText?: boolean
  /** Report only entities of these types, and whatever was asked for; all by default. */
  readonly types?: readonly EntityType[]
}

/** Read one document. Pure: no clock, no network, no files; the same input gives the same report. */
export function analyzeDocument(document: NewsDocument, knowledge: Knowledge, options: AnalyzeOptions = {}): Report {
  const headline = document.title === null ? headlineSpan(document.text) : null
  const body: Part = { ...analyseText(document.text, headline), where: 'text' }
  const title: Part | null = document.title === null ? null : { ...titlePart(document.title), where: 'title' }
  const parts = title === null ? [body] : [title, body]
  const { mentions: found, warnings } = findMentions(parts, knowledge, document)
  const mentions = found.filter(({ entity, matchedBy }) => isWanted(entity.type, options) || matchedBy === 'target')
  const scored = scoreMentions(parts, mentions, knowledge.engine)
  const inBody = mentions.filter((mention) => mention.where === 'text')
  const events = groupBy(findEvents(parts, mentions, document.publishedAt), ({ entity }) => entity)
  const isEnglish = readsAsEnglish(body)
  return roundReport({
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
    entities: reportEntities(scored, document.text.length, events),
    warnings: [...document.warnings, ...(isEnglish ? [] : [NON_ENGLISH]), ...warnings],
  })
}

const isWanted = (type: EntityType, { types }: AnalyzeOptions): boolean => types?.includes(type) ?? true

const NON_ENGLISH = {
  code: 'NON_ENGLISH',
  message: 'The text does not read as English; newsent knows English only, so treat the scores with care.',
}

/** A title is one sentence, whatever stops it holds. */
function titlePart(title: string): ReturnType<typeof analyseText> {
  return analyseText(title, { start: 0, end: title.length })
}

/** Each sentence is read once, for all its mentions together. */
function scoreMentions(parts: readonly Part[], mentions: readonly Mention[], engine: SentimentEngine): ScoredMention[] {
  return parts.flatMap((part) => {
    const here = mentions.filter((mention) => mention.where === part.where)
    const bySentence = groupBy(here, (mention) => mention.sentence)
    return [...bySentence].flatMap(([index, named]) => {
      const sentence = part.sentences[index]
      if (sentence === undefined) return []
      const targets = named.map(({ start, end, entity }) => ({ start, end, entity: entity.id }))
      const scores = engine.score(part.text, sentence, targets)
      return named.flatMap((mention, at) => {
        const score = scores[at]
        return score === undefined ? [] : [{ mention, score, part, sentence }]
      })
    })
  })
}

type EventsOf = ReadonlyMap<string, readonly FoundEvent[]>

function reportEntities(scored: readonly ScoredMention[], length: number, events: EventsOf): ReportEntity[] {
  const groups = [...groupBy(scored, ({ mention }) => mention.entity.id).values()].map((mentions) => ({
    mentions,
    relevance: relevanceOf(mentions, length),
  }))
  const most = Math.max(0, ...groups.map(({ relevance }) => relevance))
  return groups
    .map(({ mentions, relevance }) => reportEntity(mentions, most > 0 ? relevance / most : 0, events))
    .filter((entity) => entity !== null)
    .sort((a, b) => b.relevance - a.relevance)
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const known = groups.get(keyOf(item))
    if (known === undefined) groups.set(keyOf(item), [item])
    else known.push(item)
  }
  return groups
}

function reportEntity(mentions: readonly ScoredMention[], relevance: number, events: EventsOf): ReportEntity | null {
  const entity = mentions[0]?.mention.entity
  if (entity === undefined) return null
  return {
    id: entity.id,
    name: entity.name,
    ticker: entity.ticker,
    listings: entity.listings,
    type: entity.type,
    exchange: entity.exchange,
    country: entity.country,
    sector: entity.sector,
    delisted: entity.delisted,
    role: roleOf(mentions, relevance),
    relevance,
    sentiment: aggregate(mentions),
    mentions: mentions.map(({ mention, score: { probabilities } }) => ({
      text: mention.text,
      start: mention.start,
      end: mention.end,
      where: mention.where,
      sentence: mention.sentence,
      matchedBy: mention.matchedBy,
      confidence: mention.confidence,
      sentiment: { score: probabilities.bullish - probabilities.bearish, probabilities },
    })),
    evidence: evidenceOf(mentions),
    events: (events.get(entity.id) ?? []).map(({ entity: _owner, ...event }) => event),
    price: null,
    priceError: null,
  }
}
