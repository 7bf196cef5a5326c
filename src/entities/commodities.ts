import type { Token } from '../text/types.ts'

/** What stands near a commodity that is traded, and not near one that is dug, drunk or sailed. */
const TRADING = new Set(
  'price prices futures spot tonne tonnes ton ounce ounces barrel barrels bushel bullion contract contracts rally rallied traders settled benchmark fell rose gained lost slid slipped climbed jumped surged dropped tumbled plunged eased firmed steadied rebounded retreated higher lower record holdings'.split(
    ' ',
  ),
)
/** Words looked at before and behind the name. */
const BEFORE = 3
const AFTER = 6

/** Whether the market's words stand around a run of tokens: "copper rose", not "blaming cocoa" or "aluminium cans". */
export function isTradedHere(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = Math.max(0, first - BEFORE); at <= last + AFTER; at++) {
    if ((at < first || at > last) && TRADING.has(tokens[at]?.norm ?? '')) return true
  }
  return false
}
