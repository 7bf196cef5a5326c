// What the types must allow, and what they must not.
import {
  type Analyzer,
  createAnalyzer,
  type ErrorReport,
  type NewsDocument,
  type Report,
  type SentimentEngine,
} from 'newsent'
import { analyzeInParallel } from 'newsent/batch'
import { createAnalyzer as inBrowser, loadData } from 'newsent/browser'
import { readFeed } from 'newsent/feed'
import { readPage } from 'newsent/html'
import { joinPrices, type PriceSource } from 'newsent/prices'
import { renderTable } from 'newsent/render'

const engine: SentimentEngine = {
  name: 'mine',
  score: (_document, _sentence, targets) =>
    targets.map(() => ({ probabilities: { bearish: 0, neutral: 1, bullish: 0 }, confidence: 1, terms: [] })),
}
const analyzer: Analyzer = createAnalyzer({ engine, companies: [{ ticker: 'ACME', name: 'Acme', aliases: ['Apex'] }] })
const report: Report = analyzer.analyze({ text: 'Acme rose.' }, { top: 3, includeText: true })
const score: number | undefined = report.entities[0]?.sentiment.score
// @ts-expect-error a document needs a text
analyzer.analyze({ title: 'News' })

export async function use(source: PriceSource): Promise<readonly (Report | ErrorReport)[]> {
  const page: NewsDocument = await readPage('<p>Acme rose.</p>', { url: 'https://example.com/' })
  const { documents } = await readFeed('{}')
  const answers: (Report | ErrorReport)[] = [await joinPrices(report, source)]
  for await (const answer of analyzer.analyzeStream([page, ...documents])) answers.push(answer)
  for await (const answer of analyzeInParallel(documents, { workers: 2, engine: 'lexicon' })) answers.push(answer)
  answers.push(inBrowser(await loadData({ from: 'https://example.com/' })).analyze(renderTable(report) + String(score)))
  return answers
}
