import { describe, expect, test } from 'vitest'
import { EVENT_TYPES } from '../../src/events/types.ts'
import { createAnalyzer, type EventValue, type Report, type ReportEvent } from '../../src/index.ts'
import { type EventCase, readCases } from './read-cases.ts'

const analyzer = createAnalyzer()
const cases = readCases()

interface Told {
  readonly ticker: string
  readonly event: ReportEvent
}

/** The events of a type, whose they are beside them. */
const told = (report: Report, type: string): Told[] =>
  report.entities.flatMap(({ ticker, name, events }) =>
    events.filter((event) => event.type === type).map((event) => ({ ticker: ticker ?? name, event })),
  )

function written({ kind, value, previous, currency }: EventValue): string {
  const now = kind === 'percent' ? `${value}%` : currency === null ? `${value} ${kind}` : `${currency} ${value}`
  return previous === null ? now : `${now} was ${previous}`
}

/** As the table writes it: the role unless it is the subject, the polarity where the table gives one. */
function as(wanted: string, { ticker, event }: Told): string {
  const words = [ticker]
  if (event.role !== 'subject') words.push(event.role)
  if (/ (?:bullish|bearish|neutral)$/.test(wanted)) words.push(event.polarity)
  return words.join(' ')
}

function check({ type, text, who, values }: EventCase): void {
  const found = told(analyzer.analyze(text), type)
  const names = found.map((one) => {
    const wanted = who.find((each) => each.split(' ')[0] === one.ticker) ?? ''
    return as(wanted, one)
  })
  expect(names.toSorted()).toEqual(who.toSorted())
  if (values.length === 0) return
  const first = found.find(({ ticker }) => who[0] === ticker || who[0]?.startsWith(`${ticker} `))
  expect(first?.event.values.map(written)).toEqual(values)
}

describe.each([...EVENT_TYPES.keys()])('%s', (type) => {
  test.each(cases.filter((one) => one.type === type).map((one) => [one.form, one.text, one] as const))(
    '%s: %s',
    (_form, _text, one) => check(one),
  )

  test('has a plain, a disguised and a near-miss sentence', () => {
    const forms = cases.filter((one) => one.type === type).map(({ form }) => form)
    expect(new Set(forms)).toEqual(new Set(['plain', 'disguised', 'near-miss']))
  })
})
