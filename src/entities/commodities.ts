import type { Mention, Part } from './types.ts'

/** What stands near a commodity that is traded, and not near one that is dug, drunk or sailed. */
const TRADING = new Set(
  'price prices futures spot tonne tonnes ton ounce ounces barrel barrels bushel bullion contract contracts rally rallied traders settled benchmark fell rose gained lost slid slipped climbed jumped surged dropped tumbled plunged eased firmed steadied rebounded retreated higher lower record'.split(
    ' ',
  ),
)
/** Words looked at before and behind the name. */
const BEFORE = 3
const AFTER = 6

/**
 * Leave out commodities that are only a thing: "blaming cocoa", "aluminium cans", "cane sugar". A name with its capital
 * or with the market's words beside it stays.
 */
export function dropUntraded(parts: readonly Part[], mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    if (mention.entity.type !== 'commodity' || mention.matchedBy === 'ticker' || / /.test(mention.text)) return true
    const tokens = parts.find(({ where }) => where === mention.where)?.sentences[mention.sentence]?.tokens ?? []
    const first = tokens.findIndex(({ start }) => start >= mention.start)
    const last = tokens.findLastIndex(({ end }) => end <= mention.end)
    const near = [...tokens.slice(Math.max(0, first - BEFORE), first), ...tokens.slice(last + 1, last + 1 + AFTER)]
    return near.some(({ norm }) => TRADING.has(norm))
  })
}
