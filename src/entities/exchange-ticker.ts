import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Sense } from '../gazetteer/types.ts'
import type { Token } from '../text/types.ts'
import { EXCHANGE_SUFFIXES } from './exchanges.ts'

const LONGEST_EXCHANGE_WORDS = 4
const FIRST_WORDS = new Set([...EXCHANGE_SUFFIXES.keys()].map((name) => name.split(' ')[0] ?? ''))
/** Tickers are capitals or digits; matching them in any case once gave "(NASDAQ: ABC, a leading …)" the ticker A. */
const TICKER = /^[A-Z\d][A-Z\d.]{0,11}$/

/**
 * "NASDAQ: NVDA", "NYSE:BRK.B", "(LON: SHEL)", "Euronext Paris: AIR" beginning at token `at`.
 *
 * Out: the index of the ticker's token and what it means on that exchange (nothing if unknown); null if no such form
 * stands here.
 */
export function exchangeTicker(
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): { at: number; senses: Sense[] } | null {
  if (!FIRST_WORDS.has(tokens[at]?.norm ?? '')) return null
  const colon = colonAfter(tokens, at)
  if (colon < 0) return null
  const suffix = EXCHANGE_SUFFIXES.get(
    tokens
      .slice(at, colon)
      .map((token) => token.norm)
      .join(' '),
  )
  const ticker = tokens[colon + 1]
  if (suffix === undefined || ticker === undefined || !TICKER.test(ticker.text)) return null
  return { at: colon + 1, senses: sensesOn(suffix, ticker.text, gazetteer) }
}

function colonAfter(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index <= at + LONGEST_EXCHANGE_WORDS; index++) {
    const text = tokens[index]?.text
    if (text === ':') return index
    if (text === undefined || /^[^\p{L}-]/u.test(text)) return -1
  }
  return -1
}

function sensesOn(suffix: string, ticker: string, gazetteer: Gazetteer): Sense[] {
  const digits = suffix === '.HK' && /^\d+$/.test(ticker) ? ticker.padStart(4, '0') : ticker
  return gazetteer.lookup(digits + suffix).filter((sense) => sense.kind === 'ticker')
}
