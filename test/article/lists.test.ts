import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'

const analyzer = createAnalyzer()

/** `NVDA+`, `BA-`, `F=` for each entity that a text reports, in order of ticker. */
const leans = (text: string): string[] =>
  analyzer
    .analyze(text)
    .entities.map(({ ticker, sentiment: { score } }) => `${ticker}${score >= 0.15 ? '+' : score <= -0.15 ? '-' : '='}`)
    .sort()

describe('lists and tables', () => {
  test.each([
    [
      'heads in the line',
      'Top gainers: TCS (2.1%), Infosys (1.8%)\nTop losers: ITC (0.8%)',
      ['INFY.NS+', 'ITC.NS-', 'TCS.NS+'],
    ],
    ['heads above', 'Gainers\nNvidia 3.2%\n\nLosers\nBoeing 4.5%\nIntel 2.0%', ['BA-', 'INTC-', 'NVDA+']],
    ['signs', 'Movers\n\nNvidia (NASDAQ: NVDA) +3.2%\nBoeing -4.5%\nFord unchanged', ['BA-', 'NVDA+']],
    ['bullets', '- Tesla: up 5% after deliveries beat\n- Ford Motor: down 3% on a recall', ['F-', 'TSLA+']],
    ['a table', '| Company | Change |\n|---|---|\n| Microsoft | +2.4% |\n| Amazon | -1.3% |', ['AMZN-', 'MSFT+']],
    ['next to nothing', 'Movers\n\nNvidia +0.1%\nBoeing -4.5%', ['BA-', 'NVDA=']],
  ])('%s', (_, text, expected) => expect(leans(text)).toEqual(expect.arrayContaining(expected)))
})
