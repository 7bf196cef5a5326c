import type { Token } from '../../text/types.ts'

const PERCENT = new Set(['%', 'percent', 'pc', 'pct', 'per'])
const CURRENCY = new Set(['$', '€', '£', '¥', '₹', 'rs', 'inr', 'usd', 'eur', 'hk$', 'us$', 'c$', 'a$'])
const YEAR = /^(?:19|20)\d\d$/
const ORDINAL = /^\d+(?:st|nd|rd|th)$/
const SUFFIXED = /^\d[\d.,]*(?:bn|m|mn|b|k|tn|cr|million|billion)$/
/** Upper ends, in percent, of the classes of percentages: small talk, a usual move, news, upheaval. */
const PERCENT_STEPS = [1, 4, 10, 30]

/**
 * The class of a number, so that "3.2%" and "3.4%" are the same word to the model.
 *
 * In:  `index` of a token of kind `number`.
 */
export function numberKey(tokens: readonly Token[], index: number): string {
  const norm = tokens[index]?.norm ?? ''
  if (PERCENT.has(tokens[index + 1]?.norm ?? '')) return `<pct${stepOf(amountOf(norm))}>`
  if (CURRENCY.has(tokens[index - 1]?.norm ?? '') || SUFFIXED.test(norm)) return '<money>'
  if (YEAR.test(norm)) return '<year>'
  if (ORDINAL.test(norm)) return '<ordinal>'
  return /^\d$/.test(norm) ? '<digit>' : '<number>'
}

/** NaN where it is no plain number. */
export function amountOf(norm: string): number {
  return Number.parseFloat(norm.replaceAll(',', ''))
}

function stepOf(percent: number): number {
  const step = PERCENT_STEPS.findIndex((upper) => percent < upper)
  return step < 0 ? PERCENT_STEPS.length : step
}
