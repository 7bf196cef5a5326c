import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/report.ts'
import { hostileReports } from '../hostile/reports.ts'
import { CHROMIUM, launch } from './chromium.ts'
import { PAGES } from './report-page.ts'

const REPORTS: Report[] = readFileSync(new URL('../../fixtures/formats/reports.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1200, height: 900 }

/** A page that was opened, and what it did that it should not. */
interface Opened {
  readonly page: Page
  /** Messages, errors and breaches of the policy. */
  readonly complaints: string[]
  /** Requests for anything but the page itself. */
  readonly requests: string[]
}

describe.skipIf(CHROMIUM === undefined)('the HTML report in a browser', () => {
  let browser: Browser
  const folder = mkdtempSync(join(tmpdir(), 'newsent-page-'))

  beforeAll(async () => {
    browser = await launch()
    return async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    }
  })

  async function open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(folder, 'report.html')
    writeFileSync(file, html)
    const url = pathToFileURL(file).href
    const page = await browser.newPage({ viewport: DESK, ...options })
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      if (request.url() !== url) requests.push(request.url())
    })
    await page.goto(url)
    return { page, complaints, requests }
  }

  const one = (reports = REPORTS): string => PAGES['one article']?.(reports) ?? ''

  describe.each(Object.entries(PAGES))('%s', (_, render) => {
    test.each<[string, BrowserContextOptions]>([
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['on a phone', { viewport: PHONE, colorScheme: 'light' }],
      ['on a phone, dark', { viewport: PHONE, colorScheme: 'dark' }],
    ])('%s: axe finds nothing, nothing is asked for, nothing sticks out', async (_, options) => {
      // axe is let in by the test; what the policy forbids is looked at below, with it in force.
      const { page, complaints, requests } = await open(render(REPORTS), { ...options, bypassCSP: true })
      await page.evaluate(AXE)
      const violations = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => [id, impact, nodes[0].html]))',
      )
      expect(violations).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
      await page.close()
    })

    test('nothing that strangers write runs, is asked for, or becomes an element', async () => {
      const { page, complaints, requests } = await open(render(hostileReports()))
      const clean = await open(render(hostileReports('x')))
      const tags =
        "[...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => /^(script|style|link|meta|base|iframe|object|embed|img|image|video|audio|form|input|svg|math|slot|template)$/.test(name)).sort()"
      expect(await page.evaluate(tags)).toEqual(await clean.page.evaluate(tags))
      const attributes =
        "[...document.querySelectorAll('*')].flatMap((node) => [...node.attributes]).filter(({ name, value }) => /^on|^style$|^ping$/.test(name) || /^(href|src|action)$/.test(name) && !/^(#|https?:)/.test(value)).map(({ name, value }) => [name, value])"
      expect(await page.evaluate(attributes)).toEqual([])
      for (const opener of (await page.locator('summary:visible').all()).slice(0, 20)) await opener.click()
      for (const button of (await page.locator('[popovertarget]:visible').all()).slice(0, 20)) await button.hover()
      expect(await page.evaluate('window.pwned')).toBeUndefined()
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
      await Promise.all([page.close(), clean.page.close()])
    })
  })

  test('the policy holds: a script, a style or a picture that got in would not do', async () => {
    let hits = 0
    const server = createServer((_, response) => {
      hits++
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const attack = `<script>window.pwned = 1</script><script src="${host}/x.js"></script><img src="${host}/x.png"><link rel="stylesheet" href="${host}/x.css"><p style="color: red" onclick="window.pwned = 1">x</p>`
    const { page, complaints } = await open(one().replace('</main>', `${attack}</main>`))
    await page.evaluate(`fetch('${host}/data').catch(() => {})`)
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(complaints.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(5)
    expect(hits).toBe(0)
    server.close()
    await page.close()
  })

  describe('tells why', () => {
    const open1 = (options?: BrowserContextOptions) => open(one(), options)
    const REASON = '.reason:popover-open'

    test('under the mouse, and goes when it leaves', async () => {
      const { page } = await open1()
      await page.locator('[popovertarget]').first().hover()
      await page.locator(REASON).waitFor()
      expect(await page.locator(REASON).innerText()).toMatch(/NVIDIA Corporation[\s\S]*Words that pushed/)
      await page.mouse.move(5, 5)
      await page.locator(REASON).waitFor({ state: 'hidden' })
      await page.close()
    })

    test('at a tap, without the script as well', async () => {
      const { page } = await open1({ viewport: PHONE, hasTouch: true, javaScriptEnabled: false })
      await page.locator('[popovertarget]').first().tap()
      await page.locator(REASON).waitFor()
      await page.close()
    })

    test('with the keyboard, and Escape closes it', async () => {
      const { page } = await open1()
      await page.locator('[popovertarget]').first().focus()
      await page.keyboard.press('Enter')
      await page.locator(REASON).waitFor()
      await page.keyboard.press('Escape')
      await page.locator(REASON).waitFor({ state: 'hidden' })
      await page.close()
    })

    test('everywhere the same: each mark has a reason of its own', async () => {
      const { page } = await open1()
      const dangling = await page.evaluate(
        "[...document.querySelectorAll('[popovertarget]')].filter((button) => document.getElementById(button.getAttribute('popovertarget'))?.popover == null).length",
      )
      expect(await page.locator('[popovertarget]').count()).toBeGreaterThan(8)
      expect(dangling).toBe(0)
      await page.close()
    })
  })

  test('the first Tab leads past the head', async () => {
    const { page } = await open(one())
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    await page.close()
  })

  test('the list of articles is sorted by a click on its head', async () => {
    const { page } = await open(PAGES['several articles']?.(REPORTS) ?? '')
    const heading = page.locator('table.articles th', { hasText: 'Tone' })
    await heading.locator('button').click()
    expect(await heading.getAttribute('aria-sort')).toBe('descending')
    const scores = await page.locator('table.articles tbody td[data-sort] .num').allInnerTexts()
    const numbers = scores.map((text) => Number(text.replace('−', '-')))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
    await page.close()
  })

  test('prints the text and every reason’s company, without what only a screen can do', async () => {
    const { page } = await open(one())
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.locator('.skip').isVisible()).toBe(false)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000)
    await page.close()
  })
})
