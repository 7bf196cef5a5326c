import type { ReportEntity } from '../report.ts'
import { GAP, INDENT, type Placed, place, widest } from './cells.ts'
import { CONFIDENCE, type Column, LEAN, NAME, RELEVANCE, SCORE, SHORT_LEAN, TICKER } from './columns.ts'
import { priceColumns } from './price-columns.ts'

/** Fewer columns than this tell too little of a sentence: it then gets a line of its own. */
const EVIDENCE_MIN = 44

/** Columns of the name: wide enough for most, so that one long name does not push everything aside. */
const NAME_MAX = 30
const NAME_ENOUGH = 18
const NAME_MIN = 8

export interface Layout {
  readonly placed: readonly Placed<ReportEntity>[]
  /** Beside the other columns, or on a second line. */
  readonly evidence: 'beside' | 'below'
  /** Columns that evidence may take. */
  readonly evidenceWidth: number
}

/** What is shown, from everything to the least; the first that leaves room for the names is taken. */
function choices(entities: readonly ReportEntity[]): (readonly Column[])[] {
  const { price, later } = priceColumns(entities)
  return [
    [LEAN, SCORE, ...price, ...later, CONFIDENCE, RELEVANCE, TICKER],
    [LEAN, SCORE, ...price, ...later, CONFIDENCE, TICKER],
    [LEAN, SCORE, ...price, TICKER],
    [SHORT_LEAN, SCORE, ...price, TICKER],
    [SHORT_LEAN, ...(price.length === 0 ? [SCORE] : price), TICKER],
  ]
}

/**
 * Choose columns and their widths for a terminal `width` columns wide (Infinity: everything, nothing cut).
 */
export function layOut(entities: readonly ReportEntity[], width: number): Layout {
  const longest = widest(NAME, entities)
  const wanted = width === Number.POSITIVE_INFINITY ? longest : Math.min(longest, NAME_MAX)
  const enough = Math.min(wanted, NAME_ENOUGH)
  const options = choices(entities).map((chosen) => place(chosen, entities, width))
  const best = options.find(({ left }) => left >= enough) ?? options[options.length - 1]
  if (best === undefined) return { placed: [], evidence: 'below', evidenceWidth: width - INDENT }
  const beside = best.left - wanted - GAP
  if (beside >= EVIDENCE_MIN) {
    return { placed: [...best.placed, { column: NAME, width: wanted }], evidence: 'beside', evidenceWidth: beside }
  }
  const name = { column: NAME, width: Math.max(NAME_MIN, Math.min(longest, best.left)) }
  return { placed: [...best.placed, name], evidence: 'below', evidenceWidth: width - INDENT }
}
