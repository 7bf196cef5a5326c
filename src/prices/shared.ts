import { addDays, daysBetween } from './local-time.ts'
import type { PriceHistory, PriceQuery, PriceSource } from './types.ts'
import { PriceFailure } from './types.ts'

/** Histories kept: a few hundred sessions each. */
const KEPT = 500

interface Known {
  readonly from: string
  readonly history: Promise<PriceHistory>
}

/**
 * A source that asks another one once an instrument, for any number of documents, at once or one after the other. The
 * first question reaches back to the start of the year before; an older document makes it reach back twice as far, so
 * that an archive in any order takes few requests. What the other one only remembered serves as long as it answers for
 * good; then it is asked for what is new.
 *
 * In:  `now`: the clock, in milliseconds since 1970.
 */
export function sharedSource(source: PriceSource, now: () => number = Date.now): PriceSource {
  const known = new Map<string, Known>()
  const began = now()
  const isRemembered = ({ asOf }: PriceHistory): boolean => asOf !== null && Date.parse(asOf) < began
  const ask = (symbol: string, query: PriceQuery, from: string): Promise<PriceHistory> => {
    const history = source.history(symbol, { ...query, from })
    known.delete(symbol)
    known.set(symbol, { from, history })
    const oldest = known.size > KEPT ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
    history.catch((error: unknown) => {
      // What may pass is asked again for the next document; the source knows when to leave a server alone.
      const isForGood = error instanceof PriceFailure && error.code === 'NOT_FOUND'
      if (!isForGood && known.get(symbol)?.history === history) known.delete(symbol)
    })
    return history
  }
  return {
    async history(symbol, query) {
      let before = known.get(symbol)
      while (before !== undefined && before.from <= query.from) {
        const history = await before.history
        if (!isRemembered(history) || query.worthOf(history) === 'final') return history
        if (known.get(symbol) === before) return ask(symbol, query, before.from)
        // Somebody else has asked anew meanwhile.
        before = known.get(symbol)
      }
      return ask(symbol, query, reachingBack(query.from, before?.from))
    },
  }
}

function reachingBack(from: PriceQuery['from'], before: string | undefined): string {
  const start = yearBefore(from)
  return before === undefined ? start : yearBefore(addDays(start, -daysBetween(start, before)))
}

const yearBefore = (date: string): string => `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}-01-01`
