import type { EventValue, Label, MatchedBy, Price, Probabilities, ReportEntity, ReportEvent } from '../../report.ts'
import { isUnknown, signed } from '../lean.ts'
import { type Html, html } from './template.ts'

/** How strongly a sentence must lean before it gets a colour. */
const SLIGHT = 0.15

/** Which way a score leans; `both` where good and bad stand side by side. */
export type Side = 'up' | 'down' | 'flat' | 'both'

/** Which way a score leans; `slight` is where leaning begins. */
export function sideOf(score: number, slight = SLIGHT): Side {
  return score >= slight ? 'up' : score <= -slight ? 'down' : 'flat'
}

export const ARROWS: Readonly<Record<Side, string>> = { up: '▲', down: '▼', flat: '·', both: '◆' }

/** Numbers with a minus that is as wide as the plus. */
export const typeset = (text: string): string => text.replaceAll('-', '−')

export const score = (value: number): string => typeset(signed(value))

export const percent = (share: number): string => `${Math.round(share * 100)}%`

/** A label in its colour: the arrow for the eye, the words for everybody. */
export function labelled(label: Label, words = label.replace('-', ' ')): Html {
  const side: Side = label.endsWith('bullish') ? 'up' : label.endsWith('bearish') ? 'down' : 'flat'
  return html`<span class="lean ${side}"><span aria-hidden="true">${ARROWS[side]}</span> ${words}</span>`
}

/** Which way the document leans about an entity. */
export function leanOf(entity: ReportEntity): Html {
  const { label, mixed } = entity.sentiment
  if (isUnknown(entity)) return labelled('neutral', 'no evidence')
  if (!mixed) return labelled(label)
  const direction = label === 'neutral' ? '' : `, ${label.replace('somewhat-', '')}`
  return html`<span class="lean both"><span aria-hidden="true">${ARROWS.both}</span> mixed${direction}</span>`
}

export const chances = ({ bearish, neutral, bullish }: Probabilities): string =>
  `bearish ${percent(bearish)}, neutral ${percent(neutral)}, bullish ${percent(bullish)}`

export const MATCHED: Readonly<Record<MatchedBy, string>> = {
  name: 'by its name',
  alias: 'by a short form of its name',
  brand: 'by a brand or subsidiary',
  person: 'by a person who leads it',
  ticker: 'by its ticker',
  cashtag: 'by its cashtag',
  'exchange-ticker': 'by exchange and ticker',
  isin: 'by its ISIN',
  coreference: 'as what the text calls it here (coreference)',
  target: 'as it was asked for',
}

export const AGREEMENT: Readonly<Record<Price['agreement'], { readonly mark: string; readonly words: string }>> = {
  agrees: { mark: '✓', words: 'with the lean' },
  disagrees: { mark: '✗', words: 'against the lean' },
  flat: { mark: '≈', words: 'hardly moved' },
  'no-view': { mark: '·', words: 'the article leans no way' },
}

/** `+3.18%`. */
export function change(value: number): string {
  const rounded = value.toFixed(2)
  return typeset(`${Number(rounded) > 0 ? '+' : ''}${Number(rounded) === 0 ? '0.00' : rounded}%`)
}

/** A price change in its colour. */
export function moved(value: number): Html {
  const side = sideOf(value, Number.MIN_VALUE)
  return html`<span class="num ${side}"><span aria-hidden="true">${ARROWS[side]}</span> ${change(value)}</span>`
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 })

/** What happened, with its numbers: `price target cut, as broker: USD 265 (before: 310)`. */
export function eventWords({ type, role, values }: ReportEvent): string {
  const part = role === 'subject' ? '' : `, as ${role.replace('-', ' ')}`
  const numbers = values.map(valueWords).join(', ')
  return `${type.replaceAll('-', ' ')}${part}${numbers === '' ? '' : `: ${numbers}`}`
}

function valueWords({ kind, value, previous, currency }: EventValue): string {
  const written =
    kind === 'percent' ? `${value}%` : `${currency === null ? '' : `${currency} `}${compact.format(value)}`
  const unit = kind === 'shares' ? ' shares' : ''
  return `${written}${unit}${previous === null ? '' : ` (before: ${compact.format(previous)})`}`
}
