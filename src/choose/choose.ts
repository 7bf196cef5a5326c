import type { EntityType, Report, ReportEntity } from '../report.ts'
import { type SortKey, sorted } from './order.ts'

/** Which companies of a report are kept, and in which order. Plain data; what is left out asks for nothing. */
export interface Choice {
  /** Keep only these: ids, tickers of any listing, or names as the text or the report gives them; in any case. */
  readonly only?: readonly string[] | undefined
  /** Leave these out. */
  readonly exclude?: readonly string[] | undefined
  readonly types?: readonly EntityType[] | undefined
  /** 0 to 1. */
  readonly minRelevance?: number | undefined
  /** 0 to 1. */
  readonly minConfidence?: number | undefined
  readonly sort?: SortKey | undefined
  readonly reverse?: boolean | undefined
  /** So many at most, the first of the order. */
  readonly top?: number | undefined
}

/**
 * Keep the companies that a choice asks for. What is kept is not changed: no score depends on who else is reported.
 *
 * Out: the same report with some of its entities, in their order unless another is asked for. What was asked for as a
 *      target of the document passes `only`, `types` and the minima.
 */
export function choose(report: Report, choice: Choice): Report {
  const { sort, reverse = false, top } = choice
  const kept = report.entities.filter(passes(choice))
  const ordered = sort === undefined && !reverse ? kept : sorted(kept, sort ?? 'relevance', reverse)
  return { ...report, entities: top === undefined ? ordered : ordered.slice(0, top) }
}

/** Whether a choice may leave anybody out. */
export const isChoice = ({ only, exclude, types, minRelevance, minConfidence }: Choice): boolean =>
  only !== undefined ||
  (exclude?.length ?? 0) > 0 ||
  types !== undefined ||
  minRelevance !== undefined ||
  minConfidence !== undefined

/** The part of a choice that needs no prices. */
export const withoutPrices = (choice: Choice): Choice =>
  choice.sort === 'price' ? { ...choice, sort: undefined, reverse: undefined, top: undefined } : choice

function passes({ only, exclude, types, minRelevance = 0, minConfidence = 0 }: Choice) {
  const wanted = only === undefined ? null : keysOf(only)
  const unwanted = keysOf(exclude ?? [])
  return (entity: ReportEntity): boolean => {
    if (isNamed(entity, unwanted)) return false
    if (entity.mentions.some(({ matchedBy }) => matchedBy === 'target')) return true
    return (
      (wanted === null || isNamed(entity, wanted)) &&
      (types?.includes(entity.type) ?? true) &&
      entity.relevance >= minRelevance &&
      entity.sentiment.confidence >= minConfidence
    )
  }
}

const keysOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.trim().toLowerCase()))

/** By its id, a ticker, its name, or as the text names it. In: `keys` in lower case. */
export function isNamed({ id, name, ticker, listings, mentions }: ReportEntity, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false
  const called = mentions.filter(({ matchedBy }) => matchedBy !== 'coreference').map(({ text }) => text)
  return [id, name, ticker ?? id, ...listings, ...called].some((one) => keys.has(one.toLowerCase()))
}
