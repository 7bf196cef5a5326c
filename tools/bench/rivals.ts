import { createRequire } from 'node:module'
import { createAnalyzer } from 'newsent'
import { createCorpus } from './corpus.ts'
import { median } from './median.ts'

/** What people would use instead, each doing all it does, on the same generated articles in the same run, new ones each round. */
const ARTICLES = 200
const ARTICLE_BYTES = 2_500
const ROUNDS = 5

const require = createRequire(import.meta.url)

export interface Rival {
  readonly name: string
  /** MB/s. */
  readonly rate: number
  /** newsent's rate as a multiple of it. */
  readonly ratio: number
}

/** Out: newsent first; medians over rounds that take turns. */
export function againstRivals(): Rival[] {
  const rates = ratesOf(readers())
  const own = rates[0]?.rate ?? 0
  return rates.map(({ name, rate }) => ({ name, rate, ratio: own / rate }))
}

/** How many times as fast the rules are as the model. After the rivals, for two engines in one process slow each other down. */
export function lexiconAgainstModel(): number {
  const [model, lexicon] = (['model', 'lexicon'] as const).map((engine): Reader => {
    const analyzer = createAnalyzer({ engine })
    return [engine, (text) => analyzer.analyze(text)]
  })
  if (model === undefined || lexicon === undefined) return Number.NaN
  const [byModel, byLexicon] = ratesOf([model, lexicon])
  return (byLexicon?.rate ?? 0) / (byModel?.rate ?? 1)
}

type Reader = readonly [name: string, read: (text: string) => unknown]

/** Median rates in MB/s over rounds in which all read the same new articles. */
function ratesOf(readers: readonly Reader[]): { name: string; rate: number }[] {
  const corpus = createCorpus()
  const rates = readers.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    const articles = Array.from({ length: ARTICLES }, () => corpus.next(ARTICLE_BYTES))
    const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    readers.forEach(([, read], at) => {
      const start = performance.now()
      for (const article of articles) read(article)
      // The first round warms up.
      if (round > 0) rates[at]?.push(bytes / 1000 / (performance.now() - start))
    })
  }
  return readers.map(([name], at) => ({ name, rate: median(rates[at] ?? []) }))
}

function readers(): Reader[] {
  const analyzer = createAnalyzer()
  const winkNlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const { its } = winkNlp
  const compromise = require('compromise')
  const vader = require('vader-sentiment')
  const Afinn = require('sentiment')
  const afinn = new Afinn()
  const winkSentiment = require('wink-sentiment')
  return [
    ['newsent, full analysis', (text) => analyzer.analyze(text)],
    [
      'wink-nlp, whole pipeline',
      (text) => {
        const read = winkNlp.readDoc(text)
        read.sentences().out(its.sentiment)
        read.tokens().out(its.pos)
        return read.entities().out(its.detail)
      },
    ],
    ['compromise, full parse', (text) => compromise(text)],
    ['vader-sentiment', (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text)],
    ['sentiment (AFINN)', (text) => afinn.analyze(text)],
    ['wink-sentiment', (text) => winkSentiment(text)],
  ]
}
