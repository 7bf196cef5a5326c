import { readFileSync } from 'node:fs'

const CASES = new URL('../../fixtures/events/cases.txt', import.meta.url)

export interface EventCase {
  readonly type: string
  readonly form: 'plain' | 'disguised' | 'near-miss'
  readonly text: string
  /** `AAPL`, `NVDA acquirer`, `SNAP bullish`; empty for near misses. */
  readonly who: readonly string[]
  /** Of the first company: `17%`, `USD 265 was 310`; empty where they are not tested. */
  readonly values: readonly string[]
}

const FORMS = { '+': 'plain', '~': 'disguised', '-': 'near-miss' } as const

const isForm = (mark: string): mark is keyof typeof FORMS => mark in FORMS

export function readCases(): EventCase[] {
  const cases: EventCase[] = []
  let type = ''
  for (const line of readFileSync(CASES, 'utf8')
    .split(/\r?\n/)
    .filter((each) => each !== '' && !each.startsWith('#'))) {
    const head = /^\[(.+)\]$/.exec(line)?.[1]
    const mark = line.slice(0, 1)
    if (head !== undefined) {
      type = head
      continue
    }
    if (!isForm(mark)) throw new Error(`"${line}" is neither a table nor a row`)
    const [text = '', who = '', values = ''] = line.slice(2).split(' | ')
    cases.push({ type, form: FORMS[mark], text, who: listed(who), values: listed(values) })
  }
  return cases
}

const listed = (text: string): string[] => (text === '' ? [] : text.split(', '))
