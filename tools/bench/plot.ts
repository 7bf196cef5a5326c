import { writeFileSync } from 'node:fs'
import type { Rival } from './rivals.ts'

const FILE = new URL('../../fixtures/pictures/bench.svg', import.meta.url)
const WIDTH = 720
const ROW = 24
const MARGIN = 16
/** Where bars begin, and how long the longest is. */
const BARS = { from: 230, length: 380 }

interface Bar {
  readonly name: string
  readonly value: number
  readonly shown: string
}

/** Bars on a scale of decades, so that a thousandth is still seen. */
interface Panel {
  readonly title: string
  readonly bars: readonly Bar[]
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function drawPanel({ title, bars }: Panel, top: number): string {
  const values = bars.map(({ value }) => value)
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)))
  const decades = Math.max(1, Math.log10(Math.max(...values) / low))
  const rows = bars.map(({ name, value, shown }, at) => {
    const y = top + ROW * (at + 1)
    const length = (Math.log10(value / low) / decades) * BARS.length
    return [
      `<text x="${BARS.from - 8}" y="${y + 15}" class="name">${escaped(name)}</text>`,
      `<rect x="${BARS.from}" y="${y + 3}" width="${Math.max(2, length).toFixed(1)}" height="${ROW - 8}" rx="2"${name.startsWith('newsent') ? ' class="own"' : ''}/>`,
      `<text x="${(BARS.from + Math.max(2, length) + 6).toFixed(1)}" y="${y + 15}">${escaped(shown)}</text>`,
    ].join('\n')
  })
  return [`<text x="${MARGIN}" y="${top + 15}" class="title">${escaped(title)}</text>`, ...rows].join('\n')
}

/** The figures of one run as a picture for the README: speeds side by side, one article by its size, memory by documents. */
export function drawPlot(
  machine: string,
  rivals: readonly Rival[],
  times: readonly { readonly kilobytes: number; readonly milliseconds: number }[],
  archives: readonly { readonly documents: number; readonly peak: number }[],
): void {
  const panels: Panel[] = [
    {
      title: 'The same articles, each tool doing all it does, MB/s',
      bars: rivals.map(({ name, rate }) => ({ name, value: rate, shown: rate.toFixed(2) })),
    },
    {
      title: 'One article, by its size',
      bars: times.map(({ kilobytes, milliseconds }) => ({
        name: `newsent, ${kilobytes} KB`,
        value: milliseconds,
        shown: `${milliseconds.toFixed(0)} ms`,
      })),
    },
    {
      title: 'Memory at most, two workers, by documents of 2.5 KB',
      bars: archives.map(({ documents, peak }) => ({
        name: `newsent, ${documents.toLocaleString('en-US')}`,
        value: peak,
        shown: `${peak.toFixed(0)} MB`,
      })),
    },
  ]
  let top = MARGIN
  const drawn = panels.map((panel) => {
    const svg = drawPanel(panel, top)
    top += ROW * (panel.bars.length + 2)
    return svg
  })
  const height = top + MARGIN
  writeFileSync(
    FILE,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="npm run bench, as bars on scales of decades">
<style>
  text { font: 13px system-ui, sans-serif; fill: #333 }
  rect { fill: #8a8f98 }
  .name { text-anchor: end }
  .title { font-weight: 600 }
  .own { fill: #1f7a4d }
  .machine { fill: #777 }
  @media (prefers-color-scheme: dark) { text { fill: #ddd } .own { fill: #4cc38a } .machine { fill: #999 } }
</style>
${drawn.join('\n')}
<text x="${MARGIN}" y="${height - MARGIN}" class="machine">npm run bench: ${escaped(machine)}; every scale is one of decades</text>
</svg>
`,
  )
}
