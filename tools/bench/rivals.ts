import { createRequire } from 'node:module'
import { createAnalyzer } from '../../src/index.ts'
import { createCorpus } from './corpus.ts'
import { median } from './median.ts'

/** What people would use instead, each doing all it does, on the same generated articles in the same run. */
const ARTICLES = 200
const ARTICLE_BYTES = 2_500
const ROUNDS = 5

const require = createRequire(import.meta.url)

/** Out: for each, its rate in MB/s and newsent's rate as a multiple of it; medians over rounds that take turns. */
export function againstRivals(): { name: string; rate: number; ratio: number }[] {
  const corpus = createCorpus()
  const articles = Array.from({ length: ARTICLES }, () => corpus.next(ARTICLE_BYTES))
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const runs = readers()
  const rates = runs.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    runs.forEach(([, read], at) => {
      const start = performance.now()
      for (const article of articles) read(article)
      // The first round warms up.
      if (round > 0) rates[at]?.push(bytes / 1000 / (performance.now() - start))
    })
  }
  const own = median(rates[0] ?? [])
  return runs.map(([name], at) => ({ name, rate: median(rates[at] ?? []), ratio: own / median(rates[at] ?? []) }))
}

function readers(): [name: string, read: (text: string) => unknown][] {
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
