import type { Item } from './items.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Between clauses, or between what is said and what it is said of. */
const STOPS =
  set(`; : . ? ! , ( ) [ ] – — … | • but while whereas although though because after before as when if unless
  which who whom whose that since until than following
  raised raises raising lifted lifts lifting hiked hikes boosted boosts cut cuts cutting slashed slashes lowered lowers
  trimmed trims beat beats beating missed misses topped exceeded exceeds surpassed rose fell fallen climbed jumped
  dropped declined tumbled plunged sank soared surged gained slid slumped posted reported announced announces said says`)
/** Words that end a noun phrase. */
const PREPOSITIONS = set('of in on at by for from to with over into under against and or about within through')
/** Where one statement ends and another begins. */
const BREAKS = set('; . ? ! : – — | • but while whereas although though')
/** "Intel, which competes with AMD, fell": an insertion is short. */
const LONGEST_INSERTION = 16

/** May a gap run over this item? Tight gaps stay inside one noun phrase and cross no company. */
export function crossable(item: Item | undefined, isTight: boolean): boolean {
  if (item === undefined || STOPS.has(item.norm)) return false
  return !isTight || (item.mentions.length === 0 && !PREPOSITIONS.has(item.norm))
}

export const isBreak = (item: Item | undefined): boolean => item !== undefined && BREAKS.has(item.norm)

/** The comma that opens what the comma at `at` closes; `at` itself if none does in reach. */
export function insertionStart(items: readonly Item[], at: number): number {
  for (let open = at - 1; open >= Math.max(0, at - LONGEST_INSERTION); open--) {
    if (isBreak(items[open])) return at
    if (items[open]?.norm === ',') return open
  }
  return at
}
