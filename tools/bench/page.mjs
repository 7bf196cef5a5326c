// `npm run bench:page`: what a page costs over the same text as a file, start-up included; medians of rounds by turns.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = 15
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newsent-page-'))

const newsent = (...args) => spawnSync(process.execPath, [`${root}bin/newsent.js`, ...args], { encoding: 'utf8' })

function timed(file) {
  const start = performance.now()
  newsent('analyze', file, '--no-config')
  return performance.now() - start
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const costs = readdirSync(`${root}fixtures/pages`).map((name) => {
  const page = `${root}fixtures/pages/${name}/page.html`
  const { title, text } = JSON.parse(newsent('analyze', page, '--json', '--include-text').stdout).document
  const plain = join(folder, `${name}.txt`)
  writeFileSync(plain, `${title}\n\n${text}`)
  const rounds = Array.from({ length: ROUNDS }, () => [timed(page), timed(plain)])
  const [html, txt] = [0, 1].map((at) => median(rounds.map((round) => round[at])))
  console.log(
    `${name.padEnd(14)} ${html.toFixed(0)} ms as a page, ${txt.toFixed(0)} ms as text: ${(html - txt).toFixed(0)} ms more`,
  )
  return html - txt
})
rmSync(folder, { recursive: true })
console.log(`${median(costs).toFixed(0)} ms more on the whole (median of ${costs.length} pages)`)
