import type { ErrorReport, Report } from '../report.ts'
import type { Rollup } from '../rollup/types.ts'
import { type ArticleSummary, overview, summaryOf } from './html/overview.ts'
import { pageEnd, pageStart } from './html/page.ts'
import { reportSection } from './html/section.ts'
import { html } from './html/template.ts'
import type { Side } from './html/words.ts'
import type { Selection } from './table.ts'

export type { ArticleSummary, Side }

/**
 * One report as a page of its own: one file that asks for nothing else, needs no script, and tells why at every mark.
 *
 * In:  a report with its text (`includeText`).
 */
export function renderHtml(report: Report, selection: Selection = {}): string {
  return [pageStart(report.document.title ?? report.id), reportSection(report, 1, 1, selection), pageEnd()].join('')
}

/** What closes a page of several reports. */
export interface HtmlClosing {
  readonly articles: readonly ArticleSummary[]
  readonly failures: readonly ErrorReport[]
  readonly rollup?: Rollup
}

/**
 * A page of several reports, written as they come: `open`, an `article` each, `close`. Only the summaries must be kept
 * until then. The overview is written last and shown first, for the eye, the keyboard and screen readers alike: a
 * shadow tree declares the order. A browser that knows none shows it last.
 */
export const HTML_PAGE = {
  /** What stands before all articles. */
  open: (): string =>
    [
      pageStart('News report'),
      html`<div class="articles-page"><template shadowrootmode="open"><slot name="overview"></slot><slot></slot></template>\n`,
    ].join(''),
  /** In: `number` from 1, in turn. */
  article: (report: Report, number: number, selection: Selection = {}): string =>
    String(reportSection(report, number, 2, selection)),
  /** What must be kept of a report until the end. */
  summary: summaryOf,
  /** The overview, and the end of the page. */
  close: ({ articles, failures, rollup }: HtmlClosing): string =>
    [
      html`<section slot="overview" class="overview" id="overview" aria-labelledby="overview-title">\n${overview(articles, failures, rollup ?? null)}</section>\n</div>\n`,
      pageEnd(),
    ].join(''),
} as const
