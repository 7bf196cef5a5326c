import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ExplainedReport } from '../../src/index.ts'
import { newsent } from './newsent.ts'

const ARTICLE = 'fixtures/articles/chip-selloff/input.txt'

const explained = async (...args: string[]): Promise<ExplainedReport> =>
  JSON.parse((await newsent(['explain', ARTICLE, '--json', ...args])).stdout)

describe('newsent explain', () => {
  test('the parts of each company’s sentences sum to its score', async () => {
    const { report, explanations } = await explained()
    expect(explanations.map(({ id }) => id)).toEqual(report.entities.map(({ id }) => id))
    report.entities.forEach(({ sentiment }, index) => {
      const sum = explanations[index]?.statements.reduce((total, { part }) => total + part, 0)
      expect(sum).toBeCloseTo(sentiment.score, 2)
    })
  })

  test('every sentence is a slice of the text', async () => {
    const { report, explanations } = await explained('--ticker', 'AAPL')
    expect(explanations).toHaveLength(1)
    for (const { text, start, end } of explanations[0]?.statements ?? [])
      expect(report.document.text?.slice(start, end)).toBe(text)
  })

  test('shows the text with its mentions marked, and the sentences that decided', async () => {
    const { status, stdout, stderr } = await newsent(['explain', ARTICLE, '--width', '80'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('Nvidia▼ plunged 17%')
    expect(stdout).toContain('NVDA  NVIDIA Corporation')
    expect(stdout).toMatch(/-0\.\d\d {2} -0\.\d\d {3}×1\.\d\d {2}Nvidia plunged 17% to \$118\.42/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('a ticker that is not in the text is wrong usage, and says who is', async () => {
    const { status, stderr } = await newsent(['explain', ARTICLE, '--ticker', 'TSLA'])
    expect(status).toBe(2)
    expect(stderr).toContain('"TSLA" is not in this text.')
    expect(stderr).toContain('NVDA')
  })

  test('control characters of the text never reach the terminal', async () => {
    const { stdout } = await newsent(['explain'], { input: 'Nvidia \u001b[31mrose\u001b]8;;x\u0007 3%\u202e today.' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('prints its help', async () => {
    const help = readFileSync(new URL('../../fixtures/cli/help-explain.txt', import.meta.url), 'utf8')
    expect(await newsent(['explain', '--help'])).toEqual({ status: 0, stdout: help, stderr: '' })
  })
})
