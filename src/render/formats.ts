// Formats that are wanted less often than the others, apart from them so that they load only when they are.
export { renderCsv, renderCsvHeader } from './csv.ts'
export { type ArticleSummary, HTML_PAGE, type HtmlClosing, renderHtml, type Side } from './html.ts'
export { renderMarkdown } from './markdown.ts'
export { renderRollupCsv } from './rollup-csv.ts'
export { renderRollupHtml } from './rollup-html.ts'
export { renderRollupMarkdown } from './rollup-markdown.ts'
