import { createRequire } from 'node:module'
import type { check } from 'recheck'
import { expect, test } from 'vitest'
import { patternsOf } from './patterns.ts'

// The build for browsers is plain JavaScript; the others start a server.
const { checkSync }: { checkSync: (...args: Parameters<typeof check>) => Awaited<ReturnType<typeof check>> } =
  createRequire(import.meta.url)('recheck/lib/browser.js')

/** Milliseconds for one pattern; what is not decided by then is held by the attacks of linear.test.ts. */
const LONGEST = 800

/** Patterns that would take time in the square of a long input, and why they never see one. */
const BOUNDED: Readonly<Record<string, string>> = {
  'cli/watchlist.ts': 'one line of a file of one’s own, without its end',
  'entities/boilerplate.ts': 'the first 160 characters of a sentence',
  'entities/make-company.ts': 'a name of four words, its hyphens already joined',
  'input/date-position.ts': 'the head of an article, long lines cut',
  'input/headline.ts': 'a line of at most 200 characters',
  'prices/yahoo.ts': 'an address that the user gives',
  'input/feed/read.ts': 'both runs end after 500 characters',
  'input/html/metadata.ts': 'a title whose white space is already single spaces',
}
/** The same for patterns that are put together, by their beginnings. */
const BOUNDED_BEGINNINGS = ['(?:^|[|·•–—/-])\\s*(?:', '(?:--?|–|—)?\\s*(?:\\(']

const patterns = await patternsOf()

test('all patterns are found', () => {
  expect(patterns.length).toBeGreaterThan(250)
  expect(patterns.some(({ file }) => file === null)).toBe(true)
})

test('none is exponential, and none that sees long input is more than linear', () => {
  const bad = patterns.flatMap(({ source, flags, file }) => {
    const result = checkSync(source, flags, { timeout: LONGEST })
    if (result.status !== 'vulnerable') return []
    const isBounded =
      file === null ? BOUNDED_BEGINNINGS.some((one) => source.startsWith(one)) : Object.hasOwn(BOUNDED, file)
    if (isBounded && result.complexity.type === 'polynomial') return []
    return [`${file ?? 'made'}: /${source}/${flags}: ${result.complexity.summary}`]
  })
  expect(bad).toEqual([])
}, 300_000)
