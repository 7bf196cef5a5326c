import type { Term } from '../../report.ts'

/** Words that did less than this part of what the strongest did are noise to a reader. */
const LEAST_PART = 0.25
/** More than this explain no more. */
const MOST_TERMS = 5

/** The words that decided, the strongest first. */
export function decisive(terms: readonly Term[]): Term[] {
  const sorted = terms.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const least = Math.abs(sorted[0]?.weight ?? 0) * LEAST_PART
  return sorted.slice(0, MOST_TERMS).filter(({ weight }) => Math.abs(weight) >= least)
}
