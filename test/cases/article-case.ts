import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { DateSource, Role } from '../../src/report.ts'
import expectedSchema from './expected.schema.json' with { type: 'json' }

/** One folder of `fixtures/articles`: an article, and what a careful reader expects of its report. */
export interface ArticleCase {
  readonly name: string
  readonly input: ArticleInput
  readonly expected: Expected
}

export interface ArticleInput {
  readonly text: string
  readonly title?: string
  readonly publishedAt?: string
}

/** Partial: what is not named here is not judged. `expected.schema.json` says the same to an editor. */
export interface Expected {
  readonly title?: string
  /** A date is met by that date and by any instant on it (UTC). */
  readonly publishedAt?: string | null
  readonly publishedAtFrom?: DateSource | null
  /** Ticker of the entity that comes first. */
  readonly mostRelevant?: string
  readonly entities: readonly ExpectedEntity[]
  /** Nothing may be reported that is not among `entities`. */
  readonly exhaustive?: true
  /** Tickers that must not be reported. */
  readonly absent?: readonly string[]
  /** Keys of expectations that are known to fail still: `publishedAt`, `absent.TGT`. */
  readonly todo?: readonly string[]
}

export type Reading = 'bullish' | 'bearish' | 'neutral' | 'mixed'

export type Aspect = 'found' | 'label' | 'role' | 'mentions' | 'mentionsNever' | 'evidence' | 'evidenceNever'

export interface ExpectedEntity {
  /** Any listing of the company will do; null for an unlisted one, which `name` then finds. */
  readonly ticker: string | null
  readonly name?: string
  readonly label?: Reading
  readonly role?: Role
  /** For the reader: why the label is right. */
  readonly why?: string
  /** Surface forms that must be among the mentions, in this order. */
  readonly mentions?: readonly string[]
  /** Surface forms, exact in their capitals, that are no mention of it. */
  readonly mentionsNever?: readonly string[]
  /** At least one of them stands in some sentence of evidence. */
  readonly evidence?: readonly string[]
  /** None of them stands in any. */
  readonly evidenceNever?: readonly string[]
  readonly todo?: readonly Aspect[]
}

const FOLDER = new URL('../../fixtures/articles/', import.meta.url)

const ajv = new Ajv2020({ allowUnionTypes: true })

const isExpected = ajv.compile<Expected>(expectedSchema)

const isInput = ajv.compile<ArticleInput>({
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string', minLength: 1 }, title: { type: 'string' }, publishedAt: { type: 'string' } },
})

/** Names of all case folders, sorted. */
export function caseNames(): readonly string[] {
  const entries = readdirSync(FOLDER, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** Read and check one case folder; throws if a file is missing, has an unknown key, or quotes what is not there. */
export function readCase(name: string): ArticleCase {
  const folder = new URL(`${name}/`, FOLDER)
  const expected = readJson(new URL('expected.json', folder))
  if (!isExpected(expected)) throw new Error(`${name}/expected.json: ${ajv.errorsText(isExpected.errors)}`)
  const input = readInput(name, folder)
  const [strange] = expected.entities.flatMap((entity) => notQuoted(entity, `${input.title ?? ''}\n${input.text}`))
  if (strange !== undefined)
    throw new Error(`${name}/expected.json: "${strange}" does not stand in the article (in that order)`)
  return { name, input, expected }
}

/** What an expectation quotes though the article does not hold it: such an expectation could not fail, or not hold. */
function notQuoted(entity: ExpectedEntity, article: string): readonly string[] {
  const { mentions = [], mentionsNever = [], evidence = [], evidenceNever = [] } = entity
  let from = 0
  const outOfOrder = mentions.filter((mention) => {
    const at = article.indexOf(mention, from)
    if (at >= 0) from = at + mention.length
    return at < 0
  })
  return [...outOfOrder, ...[...mentionsNever, ...evidence, ...evidenceNever].filter((text) => !article.includes(text))]
}

function readInput(name: string, folder: URL): ArticleInput {
  const plain = new URL('input.txt', folder)
  if (existsSync(plain)) return { text: readFileSync(plain, 'utf8') }
  const input = readJson(new URL('input.json', folder))
  if (!isInput(input)) throw new Error(`${name}/input.json: ${ajv.errorsText(isInput.errors)}`)
  return input
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
