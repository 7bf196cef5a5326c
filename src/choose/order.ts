import type { ReportEntity } from '../report.ts'

/** By what companies may be ordered; the first is how reports come. */
export const SORT_KEYS = ['relevance', 'score', 'confidence', 'name', 'mentions', 'price'] as const

/** By what companies may be put in order. */
export type SortKey = (typeof SORT_KEYS)[number]

/** What each key looks at; numbers go from high to low, names from A to Z, and what has none comes last either way. */
const VALUES: Readonly<Record<SortKey, (entity: ReportEntity) => number | string | null>> = {
  relevance: ({ relevance }) => relevance,
  score: ({ sentiment }) => sentiment.score,
  confidence: ({ sentiment }) => sentiment.confidence,
  name: ({ name }) => name.toLowerCase(),
  mentions: ({ mentions }) => mentions.length,
  price: ({ price }) => price?.changePercent ?? null,
}

/** The same entities in another order; those that are equal stay as they stood. */
export function sorted(entities: readonly ReportEntity[], key: SortKey, isReversed: boolean): readonly ReportEntity[] {
  const measure = VALUES[key]
  const way = isReversed ? -1 : 1
  return entities.toSorted((a, b) => compare(measure(a), measure(b), way))
}

function compare(a: number | string | null, b: number | string | null, way: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'number' && typeof b === 'number') return (b - a) * way
  return a === b ? 0 : a < b ? -way : way
}
