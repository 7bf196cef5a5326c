import type { Price, ReportEntity } from '../report.ts'
import type { Column } from './columns.ts'

const MARKS: Record<Price['agreement'], string> = { agrees: '✓', disagrees: '✗', flat: '≈', 'no-view': '·' }

/** `▲ +3.2% ✓`; three dots where the session is not over. */
const PRICE: Column = {
  heading: 'Price',
  align: 'right',
  text: ({ price }) => {
    if (price === null) return '–'
    return `${arrow(price.changePercent)} ${percent(price.changePercent)}${price.final ? '' : '…'} ${MARKS[price.agreement]}`
  },
  paint: ({ price }, paint) => (price === null ? paint.dim : price.changePercent < 0 ? paint.red : paint.green),
}

/** Returns of later sessions, one column a horizon: `+5d`. */
function laterColumn(sessions: number): Column {
  const found = ({ price }: ReportEntity): number | null =>
    price?.later.find((one) => one.sessions === sessions)?.changePercent ?? null
  return {
    heading: `+${sessions}d`,
    align: 'right',
    text: (entity) => {
      const change = found(entity)
      return change === null ? '–' : percent(change)
    },
    paint: (entity, paint) => {
      const change = found(entity)
      return change === null ? paint.dim : change < 0 ? paint.red : paint.green
    },
  }
}

/** The columns of prices; none where no prices were asked for. */
export function priceColumns(entities: readonly ReportEntity[]): { price: Column[]; later: Column[] } {
  const isAsked = entities.some(({ price, priceError }) => price !== null || priceError !== null)
  const horizons = new Set(entities.flatMap(({ price }) => price?.later.map(({ sessions }) => sessions) ?? []))
  return { price: isAsked ? [PRICE] : [], later: [...horizons].map(laterColumn) }
}

/**
 * What the prices say together, in words: which sessions, and how many went the way the article leans.
 *
 * Out: words, to be wrapped; none where there is no price.
 */
export function priceSummary(entities: readonly ReportEntity[]): string[] {
  const prices = entities.flatMap(({ price }) => price ?? [])
  if (prices.length === 0) return []
  const dates = [...new Set(prices.map(({ date }) => date))].sort()
  const span = dates.length === 1 ? dates[0] : `${dates[0]} to ${dates[dates.length - 1]}`
  const count = (agreement: Price['agreement']): number => prices.filter((one) => one.agreement === agreement).length
  const views = prices.length - count('no-view')
  const said = [
    `${count('agrees')} of ${views} agree with the lean`,
    ...(count('disagrees') > 0 ? [`${count('disagrees')} against it`] : []),
    ...(count('flat') > 0 ? [`${count('flat')} flat`] : []),
    ...(views < prices.length ? [`${prices.length - views} without a lean`] : []),
  ]
  const open = prices.every(({ final }) => final) ? '' : ' … means not over yet.'
  const text = `Price: close of ${span} against the close before; ${said.join(', ')}.${open}`
  return text.split(' ')
}

const arrow = (change: number): string => (change > 0 ? '▲' : change < 0 ? '▼' : '·')

/** Two digits and a sign; the width stays the same from 0.1 to 9.9. */
function percent(change: number): string {
  const rounded = change.toFixed(1)
  return `${Number(rounded) > 0 ? '+' : ''}${Number(rounded) === 0 ? '0.0' : rounded}%`
}
