import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../src/index.ts'
import { CHROMIUM, launch } from './chromium.ts'
import { serve } from './static-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const TEXT = 'Apple shares fell 3% after Foxconn, its supplier, warned of weak demand. Microsoft was flat.'

describe.skipIf(CHROMIUM === undefined)('the library in a browser', () => {
  let opened: Awaited<ReturnType<typeof open>>

  async function open() {
    const { url, close } = await serve(root)
    const browser = await launch()
    const page = await browser.newPage()
    const failures: string[] = []
    const asked: string[] = []
    page.on('pageerror', (error) => failures.push(String(error)))
    page.on('console', (message) => failures.push(message.text()))
    page.on('request', (request) => asked.push(request.url().slice(url.length)))
    await page.goto(`${url}/tools/browser/index.html`)
    await page.locator('#read:enabled').waitFor()
    return { page, failures, asked, end: () => Promise.all([browser.close(), close()]) }
  }

  /** What a piece of JavaScript gives that knows the library. As text: it runs elsewhere. */
  const inPage = (code: string): Promise<unknown> =>
    opened.page.evaluate(
      `(async () => { const { createAnalyzer, loadData } = await import('/dist/browser.js'); return ${code} })()`,
    )

  beforeAll(async () => {
    opened = await open()
    return () => opened.end()
  })

  test('reads what is typed', async () => {
    const { page } = opened
    await page.fill('#text', TEXT)
    await page.click('#read')
    expect(await page.locator('#companies tr').first().innerText()).toMatch(/Apple Inc\.\s+bearish\s+-0\.\d\d/)
  })

  test('gives the reports that Node gives', async () => {
    const report = await inPage(`createAnalyzer(await loadData()).analyze(${JSON.stringify(TEXT)})`)
    expect(report).toEqual(createAnalyzer().analyze(TEXT))
  })

  test('says which data are missing', async () => {
    const message = await inPage(
      "await loadData({ from: location.origin + '/nowhere/' }).catch((error) => error.message)",
    )
    expect(message).toMatch(/\/nowhere\/(?:gazetteer\.bin|model\.bin|kernel\.wasm) answers with status 404$/)
  })

  test('asks for its data once, for nothing else, and complains about nothing', () => {
    const { asked, failures } = opened
    expect(failures.filter((text) => !text.includes('404'))).toEqual([])
    const once = asked.slice(0, 5).toSorted()
    expect(once).toEqual([
      '/dist/browser.js',
      '/dist/gazetteer.bin',
      '/dist/kernel.wasm',
      '/dist/model.bin',
      '/tools/browser/index.html',
    ])
  })
})
