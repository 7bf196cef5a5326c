import type { Label, Report, ReportEntity } from '../report.ts'
import { isNamed } from './choose.ts'

export const OPERATORS = ['<=', '>=', '<', '>'] as const

export type Operator = (typeof OPERATORS)[number]

/** What a verdict may be asked for: `NVDA<=-0.35`, `any=bearish`. Plain data. */
export interface Condition {
  /** As it was written. */
  readonly text: string
  /** Ids, tickers or whole names of who is meant; null: anybody. */
  readonly who: readonly string[] | null
  readonly test: { readonly operator: Operator; readonly score: number } | { readonly label: Label }
}

/** A verdict that meets a condition. */
export interface Hit {
  readonly condition: string
  /** The report's. */
  readonly document: string
  /** Ticker, or the name of who has none. */
  readonly company: string
  readonly score: number
}

/** The verdicts of a report that meet one of the conditions. */
export function hitsIn({ id, entities }: Report, conditions: readonly Condition[]): Hit[] {
  return conditions.flatMap(({ text, who, test }) => {
    const keys = who === null ? null : new Set(who.map((name) => name.toLowerCase()))
    return entities
      .filter((entity) => (keys === null || isNamed(entity, keys)) && meets(entity, test))
      .map(({ ticker, name, sentiment: { score } }) => ({
        condition: text,
        document: id,
        company: ticker ?? name,
        score,
      }))
  })
}

const HOLDS: Readonly<Record<Operator, (a: number, b: number) => boolean>> = {
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
}

/** Who has a score of 0 because nothing is known of it meets nothing. */
function meets({ sentiment, evidence }: ReportEntity, test: Condition['test']): boolean {
  if (evidence.length === 0 && sentiment.confidence === 0) return false
  return 'label' in test ? sentiment.label === test.label : HOLDS[test.operator](sentiment.score, test.score)
}
