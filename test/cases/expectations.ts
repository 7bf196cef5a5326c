import type { Report, ReportEntity } from '../../src/report.ts'
import type { Aspect, Expected, ExpectedEntity, Reading } from './article-case.ts'

/** One thing that a report must fulfil. */
export interface Expectation {
  /** Stable, as `todo` lists write it: `publishedAt`, `absent.TGT`, `NVDA.label`. */
  readonly key: string
  /** Reads as a sentence: "NVDA is bearish". */
  readonly name: string
  /** Known to fail still; when it holds, it must come off the list. */
  readonly todo: boolean
  /** What is wrong with the report, or null where the expectation holds. */
  readonly problem: (report: Report) => string | null
}

type Check = Omit<Expectation, 'todo'>

/** From this score on, either way, an entity leans: the inner bands of the report's labels. */
const LEANS = 0.15

const IN_THAT_ROLE = { subject: 'is a subject', source: 'is a source', passing: 'is named in passing' }

/** All expectations of one case; throws if a `todo` names none of them. */
export function expectationsOf(expected: Expected): readonly Expectation[] {
  const checks = [...documentChecks(expected), ...expected.entities.flatMap(entityChecks), ...absenceChecks(expected)]
  const todo = new Set([...(expected.todo ?? []), ...expected.entities.flatMap(todoKeys)])
  const keys = new Set(checks.map((check) => check.key))
  for (const key of todo) if (!keys.has(key)) throw new Error(`todo names "${key}", which nothing expects`)
  return checks.map((check) => ({ ...check, todo: todo.has(check.key) }))
}

/** What a reader would call the entity's sentiment: mixed if flagged so, else by the score. */
export function readingOf({ sentiment }: ReportEntity): Reading {
  if (sentiment.mixed) return 'mixed'
  if (sentiment.score >= LEANS) return 'bullish'
  return sentiment.score <= -LEANS ? 'bearish' : 'neutral'
}

function documentChecks({ title, publishedAt, publishedAtFrom, mostRelevant }: Expected): readonly Check[] {
  const checks: Check[] = []
  const add = (key: string, name: string, problem: Check['problem']) => checks.push({ key, name, problem })
  if (title !== undefined) add('title', `is titled "${title}"`, ({ document }) => differs(document.title, title))
  if (publishedAt !== undefined)
    add('publishedAt', `is dated ${publishedAt}`, ({ document }) =>
      differs(document.publishedAt?.slice(0, publishedAt?.length) ?? null, publishedAt),
    )
  if (publishedAtFrom !== undefined)
    add('publishedAtFrom', `takes its date from: ${publishedAtFrom}`, ({ document }) =>
      differs(document.publishedAtFrom, publishedAtFrom),
    )
  if (mostRelevant !== undefined)
    add('mostRelevant', `${mostRelevant} is the most relevant`, ({ entities: [first] }) =>
      first && hasTicker(first, mostRelevant) ? null : `first is ${first?.ticker ?? first?.name ?? 'nobody'}`,
    )
  return checks
}

function absenceChecks({ absent = [], entities, exhaustive }: Expected): readonly Check[] {
  const checks = absent.map((ticker) => ({
    key: `absent.${ticker}`,
    name: `${ticker} is not reported`,
    problem: (report: Report) => {
      const found = report.entities.find((entity) => hasTicker(entity, ticker))
      return found ? `reported for ${quoted(found.mentions.map((mention) => mention.text))}` : null
    },
  }))
  if (!exhaustive) return checks
  const problem = (report: Report) => {
    const others = report.entities.filter(
      (entity) => entity.role !== 'source' && !entities.some((wanted) => isWanted(wanted, entity)),
    )
    return others.length === 0 ? null : `also reports ${quoted(others.map((entity) => entity.name))}`
  }
  return [...checks, { key: 'exhaustive', name: 'nothing else is reported but sources', problem }]
}

function entityChecks(wanted: ExpectedEntity): readonly Check[] {
  const who = keyOf(wanted)
  const checks: Check[] = []
  const add = (aspect: Aspect, name: string, problem: (entity: ReportEntity) => string | null) =>
    checks.push({
      key: `${who}.${aspect}`,
      name: `${who} ${name}`,
      problem: (report) => {
        const entity = report.entities.find((candidate) => isWanted(wanted, candidate))
        return entity ? problem(entity) : 'not reported'
      },
    })
  const { label, role, mentions, mentionsNever, evidence, evidenceNever } = wanted
  add('found', 'is reported', () => null)
  if (label) add('label', `is ${label}`, (entity) => labelProblem(entity, label))
  if (role) add('role', IN_THAT_ROLE[role], (entity) => differs(entity.role, role))
  if (mentions) add('mentions', `is mentioned as ${quoted(mentions)}`, (entity) => missingMention(entity, mentions))
  if (mentionsNever)
    add('mentionsNever', `is not meant by ${quoted(mentionsNever)}`, (entity) => {
      const wrong = entity.mentions.filter((mention) => mentionsNever.includes(mention.text))
      return wrong.length === 0 ? null : `taken for mentions: ${quoted(wrong.map((mention) => mention.text))}`
    })
  if (evidence)
    add('evidence', `is judged by ${quoted(evidence, ' or ')}`, (entity) =>
      holdsAny(entity, evidence) ? null : `evidence: ${quoted(entity.evidence.map((sentence) => sentence.text))}`,
    )
  if (evidenceNever)
    add('evidenceNever', `is not judged by ${quoted(evidenceNever, ' or ')}`, (entity) =>
      holdsAny(entity, evidenceNever) ? `evidence: ${quoted(entity.evidence.map(({ text }) => text))}` : null,
    )
  return checks
}

function todoKeys(wanted: ExpectedEntity): readonly string[] {
  const todo = wanted.todo ?? []
  // What is not found fails in every aspect, so one word stands for all of them.
  if (!todo.includes('found')) return todo.map((aspect) => `${keyOf(wanted)}.${aspect}`)
  return entityChecks(wanted).map((check) => check.key)
}

function keyOf({ ticker, name }: ExpectedEntity): string {
  return ticker ?? name ?? ''
}

function isWanted({ ticker, name }: ExpectedEntity, entity: ReportEntity): boolean {
  return ticker === null ? entity.ticker === null && entity.name === name : hasTicker(entity, ticker)
}

function hasTicker({ ticker, listings }: ReportEntity, wanted: string): boolean {
  return ticker === wanted || listings.includes(wanted)
}

function labelProblem(entity: ReportEntity, wanted: Reading): string | null {
  const reading = readingOf(entity)
  const { score, confidence } = entity.sentiment
  return reading === wanted ? null : `reads ${reading}, not ${wanted} (score ${score}, confidence ${confidence})`
}

function missingMention({ mentions }: ReportEntity, wanted: readonly string[]): string | null {
  let next = 0
  for (const mention of mentions) if (mention.text === wanted[next]) next++
  if (next === wanted.length) return null
  return `"${wanted[next]}" (number ${next + 1}) not among ${quoted(mentions.map((mention) => mention.text))}`
}

function holdsAny({ evidence }: ReportEntity, texts: readonly string[]): boolean {
  return evidence.some((sentence) => texts.some((text) => sentence.text.includes(text)))
}

function differs(actual: string | null, wanted: string | null): string | null {
  return actual === wanted ? null : `is ${actual}, not ${wanted}`
}

function quoted(texts: readonly string[], glue = ', '): string {
  return texts.length === 0 ? 'nothing' : texts.map((text) => `"${text}"`).join(glue)
}
