// What a user of the package does, in each of its parts.
import assert from 'node:assert/strict'
import { createAnalyzer, NewsentError, rollUp, SCHEMA_VERSION } from 'newsent'
import { analyzeInParallel } from 'newsent/batch'
import { readFeed } from 'newsent/feed'
import { readPage } from 'newsent/html'
import { joinPrices } from 'newsent/prices'
import { renderCsv, renderCsvHeader, renderHtml, renderMarkdown, renderTable } from 'newsent/render'

const analyzer = createAnalyzer()
const report = analyzer.analyze(
  { text: 'Nvidia rose 3% while Intel fell.', publishedAt: '2025-01-27' },
  { includeText: true },
)
assert.equal(report.schemaVersion, SCHEMA_VERSION)
assert.deepEqual(
  report.entities.map(({ ticker, sentiment }) => [ticker, Math.sign(sentiment.score)]),
  [
    ['NVDA', 1],
    ['INTC', -1],
  ],
)
assert.throws(() => analyzer.analyze({}), NewsentError)
assert.equal(rollUp([report]).companies.length, 2)

const stories = Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, text: 'Apple shares fell.' }))
const ids = []
for await (const { id } of analyzeInParallel(stories, { workers: 2 })) ids.push(id)
assert.deepEqual(
  ids,
  stories.map(({ id }) => id),
)

const story = 'Microsoft raised its forecast after strong sales of its cloud, and its shares rose.'
const page = await readPage(`<title>News</title><article><h1>News</h1><p>${story}</p></article>`)
assert.ok(page.text.includes('raised its forecast'))
const feed = await readFeed(
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', content_text: story }] }),
)
assert.equal(feed.documents.length, 1)

const priced = await joinPrices(report, {
  name: 'none',
  history: async () => {
    throw new Error('no prices here')
  },
})
assert.equal(priced.entities[0].price, null)

for (const text of [
  renderTable(report),
  renderCsvHeader() + renderCsv(report),
  renderMarkdown(report),
  renderHtml(report),
]) {
  assert.ok(text.includes('NVDA'))
}
console.log('every part answers')
