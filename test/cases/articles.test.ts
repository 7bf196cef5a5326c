import { expect, test } from 'vitest'
import { createAnalyzer, type NewsDocument } from '../../src/index.ts'
import { datelineDate, headlineSpan } from '../../src/input/index.ts'
import type { Report } from '../../src/report.ts'
import { type ArticleCase, caseNames, readCase } from './article-case.ts'
import { type Expectation, expectationsOf } from './expectations.ts'
import { misplaced } from './offsets.ts'
import { schemaErrors } from './report-schema.ts'

const analyzer = createAnalyzer()

for (const name of caseNames()) {
  const found = attempt(() => {
    const article = readCase(name)
    return { article, expectations: expectationsOf(article.expected) }
  })
  if ('error' in found) {
    test(`${name}: the case folder is sound`, () => {
      throw found.error
    })
  } else {
    testArticle(found.value.article, found.value.expectations)
  }
}

function testArticle({ name, input }: ArticleCase, expectations: readonly Expectation[]): void {
  const report = once(async () => analyzer.analyze({ ...input, ...(await dated(input)), id: name }))

  test(`${name}: the report follows its schema`, async () => {
    expect(schemaErrors(await report())).toEqual([])
  })

  test(`${name}: every offset points at its own text`, async () => {
    expect(misplaced(await report(), input)).toEqual([])
  })

  for (const { name: says, todo, problem } of expectations) {
    // Not test.fails: it would also be content with an analyzer that throws.
    test(todo ? `${name}: todo: ${says}` : `${name}: ${says}`, async () => {
      const wrong = problem(await report())
      if (todo) expect(wrong, 'it holds now: take it off the todo list').not.toBeNull()
      else expect(wrong).toBeNull()
    })
  }
}

/** The command line reads datelines before it analyses; so does this. */
async function dated({ text, publishedAt }: ArticleCase['input']): Promise<Partial<NewsDocument>> {
  if (publishedAt !== undefined) return {}
  const found = await datelineDate(text, headlineSpan(text))
  return found === null ? {} : { publishedAt: found, publishedAtFrom: 'dateline' }
}

function once(compute: () => Promise<Report>): () => Promise<Report> {
  let result: Promise<Report> | undefined
  return () => {
    result ??= compute()
    return result
  }
}

function attempt<T>(compute: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: compute() }
  } catch (error) {
    return { error }
  }
}
