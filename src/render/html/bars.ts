import type { Probabilities } from '../../report.ts'
import { type Html, html } from './template.ts'
import { sideOf } from './words.ts'

/** Units of the drawings; style sheets choose how wide they are shown. */
const WIDTH = 200
const HEIGHT = 14
const MIDDLE = WIDTH / 2

/** Numbers of drawings need no more than this. */
const place = (value: number): number => Math.round(value * 100) / 100

/** A bar from zero in the middle: -1 at the left edge, +1 at the right. The number stands beside it. */
export function scoreBar(value: number): Html {
  const length = place(Math.min(1, Math.abs(value)) * MIDDLE)
  const start = value < 0 ? place(MIDDLE - length) : MIDDLE
  return html`<svg class="bar score" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" x="0" y="0" width="${WIDTH}" height="${HEIGHT}"/><rect class="fill ${sideOf(value)}" x="${start}" y="2" width="${length}" height="${HEIGHT - 4}"/><line class="zero" x1="${MIDDLE}" x2="${MIDDLE}" y1="0" y2="${HEIGHT}"/></svg>`
}

/** A bar from 0 to 1. */
export function shareBar(share: number): Html {
  const length = place(Math.min(1, Math.max(0, share)) * WIDTH)
  return html`<svg class="bar share" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" x="0" y="0" width="${WIDTH}" height="${HEIGHT}"/><rect class="fill plain" x="0" y="2" width="${length}" height="${HEIGHT - 4}"/></svg>`
}

/** Three parts that make one bar: bearish, neutral, bullish. */
export function chanceBar({ bearish, neutral, bullish }: Probabilities): Html {
  const [first, second] = [place(bearish * WIDTH), place(neutral * WIDTH)]
  const third = place(bullish * WIDTH)
  return html`<svg class="bar chances" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="fill down" x="0" y="0" width="${first}" height="${HEIGHT}"/><rect class="fill plain" x="${first}" y="0" width="${second}" height="${HEIGHT}"/><rect class="fill up" x="${place(first + second)}" y="0" width="${third}" height="${HEIGHT}"/></svg>`
}
