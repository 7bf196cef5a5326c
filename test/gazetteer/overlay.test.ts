import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnalyzer, parseCompanies } from '../../src/index.ts'

const file = new URL('../../fixtures/companies/own.csv', import.meta.url)
const analyzer = createAnalyzer({ companies: await parseCompanies(readFileSync(file, 'utf8'), 'own.csv') })
const links = (text: string): string[] =>
  analyzer.analyze(text).entities.flatMap(({ id, mentions }) => mentions.map((mention) => `${mention.text}=${id}`))

describe('a list of the user’s own', () => {
  test.each([
    ['Corvane rose 3% while Intel fell.', ['Corvane=own:CRVN.L', 'Intel=XNAS:INTC']],
    ['$CRVN.L and (LON: CRVN) gained.', ['$CRVN.L=own:CRVN.L', 'CRVN=own:CRVN.L']],
    ['Shares of Tern fell. A tern is a bird.', ['Tern=own:CRVN.L']],
    ['The Tern nests in spring.', []],
    ['Brightmoor raised money.', ['Brightmoor=private:brightmoor-labs']],
    ['Analysts cheered the fruit shop after Cupertino spoke.', ['fruit shop=XNAS:AAPL', 'Cupertino=XNAS:AAPL']],
  ])('%s', (text, expected) => expect(links(text).sort()).toEqual([...expected].sort()))

  test('overrides the shipped company of its ticker field by field', () =>
    expect(analyzer.lookup('AAPL')[0]).toMatchObject({ id: 'XNAS:AAPL', exchange: 'NASDAQ', country: 'US' }))

  test('another analyzer knows nothing of it', () =>
    expect(createAnalyzer().analyze('Corvane rose 3%.').entities).toEqual([]))
})
