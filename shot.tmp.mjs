import { chromium } from 'playwright-core'
const [file, prefix, ...which] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] })
for (const [name, width, colorScheme] of [['d',1280,'light'],['dd',1280,'dark'],['m',390,'light'],['md',390,'dark']]) {
  if (which.length && !which.includes(name)) continue
  const c = await b.newContext({ viewport: { width, height: name[0]==='m'?844:900 }, colorScheme })
  const p = await c.newPage(); p.on('console', m => console.log(m.text())); p.on('pageerror', e => console.log(e))
  await p.goto('file://' + file)
  console.log(name, await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth]))
  await p.screenshot({ path: `/tmp/${prefix}-${name}.png`, fullPage: which.includes('full') })
  if (which.includes('pop')) { await p.locator('.mention').nth(2).hover(); await p.waitForTimeout(400); await p.screenshot({ path: `/tmp/${prefix}-${name}-pop.png` }) }
}
if (which.includes('pdf')) { const p = await b.newPage(); await p.goto('file://'+file); await p.pdf({path:`/tmp/${prefix}.pdf`, format:'A4'}) }
await b.close()
