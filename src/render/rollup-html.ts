import type { Rollup } from '../rollup/types.ts'
import { pageEnd, pageStart } from './html/page.ts'
import { rollupSection } from './html/rollup.ts'
import { html } from './html/template.ts'

/** A roll-up as a page of its own. */
export function renderRollupHtml(rollup: Rollup): string {
  const { documents, failed, from, to } = rollup
  const days = [...new Set([from, to].flatMap((date) => date?.slice(0, 10) ?? []))].join(' to ')
  const facts = [days, failed === 0 ? '' : `${failed} could not be read`].filter((fact) => fact !== '').join(' · ')
  return [
    pageStart('News roll-up'),
    html`<header><p class="kicker">${facts}</p><h1>${documents === 1 ? 'One article' : `${documents} articles`}</h1></header>\n`,
    rollupSection(rollup),
    pageEnd(),
  ].join('')
}
