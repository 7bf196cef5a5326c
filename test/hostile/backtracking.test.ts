import { createRequire } from 'node:module'
import type { check } from 'recheck'
import { describe, expect, test } from 'vitest'
import { attacksOn } from './attacks.ts'
import { type Pattern, patternsOf } from './patterns.ts'

// The build for browsers is plain JavaScript; the others start a server.
const { checkSync }: { checkSync: (...args: Parameters<typeof check>) => Awaited<ReturnType<typeof check>> } =
  createRequire(import.meta.url)('recheck/lib/browser.js')

/** Milliseconds for one pattern; a dozen are not decided by then. */
const LONGEST = 800
/** Characters of an attack on those, and milliseconds that one may take: in the square of its length it takes seconds. */
const ATTACK = 65_536
const ATTACK_LONGEST = 400

interface Bound {
  /** Null for patterns that are put together. */
  readonly file: string | null
  /** How the pattern begins; nothing stands for all of the file. */
  readonly begins: string
  readonly why: string
}

/** Patterns that would take time in the square of a long input, and why they never see one. */
const BOUNDS: readonly Bound[] = [
  { file: 'entities/boilerplate.ts', begins: '', why: 'sees the first 160 characters of a sentence' },
  { file: 'input/date-position.ts', begins: '', why: 'sees the head of an article, long lines cut' },
  { file: null, begins: String.raw`(?:^|[|·•–—/-])\s*(?:`, why: 'is of the same file' },
  { file: null, begins: String.raw`(?:--?|–|—)?\s*(?:\(`, why: 'is of the same file' },
  { file: 'input/headline.ts', begins: '', why: 'sees a line of at most 200 characters' },
  { file: 'cli/watchlist.ts', begins: String.raw`(?:^|\s)#.*$`, why: 'sees one line, without its end' },
  { file: 'entities/make-company.ts', begins: '^-+|-+$', why: 'sees a name of four words, its hyphens joined' },
  { file: 'prices/yahoo.ts', begins: String.raw`\/+$`, why: 'sees an address that the user gives' },
  { file: 'input/feed/read.ts', begins: String.raw`<link\b[^>]{0,500}type`, why: 'both runs end after 500 characters' },
  { file: 'input/html/metadata.ts', begins: String.raw`\s+[|–—·•»-]+\s+`, why: 'sees a title in single spaces' },
  { file: 'input/html/metadata.ts', begins: String.raw`\s+(?:[|–—·•»-])\s+`, why: 'sees a title in single spaces' },
]

const patterns = await patternsOf()
const isBounded = ({ file, source }: Pattern): boolean =>
  BOUNDS.some((one) => one.file === file && source.startsWith(one.begins))
const judged = patterns.map((pattern) => ({
  pattern,
  result: checkSync(pattern.source, pattern.flags, { timeout: LONGEST }),
}))
const nameOf = ({ file, source, flags }: Pattern): string => `${file ?? 'made'}: /${source}/${flags}`

test('all patterns are found', () => {
  expect(patterns.length).toBeGreaterThan(250)
  expect(patterns.some(({ file }) => file === null)).toBe(true)
})

test('none is exponential, and none that sees long input is more than linear', () => {
  const bad = judged.flatMap(({ pattern, result }) => {
    if (result.status !== 'vulnerable') return []
    if (isBounded(pattern) && result.complexity.type === 'polynomial') return []
    return [`${nameOf(pattern)}: ${result.complexity.summary}`]
  })
  expect(bad).toEqual([])
})

describe('what is not decided in time is attacked with its own words and every pair of its own characters', () => {
  const undecided = judged.filter(({ pattern, result }) => result.status === 'unknown' && !isBounded(pattern))
  test.each(undecided.map(({ pattern }) => [nameOf(pattern).slice(0, 100), pattern] as const))('%s', (_, pattern) => {
    const regex = new RegExp(pattern.source, pattern.flags)
    const slow = attacksOn(pattern.source).filter((unit) => {
      const text = `${unit.repeat(ATTACK / unit.length)}\u0000`
      const start = performance.now()
      regex.lastIndex = 0
      regex.exec(text)
      return performance.now() - start > ATTACK_LONGEST
    })
    expect(slow).toEqual([])
  })
})
