import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')

const SHOWN = /<!-- output:begin[^>]*-->\n```text\n\$ npx newsent (.*)\n([\s\S]*?)```\n<!-- output:end -->/g
const shown = Array.from(readme.matchAll(SHOWN), ([, call = '', output = '']) => [call, output] as const)

test('some output is shown', () => expect(shown.length).toBeGreaterThanOrEqual(2))

test.each(shown)('newsent %s prints what is shown', (call, output) => {
  const printed = spawnSync(process.execPath, ['bin/newsent.js', ...call.split(' ')], { cwd: root, encoding: 'utf8' })
  expect(output).toBe(printed.stdout)
})

test('every dependency has its reason in the table', () => {
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const table = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('## Limits'))
  expect(Object.keys(dependencies).filter((name) => !table.includes(name))).toEqual([])
})

test('the library snippet does what it says', async () => {
  const { createAnalyzer } = await import('../../src/index.ts')
  const { entities } = createAnalyzer().analyze('Nvidia rose 3% while Intel fell.')
  expect(entities.map(({ ticker, sentiment }) => [ticker, Math.sign(sentiment.score)])).toEqual([
    ['NVDA', 1],
    ['INTC', -1],
  ])
})

test('the snippet that joins prices does too', async () => {
  const { createAnalyzer } = await import('../../src/index.ts')
  const { createFileSource, joinPrices, sharedSource } = await import('../../src/prices/index.ts')
  const source = sharedSource(createFileSource(`${root}fixtures/prices/chip-selloff.csv`))
  const report = createAnalyzer().analyze({ text: 'Nvidia rose 3%.', publishedAt: '2025-01-27T15:00:00Z' })
  const { entities } = await joinPrices(report, source)
  expect(entities[0]?.price).toMatchObject({ changePercent: -16.9682, agreement: 'disagrees' })
})
