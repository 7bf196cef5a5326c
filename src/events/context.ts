import type { Item } from './items.ts'
import type { Match } from './match.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Whether what is told happened, may happen, or did not:
 * - said of what did not happen ("did not", "denied", "ruled out", "no plans to"), asked, supposed or advised ("will it …?",
 *   "if", "unless", "should"), or recalled from earlier years ("last year's recall", "three years ago"): no event
 * - plans, talks and rumours ("may", "is considering", "in talks to"): the event, with its polarity; that is how prices
 *   take them
 */
export function isTold(items: readonly Item[], match: Match, { isResult, year }: Setting): boolean {
  const own = new Set(match.uses.filter(({ kind }) => kind === 'word').map(({ at }) => at))
  const from = scopeStart(items, match.first)
  for (let at = from; at <= match.last; at++) if (!own.has(at) && denies(items, at)) return false
  if (isAsked(items, match.first) || isSupposed(items, match.first)) return false
  return isResult || !isPast(items, match, year)
}

export interface Setting {
  /** Results are told of years gone by: "sales grew 5 % in 2024". */
  readonly isResult: boolean
  /** Of publication, or null. */
  readonly year: number | null
}

const NEGATORS = set(`not never no without neither nor denies denied deny denying avoid avoids avoided avoiding averted
  averts cannot hardly unlikely refuses refused refusing declined declines instead rejects dismissed dismisses scrapped
  scraps shelved shelves abandoned abandons dropped`)
/** Of several words, the first of which is its key. */
const NEGATING_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ruled', ['out']],
  ['rules', ['out']],
  ['rather', ['than']],
  ['stopped', ['short']],
  ['stops', ['short']],
  ['far', ['from']],
  ['fail', ['to']],
  ['fails', ['to']],
  ['failed', ['to']],
  ['failing', ['to']],
  ['free', ['of']],
])
/** "not only", "no longer", "no. 1", "not just" deny nothing. */
const AFTER_NO = set('only longer . surprise doubt just merely wonder less')
const ONLY_DENY_TO = set(
  'refuses refused refusing declined declines scrapped scraps shelved shelves abandoned abandons dropped',
)
const TAKES_BACK = set('to plans plan its a the proposed planned talks')
const SCOPE = 8
const SCOPE_ENDS = set('; : . ? ! , – — but and while whereas although though because after as')

/** Negation reaches back to the last break between statements. */
function scopeStart(items: readonly Item[], first: number): number {
  let from = first
  while (from > 0 && first - from < SCOPE && !SCOPE_ENDS.has(items[from - 1]?.norm ?? '')) from--
  return from
}

function denies(items: readonly Item[], at: number): boolean {
  const norm = items[at]?.norm ?? ''
  const next = items[at + 1]?.norm ?? ''
  if (norm.endsWith("n't")) return true
  if (NEGATING_PHRASES.get(norm)?.includes(next) === true) return true
  if (ONLY_DENY_TO.has(norm)) return TAKES_BACK.has(next)
  return NEGATORS.has(norm) && !AFTER_NO.has(next)
}

/** The question of a sentence begins behind its last colon or dash. */
function isAsked(items: readonly Item[], first: number): boolean {
  if (!items.slice(-2).some(({ norm }) => norm === '?')) return false
  return !items.slice(first).some(({ norm }) => norm === ':' || norm === '–' || norm === '—')
}

const SUPPOSES = set('if unless whether should')
const SUPPOSING_SCOPE = 12

function isSupposed(items: readonly Item[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - SUPPOSING_SCOPE); at--) {
    const norm = items[at]?.norm ?? ''
    if (norm === ',' || norm === ';' || norm === 'but') return false
    if (SUPPOSES.has(norm)) return true
  }
  return false
}

const BEFORE_PERIOD = set('last previous prior earlier past')
const PERIODS = set('year years month months decade decades quarter week weeks')
const PAST_SCOPE = 8

function isPast(items: readonly Item[], { first, last }: Match, year: number | null): boolean {
  const norm = (at: number): string => items[at]?.norm ?? ''
  for (let at = Math.max(0, first - 4); at <= last; at++) {
    if (norm(at + 2) === "'s" && BEFORE_PERIOD.has(norm(at)) && PERIODS.has(norm(at + 1)) && at + 2 <= last) return true
    if (norm(at) === 'since' && at < first) return true
    if (norm(at + 1) === "'s" && isPastYear(items[at], year)) return true
  }
  for (let at = last + 1; at <= last + PAST_SCOPE; at++) {
    if (at >= items.length || norm(at) === ';' || norm(at) === 'but') return false
    if (norm(at) === 'ago' && !within(items, last, at, 'from')) return true
    if (norm(at) === 'back' && norm(at + 1) === 'in') return true
    if (norm(at) === 'last' && (norm(at + 1) === 'year' || norm(at + 1) === 'decade')) return true
    const isDated = norm(at) === 'in' || norm(at) === 'since' || norm(at) === 'during'
    if (isDated && isPastYear(items[at + 1], year)) return true
  }
  return false
}

const within = (items: readonly Item[], from: number, to: number, norm: string): boolean =>
  items.slice(from, to).some((item) => item.norm === norm)

/** A year before the year of publication; where that is unknown, one of the last century. */
function isPastYear(item: Item | undefined, published: number | null): boolean {
  const amount = item?.amount ?? null
  if (item === undefined || amount?.unit !== 'plain' || item.end - item.start !== 4) return false
  return amount.value >= FIRST_YEAR && amount.value < (published ?? UNKNOWN_YEAR)
}

const FIRST_YEAR = 1900
const UNKNOWN_YEAR = 2000
