import { describe, expect, test } from 'vitest'

const { counted, lastLine } = await import(new URL('../../tools/tally.mjs', import.meta.url).href)

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

function result(numPassedTests: number, numFailedTests: number, ...testResults: unknown[]) {
  return { numPassedTests, numFailedTests, testResults }
}

describe('the last line of npm test', () => {
  test('counts what passed and what failed', () => {
    const tally = counted(result(2, 1, file('failed', 'passed', 'failed', 'passed')), 1)
    expect(tally).toEqual({ passed: 2, failed: 1, ok: false })
    expect(lastLine(tally)).toBe('2 passed, 1 failed')
  })

  test('is green only where something passed and vitest agrees', () => {
    expect(counted(result(2, 0, file('passed', 'passed', 'passed')), 0).ok).toBe(true)
    expect(counted(result(0, 0), 0).ok).toBe(false)
  })

  test('a file that could not be loaded is a failure', () => {
    const tally = counted(result(1, 0, file('passed', 'passed'), file('failed')), 1)
    expect(tally).toMatchObject({ passed: 1, failed: 1, ok: false })
  })

  test('so is a run that crashed, or left no report', () => {
    expect(counted(result(5, 0, file('passed')), 1)).toMatchObject({ failed: 1, ok: false })
    expect(counted(result(5, 0, file('passed')), null)).toMatchObject({ failed: 1, ok: false })
    expect(counted(null, 0)).toMatchObject({ passed: 0, failed: 1, ok: false })
  })
})
