import { describe, expect, test } from 'vitest'
import { GOOD_NEWS } from './newsent.ts'
import { onTerminal } from './on-terminal.ts'

const ESC = String.fromCharCode(27)

describe('on a terminal', () => {
  test('no file and nothing piped: help on stderr and exit 2, never a hang', async () => {
    const { status, out, err } = await onTerminal(['analyze'])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^Examples:\n {2}newsent analyze article\.txt\n/)
    expect(err).toContain('Usage: newsent analyze')
  })

  test('the table has colours and fits the terminal', async () => {
    const { status, out } = await onTerminal(['analyze'], { input: GOOD_NEWS, columns: 60 })
    expect(status).toBe(0)
    expect(out).toContain(ESC)
    const bare = out.replaceAll(new RegExp(`${ESC}\\[[0-9;]*m`, 'g'), '')
    for (const line of bare.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })

  test('--width beats the terminal, --no-color its colours', async () => {
    const { out } = await onTerminal(['analyze', '--width', '200', '--no-color'], { input: GOOD_NEWS, columns: 60 })
    expect(out).not.toContain(ESC)
    expect(out).toMatch(/NVDA.*surged 9% on Monday after the chipmaker beat profit estimates/)
  })

  test('colours go by stdout, not by stderr', async () => {
    const { out } = await onTerminal(['analyze'], { input: GOOD_NEWS, terminal: false })
    expect(out).toContain('NVDA')
    expect(out).not.toContain(ESC)
  })

  test('JSON has no colours even there', async () => {
    const { out } = await onTerminal(['analyze', '--json', '--color'], { input: GOOD_NEWS })
    expect(out).not.toContain(ESC)
    expect(JSON.parse(out).id).toBe('stdin')
  })
})
