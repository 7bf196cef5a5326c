import { describe, expect, test } from 'vitest'
import { createAnalyzer, type EngineName, parseLexicon } from '../../src/index.ts'

const CSV = `phrase,valence,about
# what we call it
zorble~,-3
rug pull~s,-3.5,nearest
moat~s,2
restructuring,2
plorked by,-3,object
beats,0
`
const lexicon = await parseLexicon(CSV, 'own.csv')
const engines: EngineName[] = ['model', 'lexicon']
const plain = new Map(engines.map((engine) => [engine, createAnalyzer({ engine })]))
const house = new Map(engines.map((engine) => [engine, createAnalyzer({ engine, lexicon })]))

const entityOf = (analyzers: typeof house, engine: EngineName, text: string, ticker: string) =>
  analyzers
    .get(engine)
    ?.analyze(text)
    .entities.find((one) => one.ticker === ticker)

const SAID: [text: string, ticker: string, way: -1 | 0 | 1, term: string][] = [
  ['Nvidia was zorbled on Monday, while Apple held an event.', 'NVDA', -1, 'zorbled'],
  ['Nvidia was zorbled on Monday, while Apple held an event.', 'AAPL', 0, 'zorbled'],
  ['Nvidia was not zorbled on Monday.', 'NVDA', 1, 'zorbled'],
  ['Reports of rug pulls at Tesla continued.', 'TSLA', -1, 'rug pulls'],
  ['Although Tesla saw a rug pull, Nvidia shares jumped 8% on strong demand.', 'TSLA', -1, 'rug pull'],
  ['Although Tesla saw a rug pull, Nvidia shares jumped 8% on strong demand.', 'NVDA', 0, 'rug pull'],
  ['Nvidia has moats that Intel lacks.', 'NVDA', 1, 'moats'],
  ['Ford Motor announced a restructuring of its European arm.', 'F', 1, 'restructuring'],
]

describe.each(engines)('words of a house, read by the %s engine', (engine) => {
  test.each(SAID)('%s %s %d', (text, ticker, way, term) => {
    const before = entityOf(plain, engine, text, ticker)
    const after = entityOf(house, engine, text, ticker)
    const change = (after?.sentiment.score ?? 0) - (before?.sentiment.score ?? 0)
    expect(Math.abs(change) < 1e-9 ? 0 : Math.sign(change)).toBe(way)
    const terms = after?.evidence.flatMap((one) => one.terms.map((each) => each.text)) ?? []
    expect(terms.includes(term)).toBe(way !== 0)
  })

  test('texts without them read as ever', () => {
    const text = 'Nvidia shares jumped 8% on strong demand. Intel cut its outlook, and Boeing plunged.'
    expect(house.get(engine)?.analyze(text)).toEqual(plain.get(engine)?.analyze(text))
  })

  test('words inside of names do not count', () => {
    const csv = 'phrase,valence\nintel,-4\n'
    return parseLexicon(csv, 'x').then((words) => {
      const own = createAnalyzer({ engine, lexicon: words })
      const text = 'Shares of Intel rose 3%.'
      expect(own.analyze(text)).toEqual(plain.get(engine)?.analyze(text))
    })
  })

  test('probabilities sum to 1, confidence stays below', () => {
    for (const [text, ticker] of SAID) {
      const sentiment = entityOf(house, engine, text, ticker)?.sentiment
      const { bearish = 0, neutral = 0, bullish = 0 } = sentiment?.probabilities ?? {}
      expect(bearish + neutral + bullish).toBeCloseTo(1, 3)
      expect(sentiment?.confidence).toBeLessThanOrEqual(1)
    }
  })
})

test('they move the tone, whichever engine reads the rest', () => {
  const text = 'The whole sector was zorbled on Monday.'
  for (const engine of engines) expect(house.get(engine)?.analyze(text).tone.score).toBeLessThan(-0.3)
})

test('a valence of 0 silences a word of the rules', () => {
  const text = 'Apple beats Intel.'
  expect(entityOf(plain, 'lexicon', text, 'AAPL')?.sentiment.score).toBeGreaterThan(0.1)
  expect(entityOf(house, 'lexicon', text, 'AAPL')?.sentiment.score).toBeCloseTo(0, 5)
})

describe('a file that is wrong is named with its lines', () => {
  test.each([
    ['valence\n1\n', 'there is no column "phrase"'],
    ['phrase\nx\n', 'line 1: there is no column "valence"'],
    ['phrase,valence,abuot\n', 'line 1: unknown column "abuot" (there are phrase, valence, about)'],
    ['phrase,valence\nx,9\n', 'line 2: "9" is no valence from -4 to 4'],
    ['phrase,valence\nx,bad\n', 'line 2: "bad" is no valence'],
    ['phrase,valence\n# note\nx,\n', 'line 3: "" is no valence'],
    ['phrase,valence\n,1\n', 'line 2: there is no phrase'],
    ['phrase,valence,about\nx,1,him\n', 'line 2: "him" is none of subject, object, nearest, everyone'],
    ['phrase,valence\nmoat~s,1\nMoats,2\n', 'line 3: "moats" stands in line 2 already'],
    ['phrase,valence\n5 bagger,1\n', 'line 2: "5 bagger" begins with a number; write # for any number'],
    [`phrase,valence\n${'x'.repeat(200)},1\n`, 'line 2: a phrase has at most 80 characters'],
    ['phrase,valence\n"x,1\n', 'line 2'],
    ['phrase,valence\na,9\nb,9\nc,9\nd,9\n', '; and 1 more.'],
  ])('%j', async (csv, message) => {
    await expect(parseLexicon(csv, 'own.csv')).rejects.toMatchObject({
      code: 'BAD_LEXICON_FILE',
      message: expect.stringContaining(message),
    })
  })
})
