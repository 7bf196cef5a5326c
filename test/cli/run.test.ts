import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { GOOD_NEWS } from './newsent.ts'

interface Setting {
  readonly input?: string
  readonly terminal?: boolean
  readonly columns?: number
  readonly env?: Record<string, string>
}

/** Run the command line in this process, on streams that say they are terminals. */
async function onTerminal(argv: readonly string[], { input, terminal = true, columns = 80, env = {} }: Setting = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: input === undefined })
  const stdout = Object.assign(new PassThrough(), { isTTY: terminal, columns })
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  if (input !== undefined) stdin.end(input)
  const printed = Promise.all([text(stdout), text(stderr)])
  const status = await run(argv, { stdin, stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, err] = await printed
  return { status, out, err }
}

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
