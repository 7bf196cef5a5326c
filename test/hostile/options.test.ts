import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnalyzeOptions, createAnalyzer } from '../../src/index.ts'
import { createRandom } from '../../tools/random.ts'
import { violations } from '../../tools/soak/invariants.ts'
import { mutate } from '../../tools/soak/mutate.ts'
import { sources } from '../../tools/soak/sources.ts'
import { BAD_NEWS, GOOD_NEWS, newsent, temporaryFolder } from '../cli/newsent.ts'

const SEED = 20_261_127
const folder = temporaryFolder()
const analyzer = createAnalyzer()
const articles = sources(SEED)

const share = fc.double({ min: 0, max: 1, noNaN: true })
const names = fc.array(fc.constantFrom('NVDA', 'apple', 'company:BA', 'ticker AAPL', '', '__proto__', 'ß'), {
  maxLength: 3,
})
const options: fc.Arbitrary<AnalyzeOptions> = fc.record(
  {
    includeText: fc.boolean(),
    only: names,
    exclude: names,
    types: fc.subarray(['equity', 'etf', 'index', 'crypto', 'commodity', 'currency', 'private']),
    minRelevance: share,
    minConfidence: share,
    sort: fc.constantFrom('relevance', 'score', 'confidence', 'name', 'mentions', 'price'),
    reverse: fc.boolean(),
    top: fc.nat(5),
  },
  { requiredKeys: [] },
)

test('any options of the library give a valid report, with some of the companies and unchanged figures', () => {
  fc.assert(
    fc.property(options, fc.nat(1e6), (chosen, seed) => {
      const random = createRandom(seed)
      const { text } = mutate(random.pick(articles), random)
      const report = analyzer.analyze(text, chosen)
      expect(violations(report, text, null)).toEqual([])
      const all = new Map(analyzer.analyze(text).entities.map((entity) => [entity.id, entity]))
      for (const entity of report.entities) expect(entity).toEqual(all.get(entity.id))
    }),
    { numRuns: 300, seed: SEED },
  )
})

/** Flags of the command line, with values that are right, odd, and wrong. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '--format': ['table', 'json', 'ndjson', 'csv', 'markdown', 'html', 'pdf', ''],
  '--width': ['1', '40', '9999', '-3', 'NaN', '1e9'],
  '--only': ['NVDA', 'Nobody Ltd', ',', '*'],
  '--exclude': ['NVDA', ',,', '\u202e'],
  '--types': ['equity', 'equity,private', 'ghost'],
  '--min-relevance': ['0', '1', '.5', '2', 'x'],
  '--min-confidence': ['0', '1', '-0', 'Infinity'],
  '--sort': ['score', 'price', 'name', 'beauty'],
  '--top': ['0', '1', '1.5', '99999999999'],
  '--fail-on': ['NVDA<=-0.35', 'any=bearish', '<', 'any>9'],
  '--date': ['2025-01-27', '2025-02-30', '0000-01-01', 'yesterday'],
  '--title': ['Nvidia falls', '', '\n'],
  '--target': ['Corvane', ' ', '('],
  '--engine': ['model', 'lexicon', 'oracle'],
  '--workers': ['1', '2', '0', '-1', 'many'],
  '--timeout': ['1', '0', 'x'],
  '--horizon': ['1d,5d', '0d', 'x'],
  '--price-day': ['reaction', 'never'],
  '--companies': ['none.csv'],
  '--lexicon': ['none.csv'],
  '--watchlist': ['none.txt'],
  '--prices-file': ['none.csv'],
}
const SWITCHES = ['--group', '--include-text', '--reverse', '--no-color', '--color', '-q', '--progress', '--json']
const flags = fc
  .tuple(
    fc.uniqueArray(
      fc.constantFrom(...Object.entries(FLAGS).flatMap(([flag, values]) => values.map((value) => [flag, value]))),
      { maxLength: 4, selector: ([flag]) => flag },
    ),
    fc.subarray(SWITCHES, { maxLength: 3 }),
  )
  .map(([pairs, switches]) => [...pairs.flat(), ...switches])

describe('any flags of the command line', () => {
  const here = mkdtempSync(join(folder, 'here-'))
  writeFileSync(join(here, 'a.txt'), GOOD_NEWS)
  writeFileSync(join(here, 'b.txt'), BAD_NEWS)

  test.each(fc.sample(flags, { numRuns: 60, seed: SEED }).map((args) => [args.join(' '), args] as const))(
    'analyze %s',
    async (_, args) => {
      const { status, stdout, stderr } = await newsent(['analyze', 'a.txt', 'b.txt', ...args], { cwd: here })
      expect([0, 1, 2, 3]).toContain(status)
      expect(stderr).not.toMatch(/defect of newsent|^\s+at /m)
      if (status === 2) expect(stdout).toBe('')
      if (stdout === '') expect(stderr).toMatch(/^newsent: ./)
    },
  )
})
