import { analyzeDocument, explainDocument, type Knowledge, type ReadOptions } from './analyze.ts'
import type { ExplainedReport, LookupMatch } from './answers.ts'
import { type Choice, choose } from './choose/index.ts'
import { readDataFile } from './data/files.ts'
import { lookUp } from './entities/lookup.ts'
import { Gazetteer } from './gazetteer/gazetteer.ts'
import type { OwnCompany } from './gazetteer/overlay.ts'
import type { NewsDocument } from './input/types.ts'
import type { Report } from './report.ts'
import type { SentimentEngine } from './sentiment/engine.ts'
import { withHouseWords } from './sentiment/house.ts'
import type { HouseWord } from './sentiment/lexicon/house-words.ts'
import { createLexicon, createLexiconEngine } from './sentiment/lexicon/index.ts'
import type { Lexicon } from './sentiment/lexicon/rules/2-cues.ts'
import { createModelEngine } from './sentiment/model/index.ts'
import { describeWeights, MODEL_FILE, type ModelCard } from './sentiment/model/weights.ts'
import { createGrammar } from './text/grammar.ts'

export type * from './answers.ts'
export { type Choice, choose, type SortKey } from './choose/index.ts'
export { type ErrorCode, NewsentError } from './errors.ts'
export type { OwnCompany } from './gazetteer/overlay.ts'
export { parseCompanies } from './gazetteer/own-list.ts'
export type { AskedTarget, NewsDocument } from './input/types.ts'
export type * from './report.ts'
export { SCHEMA_VERSION } from './report.ts'
export { createRollup, type RollupCounter, rollUp } from './rollup/index.ts'
export type * from './rollup/types.ts'
export type { MentionScore, SentimentEngine, Target, ToneReader } from './sentiment/engine.ts'
export { type HouseWord, parseLexicon } from './sentiment/lexicon/house-words.ts'
export type { ModelCard } from './sentiment/model/weights.ts'

/** What a caller must give is the text; the rest of a document is filled in. */
export type DocumentInput = Partial<NewsDocument> & Pick<NewsDocument, 'text'>

/** What is read, and which companies of it are reported. */
export interface AnalyzeOptions extends ReadOptions, Choice {}

export interface Analyzer {
  /**
   * Read one document, or a bare text.
   *
   * Out: a report as the JSON Schema describes it. Never changes with the clock, the machine or earlier calls.
   */
  analyze(input: string | DocumentInput, options?: AnalyzeOptions): Report

  /** The same with what each sentence added to each verdict, and the analysed text. */
  explain(input: string | DocumentInput, options?: AnalyzeOptions): ExplainedReport

  /**
   * What a whole name or ticker may mean, the likeliest first; empty if nobody is known by it.
   *
   * In:  any case; also `$TSLA` and `NASDAQ: NVDA`.
   */
  lookup(query: string): LookupMatch[]
}

/** `model`: trained weights; `lexicon`: rules and word lists, which need none. */
export type EngineName = 'model' | 'lexicon'

export interface AnalyzerOptions {
  /** Default: `model`. */
  readonly engine?: EngineName
  /** Companies of the caller's own; they override shipped ones of the same ticker. `parseCompanies` reads them from CSV. */
  readonly companies?: readonly OwnCompany[]
  /** Words of the caller's own, over those of the rules and beside the model. `parseLexicon` reads them from CSV. */
  readonly lexicon?: readonly HouseWord[]
}

/**
 * Load the company list and the sentiment engine once, for any number of documents.
 *
 * Errors: NewsentError BAD_DATA_FILE when a shipped file is missing or damaged.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const { engine: name = 'model', companies = [], lexicon: house = [] } = options
  const rules = createLexicon(house)
  const toneReader = createLexiconEngine(rules)
  const engine = name === 'lexicon' ? toneReader : createModel(rules, house)
  const gazetteer = createGazetteer(companies)
  const knowledge: Knowledge = { gazetteer, grammar: createGrammar(), engine, toneReader }
  return {
    analyze: (input, options = {}) => choose(analyzeDocument(complete(input), knowledge, options), options),
    explain: (input, options = {}) => {
      const { report, explanations } = explainDocument(complete(input), knowledge)
      const chosen = choose(report, options)
      const of = new Map(explanations.map((one) => [one.id, one]))
      return { report: chosen, explanations: chosen.entities.flatMap(({ id }) => of.get(id) ?? []) }
    },
    lookup: (query) => meaningsOf(query, gazetteer),
  }
}

/**
 * As an analyser's `lookup`, without loading what reads the sentiment.
 *
 * Errors: NewsentError BAD_DATA_FILE when the shipped list is missing or damaged.
 */
export function createLookup({ companies = [] }: Pick<AnalyzerOptions, 'companies'> = {}): Analyzer['lookup'] {
  const gazetteer = createGazetteer(companies)
  return (query) => meaningsOf(query, gazetteer)
}

/** The model was fitted with the shipped rules, so it sees those only. */
function createModel(rules: Lexicon, house: readonly HouseWord[]): SentimentEngine {
  const shipped = house.length === 0 ? rules : createLexicon()
  return withHouseWords(createModelEngine(readDataFile(MODEL_FILE), readDataFile('kernel.wasm'), shipped), house, rules)
}

const createGazetteer = (companies: readonly OwnCompany[]): Gazetteer =>
  new Gazetteer(readDataFile('gazetteer.bin'), 'gazetteer.bin', companies)

const meaningsOf = (query: string, gazetteer: Gazetteer): LookupMatch[] =>
  lookUp(query, gazetteer).map(({ company, kind, tier, letters }) => {
    const { size: _size, nouns: _nouns, trade: _trade, ...facts } = company
    return { ...facts, matchedBy: kind, trust: tier, writtenIn: letters }
  })

/**
 * What the shipped model is and how good it was when it was made.
 *
 * Errors: NewsentError BAD_DATA_FILE when the file is missing or damaged.
 */
export function describeModel(): ModelCard {
  return describeWeights(readDataFile(MODEL_FILE))
}

function complete(given: string | DocumentInput): NewsDocument {
  const input: DocumentInput = typeof given === 'string' ? { text: given } : given
  return {
    id: input.id ?? input.path ?? input.url ?? 'text',
    path: input.path ?? null,
    url: input.url ?? null,
    title: input.title ?? null,
    text: input.text,
    publishedAt: input.publishedAt ?? null,
    publishedAtFrom: input.publishedAtFrom ?? ((input.publishedAt ?? null) === null ? null : 'input'),
    language: input.language ?? null,
    targets: input.targets ?? [],
    tickers: input.tickers ?? [],
    warnings: input.warnings ?? [],
  }
}
