import { analyzeDocument, explainDocument, type Knowledge, type ReadOptions } from '../analyze.ts'
import type { ExplainedReport, LookupMatch } from '../answers.ts'
import { type Choice, choose } from '../choose/index.ts'
import { lookUp } from '../entities/lookup.ts'
import { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { OwnCompany } from '../gazetteer/overlay.ts'
import type { ErrorReport, Report } from '../report.ts'
import type { SentimentEngine } from '../sentiment/engine.ts'
import { withHouseWords } from '../sentiment/house.ts'
import type { HouseWord } from '../sentiment/lexicon/house-words.ts'
import { createLexicon, createLexiconEngine } from '../sentiment/lexicon/index.ts'
import type { Lexicon } from '../sentiment/lexicon/rules/2-cues.ts'
import { createModelEngine } from '../sentiment/model/index.ts'
import { withRepeats } from '../sentiment/repeats.ts'
import { createGrammar, type LoadGrammar } from '../text/grammar.ts'
import { completeDocument, type DocumentInput } from './document.ts'
import { answersOf, type Documents } from './stream.ts'

/** What is read, and which companies of it are reported. */
export interface AnalyzeOptions extends ReadOptions, Choice {}

export interface StreamOptions extends AnalyzeOptions {
  /** Ends the stream with the signal's reason, also while it waits for a document. */
  readonly signal?: AbortSignal | undefined
}

/** What was loaded once, for any number of documents. */
export interface Analyzer {
  /**
   * Read one document, or a bare text.
   *
   * Out: a report as the JSON Schema describes it. Never changes with the clock, the machine or earlier calls.
   * Errors: BAD_DOCUMENT where there is no text.
   */
  analyze(input: string | DocumentInput, options?: AnalyzeOptions): Report

  /**
   * Read documents as they come, one at a time, in this thread; `newsent/batch` does it in several.
   *
   * Out: one answer a document, in their order. A document that cannot be read gives an error report in its place, and
   *      the others go on. Errors: what `documents` throws; the reason of `signal`.
   */
  analyzeStream(documents: Documents, options?: StreamOptions): AsyncGenerator<Report | ErrorReport>

  /** As `analyze`, with what each sentence added to each verdict, and the analysed text. */
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

/** What an analyser knows besides what ships. */
export interface AnalyzerOptions {
  /** A shipped engine, or one of the caller's own. Default: `model`. */
  readonly engine?: EngineName | SentimentEngine
  /** Companies of the caller's own; they override shipped ones of the same ticker. `parseCompanies` reads them from CSV. */
  readonly companies?: readonly OwnCompany[]
  /** Words of the caller's own, over those of the rules and beside the model. `parseLexicon` reads them from CSV. */
  readonly lexicon?: readonly HouseWord[]
}

/** Where the shipped data come from: read when they are needed, and only those that are. */
export interface Shipped {
  readonly gazetteer: () => Uint8Array
  readonly model: () => Uint8Array
  readonly kernel: () => Uint8Array
  readonly grammar: LoadGrammar
}

/** Errors: BAD_DATA_FILE when shipped data are damaged. */
export function createAnalyzerWith(shipped: Shipped, options: AnalyzerOptions = {}): Analyzer {
  const { engine = 'model', companies = [], lexicon: house = [] } = options
  const rules = createLexicon(house)
  const toneReader = createLexiconEngine(rules)
  const gazetteer = new Gazetteer(shipped.gazetteer(), GAZETTEER, companies)
  const knowledge: Knowledge = {
    gazetteer,
    grammar: createGrammar(shipped.grammar),
    engine: engine === 'lexicon' ? toneReader : engine === 'model' ? createModel(shipped, rules, house) : engine,
    toneReader,
  }
  const analyze: Analyzer['analyze'] = (input, options = {}) =>
    choose(analyzeDocument(completeDocument(input), knowledge, options), options)
  return {
    analyze,
    analyzeStream: (documents, options = {}) => answersOf(documents, (one) => analyze(one, options), options.signal),
    explain: (input, options = {}) => {
      const { report, explanations } = explainDocument(completeDocument(input), knowledge)
      const chosen = choose(report, options)
      const of = new Map(explanations.map((one) => [one.id, one]))
      return { report: chosen, explanations: chosen.entities.flatMap(({ id }) => of.get(id) ?? []) }
    },
    lookup: (query) => meaningsOf(query, gazetteer),
  }
}

/** As an analyser's `lookup`, without what reads the sentiment. Errors: BAD_DATA_FILE. */
export function createLookupWith(
  { gazetteer }: Pick<Shipped, 'gazetteer'>,
  { companies = [] }: Pick<AnalyzerOptions, 'companies'> = {},
): Analyzer['lookup'] {
  const list = new Gazetteer(gazetteer(), GAZETTEER, companies)
  return (query) => meaningsOf(query, list)
}

/** For messages about a list that is damaged. */
const GAZETTEER = 'gazetteer.bin'

/** The model was fitted with the shipped rules, so it sees those only. */
function createModel({ model, kernel }: Shipped, rules: Lexicon, house: readonly HouseWord[]): SentimentEngine {
  const shipped = house.length === 0 ? rules : createLexicon()
  return withHouseWords(withRepeats(createModelEngine(model(), kernel(), shipped)), house, rules)
}

const meaningsOf = (query: string, gazetteer: Gazetteer): LookupMatch[] =>
  lookUp(query, gazetteer).map(({ company, kind, tier, letters }) => {
    const { size: _size, nouns: _nouns, trade: _trade, ...facts } = company
    return { ...facts, matchedBy: kind, trust: tier, writtenIn: letters }
  })
