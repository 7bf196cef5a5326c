import type { Report } from '../report.ts'
import type { RollupArticle } from './types.ts'

/** An article with the weight that it has for a company, in millionths. */
export interface WeighedArticle {
  readonly article: RollupArticle
  readonly weight: number
}

export function articleOf({ id, document }: Report, score: number): RollupArticle {
  const { title, url, path, publishedAt } = document
  return { id, title, url, path, publishedAt, score }
}

/**
 * Which of two articles leans further one way.
 *
 * In:  `way`: 1 for bullish, -1 for bearish.
 * Out: the one with the further score; of two alike the one that tells more of the company, then the newer, then the one
 *      whose id comes first, then whichever comes first by all else that is shown, so that no order of documents matters.
 */
export function further(a: WeighedArticle | null, b: WeighedArticle, way: 1 | -1): WeighedArticle {
  if (a === null) return b
  const order =
    way * (b.article.score - a.article.score) ||
    b.weight - a.weight ||
    compare(b.article.publishedAt ?? '', a.article.publishedAt ?? '') ||
    compare(a.article.id, b.article.id) ||
    compare(JSON.stringify(a.article), JSON.stringify(b.article))
  return order > 0 ? b : a
}

/** By code units, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
