import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'
import { readPage } from '../../src/library/html.ts'

const SMALL = 16_000
const LARGE = 8 * SMALL
/** Eight times the text may take eight times as long, and twice that on a busy machine; what is quadratic takes 64 times. */
const MOST = 20
/** Milliseconds that no machine tells apart from nothing. */
const NOTHING = 15

const analyzer = createAnalyzer()
const filled = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

async function time(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function expectLinear(unit: string, run: (text: string) => unknown): Promise<void> {
  const [small, large] = [filled(unit, SMALL), filled(unit, LARGE)]
  await run(small)
  const before = Math.max(NOTHING, Math.min(await time(() => run(small)), await time(() => run(small))))
  let after = Number.POSITIVE_INFINITY
  // What the machine was busy with once it is hardly busy with three times; what is quadratic stays so.
  for (let round = 0; round < 3 && after >= MOST * before; round++)
    after = Math.min(after, await time(() => run(large)))
  expect(after / before).toBeLessThan(MOST)
}

const UNITS = [
  ...'a A 1 . , - & $ % @ # / : ; _ ( ) " \' “ ’ … é 日 \u0301 \u200b \ud83d'.split(' '),
  ' ',
  '\t',
  '\n',
  '\r',
  'a-',
  'a.',
  'a@a',
  'A. ',
  'A, ',
  'Up. ',
  'Inc. ',
  'Inc ',
  'U.S.',
  '1,',
  '1.5% ',
  '$1 ',
  '$1.2 billion ',
  'to $1 from $2 ',
  'www.a.b/',
  'https://a.b ',
  '&amp;',
  '&#',
  'Nvidia ',
  'Nvidia, ',
  'Nvidia (',
  'Nvidia’s ',
  'Nvidia and Intel ',
  '$NVDA ',
  '(NYSE: T) ',
  'US67066G1040 ',
  'Jan 5 ',
  'Monday, ',
  '12:30 p.m. ET ',
  'LONDON (Reuters) - ',
  'Published: ',
  '- Nvidia +3%\n',
  'By Jane Doe\n',
  'a | b | ',
  'forward-looking statements ',
  'not ',
  'fell ',
  'beat estimates but ',
  'despite ',
  'Goldman raised its target on ',
  'the company ',
  'it ',
  'he said ',
  '" he said, "',
]

describe('eight times the text, about eight times the time', () => {
  test.each(UNITS.map((unit) => [JSON.stringify(unit), unit]))('text of %s', async (_, unit) => {
    await expectLinear(unit, (text) => analyzer.analyze(text))
  })
})

describe('pages', () => {
  test.each(
    [
      '<',
      '<a',
      '<p>',
      '<div>',
      '</p>',
      '<p>a</p>',
      '<!--',
      '<![CDATA[',
      '<a href="',
      '<table><tr><td>',
      '<b><i>',
      '&lt;',
      '<script>',
      '<br>a',
      '<ul><li>',
    ].map((unit) => [unit]),
  )('of %s', async (unit) => {
    await expectLinear(unit, async (html) => {
      try {
        await readPage(html)
      } catch (error) {
        expect(error).toHaveProperty('code', 'NO_ARTICLE')
      }
    })
  })
})
