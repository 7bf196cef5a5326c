import type { Probabilities, Report } from '../../src/index.ts'
import { misplaced } from '../../test/cases/offsets.ts'
import { schemaErrors } from '../../test/cases/report-schema.ts'

/** Probabilities are rounded to 4 decimals, three of them. */
const ROUNDING = 0.000_151

/**
 * What holds for every report, whatever was read.
 *
 * In:  `text` and `title` as they were analysed: offsets count in them.
 * Out: what is wrong, one line each; empty where all is well.
 */
export function violations(report: Report, text: string, title: string | null): string[] {
  const wrong = [...schemaErrors(report), ...misplaced(report, { text, title: title ?? '' })]
  const check = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what)
  }
  for (const { id, sentiment, mentions, events } of report.entities) {
    check(sumsToOne(sentiment.probabilities), `${id}: probabilities do not sum to 1`)
    check(mentions.length > 0, `${id}: is not mentioned`)
    for (const mention of mentions) {
      check(sumsToOne(mention.sentiment.probabilities), `${id}: probabilities of a mention do not sum to 1`)
    }
    for (const { type, start, end, where } of events) {
      const whole = where === 'title' ? (title ?? '') : text
      check(start >= 0 && start < end && end <= whole.length, `${id}: event ${type} is not at ${start}`)
    }
  }
  return wrong
}

const sumsToOne = ({ bearish, neutral, bullish }: Probabilities): boolean =>
  Math.abs(bearish + neutral + bullish - 1) <= ROUNDING
