import { aggregate } from './article/aggregate.ts'
import { continuationsOf, withSubject } from './article/continuations.ts'
import { evidenceOf } from './article/evidence.ts'
import { relevanceOf } from './article/relevance.ts'
import { roleOf, speaksOnly } from './article/roles.ts'
import { statementsOf, unnamedStatement } from './article/statements.ts'
import type { ScoredMention, Statement } from './article/types.ts'
import { findMentions, type Mention, type Names, type Part } from './entities/index.ts'
import { headlineSpan } from './input/headline.ts'
import type { NewsDocument } from './input/types.ts'
import { type EntityType, type Report, type ReportEntity, type ReportMention, SCHEMA_VERSION } from './report.ts'
import { roundReport } from './round.ts'
import type { SentimentEngine, ToneReader } from './sentiment/engine.ts'
import { analyseText } from './text/index.ts'
import { readsAsEnglish } from './text/language.ts'
import type { Sentence } from './text/types.ts'

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
  const { mentions, warnings } = findMentions(parts, knowledge, document)
  // What is not asked for still stands in the sentence: its words must not count for the others.
  const scored = scoreMentions(parts, mentions, knowledge.engine).filter(
    ({ mention: { entity, matchedBy } }) => isWanted(entity.type, options) || matchedBy === 'target',
  )
  const inBody = mentions.filter((mention) => mention.where === 'text')
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
    entities: reportEntities(scored, scoreContinuations(parts, mentions, knowledge.engine), document.text.length),
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

/** What sentences say that go on about an entity without naming it, by its id. */
function scoreContinuations(
  parts: readonly Part[],
  mentions: readonly Mention[],
  engine: SentimentEngine,
): Map<string, Statement[]> {
  const statements = parts
    .flatMap((part) => continuationsOf(part, mentions))
    .flatMap(({ part, sentence, entity }) => {
      const asked = withSubject(sentence)
      const [score] = engine.score(part.text, asked.sentence, [{ ...asked.subject, entity: entity.id }])
      return score === undefined ? [] : [{ id: entity.id, statement: unnamedStatement(part, sentence, score) }]
    })
  return new Map([...groupBy(statements, ({ id }) => id)].map(([id, found]) => [id, found.map((one) => one.statement)]))
}

function reportEntities(
  scored: readonly ScoredMention[],
  continuations: ReadonlyMap<string, readonly Statement[]>,
  length: number,
): ReportEntity[] {
  const named = groupBy(scored, ({ sentence }) => sentence)
  const namedIn = (sentence: Sentence): number =>
    new Set(named.get(sentence)?.map(({ mention }) => mention.entity.id)).size
  const groups = [...groupBy(scored, ({ mention }) => mention.entity.id)].map(([id, mentions]) => {
    const isSource = speaksOnly(mentions)
    const statements = [...statementsOf(mentions, namedIn), ...(continuations.get(id) ?? [])]
    return { mentions, statements, isSource, relevance: relevanceOf(mentions, length, isSource) }
  })
  const most = Math.max(0, ...groups.map(({ relevance }) => relevance))
  return groups
    .map((group) => reportEntity({ ...group, relevance: most > 0 ? group.relevance / most : 0 }))
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

interface Group {
  readonly mentions: readonly ScoredMention[]
  readonly statements: readonly Statement[]
  readonly isSource: boolean
  readonly relevance: number
}

function reportEntity({ mentions, statements, isSource, relevance }: Group): ReportEntity | null {
  const entity = mentions[0]?.mention.entity
  if (entity === undefined) return null
  const { id, name, ticker, listings, type, exchange, country, sector, delisted } = entity
  const { sentiment, weighed } = aggregate(statements)
  return {
    ...{ id, name, ticker, listings, type, exchange, country, sector, delisted },
    role: roleOf(mentions, relevance, isSource),
    relevance,
    sentiment,
    mentions: mentions.map(reportMention),
    evidence: evidenceOf(weighed),
    events: [],
    price: null,
    priceError: null,
  }
}

function reportMention({ mention, score: { probabilities } }: ScoredMention): ReportMention {
  const { text, start, end, where, sentence, matchedBy, confidence } = mention
  const score = probabilities.bullish - probabilities.bearish
  return { text, start, end, where, sentence, matchedBy, confidence, sentiment: { score, probabilities } }
}
