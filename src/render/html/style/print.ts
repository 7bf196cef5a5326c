/** On paper nothing can be opened, so all reasons stand open. */
export const PRINT = `
@media print {
  body { padding: 0; font-size: 10pt; }
  .skip, .legend, .trend details, .kicker a[href^="#"], .sorter::after { display: none; }
  .masthead { margin-bottom: 1rem; }
  .columns { display: block; } .columns > .text { max-width: none; }
  .prose { font-size: 10.5pt; line-height: 1.5; }
  .said, .swatch, .weight, .chip, .bar, .fill, .events { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; display: block; }
  .company > summary .title::before { content: none; }
  .evidence li, .company > summary, tr, figure { break-inside: avoid; }
  h2, h3, summary { break-after: avoid; }
  .articles-page > article.report { break-before: page; content-visibility: visible; }
  a[rel~=external]::after { content: ' (' attr(href) ')'; font-size: 8pt; }
  article.report { margin-top: 0; }
}
`
