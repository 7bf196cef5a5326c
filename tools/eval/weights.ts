// `npm run eval:weights`: what each weight of the aggregation buys, as the share of right verdicts on the labelled
// development articles with that weight taken away (set to 1; the continuation's to 0). The labelled articles lie in a
// folder beside the checkout.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyzeDocument, type Knowledge } from '../../src/analyze.ts'
import { WEIGHTS, type Weights } from '../../src/article/weights.ts'
import { readDataFile } from '../../src/data/files.ts'
import { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import { SHIPPED } from '../../src/library/shipped.ts'
import type { ReportEntity } from '../../src/report.ts'
import { createLexicon, createLexiconEngine } from '../../src/sentiment/lexicon/index.ts'
import { createModelEngine } from '../../src/sentiment/model/index.ts'
import { MODEL_FILE } from '../../src/sentiment/model/weights.ts'
import { createGrammar } from '../../src/text/grammar.ts'

interface Article {
  readonly id: string
  readonly title: string
  readonly publishedAt: string | null
  readonly text: string
  readonly entities: readonly { readonly ticker: string; readonly label: string; readonly role: string }[]
}

const file = fileURLToPath(new URL('../../../shared/eval/articles/dev.jsonl', import.meta.url))
/** The band of the label "neutral". */
const NEUTRAL = 0.15

const lexicon = createLexicon()
const knowledge: Knowledge = {
  gazetteer: new Gazetteer(readDataFile('gazetteer.bin'), 'gazetteer.bin'),
  grammar: createGrammar(SHIPPED.grammar),
  engine: createModelEngine(readDataFile(MODEL_FILE), readDataFile('kernel.wasm'), lexicon),
  toneReader: createLexiconEngine(lexicon),
}

/** Share of labelled companies that are judged right; neutral passes for mixed. */
function accuracy(articles: readonly Article[], weights: Weights): number {
  let right = 0
  let all = 0
  for (const { id, title, publishedAt, text, entities } of articles) {
    const document = { id, title, publishedAt, text, path: null, url: null, language: null, targets: [], warnings: [] }
    const report = analyzeDocument({ ...document, publishedAtFrom: null }, { ...knowledge, weights })
    for (const { ticker, label, role } of entities) {
      const found = report.entities.find((entity) => entity.listings.includes(ticker))
      if (role === 'source' || found === undefined) continue
      const said = verdictOf(found)
      all++
      if (said === label || (label === 'mixed' && said === 'neutral')) right++
    }
  }
  return right / all
}

function verdictOf({ sentiment: { mixed, score } }: ReportEntity): string {
  if (mixed) return 'mixed'
  return score >= NEUTRAL ? 'bullish' : score <= -NEUTRAL ? 'bearish' : 'neutral'
}

if (existsSync(file)) {
  const articles: Article[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  console.log(`as shipped                    ${accuracy(articles, WEIGHTS).toFixed(3)}`)
  for (const name of Object.keys(WEIGHTS) as (keyof Weights)[]) {
    const without = { ...WEIGHTS, [name]: name === 'continuation' ? 0 : 1 }
    console.log(`without ${name.padEnd(21)} ${accuracy(articles, without).toFixed(3)}`)
  }
} else {
  console.error('The labelled articles (../shared) are not here, so there is nothing to measure against.')
  process.exitCode = 1
}
