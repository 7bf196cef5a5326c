/** Tables that are charts; what is minor is left out where there is no room. */
export const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
thead th { font-size: .8125rem; font-weight: 500; color: var(--soft); text-align: left; padding: 0 .75rem .4rem 0; border-bottom: 1px solid var(--strong); vertical-align: bottom; }
tbody th, tbody td { text-align: left; font-weight: 400; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule); vertical-align: middle; }
th.num, td.num { text-align: right; }
th:last-child, td:last-child { padding-right: 0; }
tbody th a { display: block; text-decoration-color: transparent; }
tbody th a:hover { text-decoration-color: currentColor; }
.ticker { font-weight: 700; }
.name { display: block; font-size: .8125rem; color: var(--soft); line-height: 1.3; }
.measure { display: flex; align-items: center; gap: .6rem; }
.measure .num { min-width: 3.1rem; text-align: right; }
.chart { width: 30%; }
.companies td.minor { min-width: 6rem; }
.rollup-table td.minor.num { min-width: 3rem; } .rollup-table .chart { width: 20%; }
.cited { width: 32%; padding-left: 1rem; } td.cited { font-size: .8125rem; line-height: 1.35; }
th.chart { position: relative; }
.scale { display: flex; justify-content: space-between; font-size: .6875rem; line-height: 1; margin: .3rem 4.4rem 0 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.price + td, .price + th { padding-left: 1.5rem; }
.bar { display: block; width: 100%; height: 1rem; }
.bar .track { fill: var(--track); }
.fill.up { fill: var(--up); } .fill.down { fill: var(--down); } .fill.flat, .fill.plain { fill: var(--plain); } .fill.both { fill: var(--both); }
.bar .zero { stroke: var(--strong); stroke-width: 1; vector-effect: non-scaling-stroke; }
.bar.share { min-width: 3rem; height: .5rem; }
.bar.chances { height: .5rem; margin: .2rem 0 .4rem; border-radius: 2px; }
.agree { color: var(--soft); }
.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
table.articles .lean { font-size: .875rem; font-weight: 500; margin-right: .35rem; }
table.articles tbody th { width: 45%; }
.sorter { all: unset; cursor: pointer; }
.sorter:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
th .sorter::after { content: ' \\2195'; color: var(--plain); }
th[aria-sort=ascending] .sorter::after { content: ' \\2191'; color: var(--ink); }
th[aria-sort=descending] .sorter::after { content: ' \\2193'; color: var(--ink); }
.trends { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1.75rem 2rem; }
.trend { margin: 0; } .trend .name { display: inline; } .trend figcaption .num { float: right; }
.trend details { font-size: .8125rem; color: var(--soft); } .trend summary { cursor: pointer; }
.course { display: block; width: 100%; height: auto; }
.course .grid { stroke: var(--rule); } .course .zero { stroke: var(--plain); }
.course .line { fill: none; stroke: var(--soft); stroke-width: 1.5; }
.course .fill { stroke: var(--paper); stroke-width: 1; }
.course .axis { font-size: 9px; fill: var(--soft); }
.failures { padding-left: 1.1rem; }
@media (max-width: 48rem) {
  .minor { display: none; }
  .chart { width: 26%; }
  .measure { flex-direction: column; align-items: stretch; gap: .1rem; }
  .measure .num { text-align: center; font-size: .8125rem; }
  .scale { margin-right: .5rem; }
  .price + td, .price + th { padding-left: 0; }
  thead th, tbody th, tbody td { padding-right: .5rem; }
  table.articles tbody th { width: auto; }
}
@media (max-width: 30rem) {
  .lean { white-space: normal; }
  table.companies .name { max-width: 8.5rem; }
  table { font-size: .875rem; }
}
`
