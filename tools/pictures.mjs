// `npm run pictures`: the pictures of the README, from real runs: the table in a terminal as SVG, the report as PNG.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import stringWidth from 'string-width'

const root = fileURLToPath(new URL('..', import.meta.url))
const PICTURES = `${root}fixtures/pictures`
const ARTICLE = [
  'fixtures/articles/chip-selloff/input.txt',
  '--prices-file',
  'fixtures/prices/chip-selloff.csv',
  '--no-config',
]
const COLUMNS = 88
/** Of a cell of the terminal, in pixels. */
const CELL = { width: 8.4, height: 19 }
const MARGIN = 18

/** What turns a style on, and what turns it off again (ECMA-48, select graphic rendition). */
const STYLES = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow' }
const ENDS = { 22: ['bold', 'dim'], 39: ['red', 'green', 'yellow'] }

const SEQUENCE = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`)

const newsent = (...args) =>
  spawnSync(process.execPath, [`${root}bin/newsent.js`, 'analyze', ...ARTICLE, ...args], {
    cwd: root,
    encoding: 'utf8',
  }).stdout

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Lines of a terminal as SVG, each piece of text at its column, in the colours that the reader's screen prefers. */
function terminal(output) {
  const lines = output.trimEnd().split('\n')
  const styles = new Set()
  const pieces = lines.flatMap((line, row) => {
    let column = 0
    return line.split(SEQUENCE).flatMap((piece, at) => {
      if (at % 2 === 1) {
        if (piece in STYLES) styles.add(STYLES[piece])
        for (const style of ENDS[piece] ?? []) styles.delete(style)
        return []
      }
      const x = (MARGIN + column * CELL.width).toFixed(1)
      const width = stringWidth(piece)
      column += width
      if (piece.trim() === '') return []
      const y = MARGIN + (row + 1) * CELL.height - 5
      const length = (width * CELL.width).toFixed(1)
      return `<text x="${x}" y="${y}" textLength="${length}" class="${[...styles].join(' ')}">${escaped(piece)}</text>`
    })
  })
  const [width, height] = [2 * MARGIN + COLUMNS * CELL.width, 2 * MARGIN + lines.length * CELL.height]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" height="${height}" role="img" aria-label="newsent analyze, in a terminal">
<style>
rect { fill: #fdfdfb; stroke: #d8d6d0 } text { fill: #1c1b1a; font: 14px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre }
.bold { font-weight: 700 } .dim { fill: #6b6862 } .red { fill: #b3261e } .green { fill: #1b6e3c } .yellow { fill: #8a5a00 }
@media (prefers-color-scheme: dark) { rect { fill: #16181c; stroke: #33363d } text { fill: #e6e4df } .dim { fill: #9a978f } .red { fill: #ff8a7a } .green { fill: #7fd39a } .yellow { fill: #e2b84f } }
</style>
<rect x=".5" y=".5" width="${(width - 1).toFixed(0)}" height="${height - 1}" rx="8"/>
${pieces.join('\n')}
</svg>
`
}

/** The head of the page: its chart, and a reason that is open. */
async function report(file) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage({ viewport: { width: 1120, height: 1480 } })
  await page.goto(pathToFileURL(file).href)
  await page.locator('[popovertarget]').nth(2).hover()
  await page.locator('.reason:popover-open').waitFor()
  await page.screenshot({ path: `${PICTURES}/report.png` })
  await browser.close()
}

writeFileSync(`${PICTURES}/terminal.svg`, terminal(newsent('--color', '--width', String(COLUMNS))))
const folder = mkdtempSync(join(tmpdir(), 'newsent-pictures-'))
writeFileSync(join(folder, 'report.html'), newsent('--format', 'html'))
await report(join(folder, 'report.html'))
rmSync(folder, { recursive: true })
