import type { Label, Price } from '../report.ts'

/** A move smaller than this, in percent, says nothing. */
const FLAT_PERCENT = 0.3
/** Nor does one smaller than this part of the stock's usual daily move. */
const FLAT_SHARE = 0.25

/**
 * Whether the price went the way the article leans.
 *
 * In:  `changePercent`; `usual`: the size of the usual daily move in percent, null where unknown.
 */
export function agreementOf(label: Label, changePercent: number, usual: number | null): Price['agreement'] {
  if (label === 'neutral') return 'no-view'
  const flat = Math.max(FLAT_PERCENT, (usual ?? 0) * FLAT_SHARE)
  if (Math.abs(changePercent) < flat) return 'flat'
  return label.endsWith('bullish') === changePercent > 0 ? 'agrees' : 'disagrees'
}
