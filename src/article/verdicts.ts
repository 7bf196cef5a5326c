import type { Mention, Part } from '../entities/index.ts'
import { groupBy } from '../groups.ts'
import type { EntitySentiment, Role } from '../report.ts'
import type { SentimentEngine } from '../sentiment/engine.ts'
import type { Sentence } from '../text/types.ts'
import { aggregate, type Weighed } from './aggregate.ts'
import { continuationsOf, withSubject } from './continuations.ts'
import { listedMove } from './listed-moves.ts'
import { relevanceOf } from './relevance.ts'
import { roleOf, speaksOnly } from './roles.ts'
import { statementsOf, unnamedStatement } from './statements.ts'
import type { ScoredMention, Statement } from './types.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** What a document says of one entity. */
export interface Verdict {
  readonly entity: Mention['entity']
  readonly mentions: readonly ScoredMention[]
  /** Every sentence that speaks of it, with its part in the score. */
  readonly weighed: readonly Weighed[]
  readonly sentiment: EntitySentiment
  readonly role: Role
  /** 0 to 1; the most relevant entity of the document has 1. */
  readonly relevance: number
}

/**
 * Judge every entity of a document.
 *
 * In:  `parts` as written, and as `story` without the words of boilerplate.
 * Out: the most relevant entity first.
 */
export function judgeEntities(
  parts: readonly Part[],
  story: readonly Part[],
  mentions: readonly Mention[],
  engine: SentimentEngine,
  weights: Weights = WEIGHTS,
): Verdict[] {
  const scored = scoreMentions(parts, mentions, engine)
  const continuations = scoreContinuations(story, mentions, engine)
  const length = parts.find(({ where }) => where === 'text')?.text.length ?? 0
  const bySentence = groupBy(scored, ({ sentence }) => sentence)
  const namedIn = (sentence: Sentence): number =>
    new Set(bySentence.get(sentence)?.map(({ mention }) => mention.entity.id)).size
  const groups = [...groupBy(scored, ({ mention }) => mention.entity.id)]
  const judged = groups.flatMap(([id, own]) => {
    const entity = own[0]?.mention.entity
    if (entity === undefined) return []
    const isSource = speaksOnly(own)
    const statements = [...statementsOf(own, namedIn), ...(continuations.get(id) ?? [])].toSorted(byPlace)
    return [
      {
        entity,
        mentions: own,
        isSource,
        relevance: relevanceOf(own, length, isSource),
        ...aggregate(statements, weights),
      },
    ]
  })
  const most = Math.max(0, ...judged.map(({ relevance }) => relevance))
  return judged
    .map(({ isSource, ...one }) => {
      const relevance = most > 0 ? one.relevance / most : 0
      return { ...one, relevance, role: roleOf(one.mentions, relevance, isSource) }
    })
    .sort((a, b) => b.relevance - a.relevance)
}

function byPlace(a: Statement, b: Statement): number {
  if (a.part.where !== b.part.where) return a.part.where === 'title' ? -1 : 1
  return a.sentence.start - b.sentence.start
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
        const score = listedMove(mention, sentence, part) ?? scores[at]
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
