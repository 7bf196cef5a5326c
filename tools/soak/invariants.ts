import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Located, Probabilities, Report } from '../../src/index.ts'

const schema = JSON.parse(readFileSync(new URL('../../src/report.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allowUnionTypes: true, logger: false })
const isReport = ajv.addSchema(schema, 'schema').compile({ $ref: 'schema#/$defs/report' })

/** Probabilities are rounded to 4 decimals, three of them. */
const ROUNDING = 0.000_151

/**
 * What holds for every report, whatever was read.
 *
 * In:  `text` and `title` as they were analysed: offsets count in them.
 * Out: what is wrong, one line each; empty where all is well.
 */
export function violations(report: Report, text: string, title: string | null): string[] {
  const wrong: string[] = []
  if (!isReport(report)) wrong.push(`schema: ${ajv.errorsText(isReport.errors)}`)
  const check = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what)
  }
  const isIn = ({ text: piece, start, end, where }: Located): boolean => {
    const whole = where === 'title' ? (title ?? '') : text
    return start >= 0 && start < end && end <= whole.length && whole.slice(start, end) === piece
  }
  for (const { id, sentiment, mentions, evidence, events } of report.entities) {
    check(sumsToOne(sentiment.probabilities), `${id}: probabilities do not sum to 1`)
    check(mentions.length > 0, `${id}: is not mentioned`)
    for (const mention of mentions) {
      check(isIn(mention), `${id}: mention "${mention.text}" is not at ${mention.start}`)
      check(sumsToOne(mention.sentiment.probabilities), `${id}: probabilities of a mention do not sum to 1`)
    }
    for (const sentence of evidence) {
      check(isIn(sentence), `${id}: evidence is not at ${sentence.start}`)
      for (const term of sentence.terms) {
        check(isIn({ ...term, where: sentence.where }), `${id}: term "${term.text}" is not at ${term.start}`)
      }
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
