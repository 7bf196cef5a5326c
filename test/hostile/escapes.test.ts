import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newsent, temporaryFolder } from '../cli/newsent.ts'

const folder = temporaryFolder()

/** What drives a terminal, or turns its text around. */
const NASTY = '\u001b[31m\u001b]8;;https://evil.example\u0007\u001b]0;owned\u0007\r\b\u0000\u009b2J\u202e\u2066\u200f'
/** Everything of the kind; tabs and line ends may stand in output. */
const RAW =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const TEXT = `Nvidia ${NASTY} shares fell 9% ${NASTY}after the chipmaker ${NASTY} cut its outlook. Corvane${NASTY} Inc rose.`

const story = join(folder, 'story.txt')
writeFileSync(story, TEXT)
const lines = join(folder, 'lines.jsonl')
writeFileSync(
  lines,
  `${JSON.stringify({ id: `a${NASTY}`, title: `Title ${NASTY}`, text: TEXT, url: `https://x.example/${NASTY}` })}\n`,
)
const oddName = join(folder, 'odd\u001b[31m\r\u202e.txt')
writeFileSync(oddName, TEXT)
const page = join(folder, 'page.html')
writeFileSync(page, `<title>${NASTY}</title><article><h1>Nvidia ${NASTY}</h1><p>${TEXT}</p><p>${TEXT}</p></article>`)
const feed = join(folder, 'feed.xml')
writeFileSync(
  feed,
  `<rss version="2.0"><channel><title>&#27;[31m</title><item><title>Nvidia &#x9b;2J fell\u202e</title><description>${'Nvidia fell 9%. '.repeat(9)}\u202e</description></item></channel></rss>`,
)
const companies = join(folder, 'own.csv')
writeFileSync(companies, `ticker,name\nNV\u202eX,Corvane\u001b[31m\n`)
const settings = join(folder, 'newsent.config.json')

const CALLS: [string, string[]][] = [
  ...['table', 'json', 'ndjson', 'csv', 'markdown', 'html'].flatMap((format): [string, string[]][] => [
    [`analyze --format ${format}`, ['analyze', oddName, lines, page, '--format', format]],
    [`analyze --group --format ${format}`, ['analyze', story, lines, '--group', '--format', format]],
  ]),
  ['analyze --title', ['analyze', story, '--title', NASTY]],
  ['analyze --target', ['analyze', story, '--target', `Corvane${NASTY}`]],
  ['analyze --companies', ['analyze', story, '--companies', companies]],
  ['explain', ['explain', story]],
  ['explain --json', ['explain', story, '--json']],
  ['lookup --json', ['lookup', `Nvidia${NASTY}`, '--json']],
  ['lookup', ['lookup', `Nvidia${NASTY}`, NASTY]],
  ['feed', ['feed', feed]],
  ['a file that is not there', ['analyze', join(folder, `none${NASTY}`)]],
  ['an option that is none', ['analyze', story, `--x${NASTY}`]],
  ['a command that is none', [`anal${NASTY}`]],
  ['a date that is none', ['analyze', story, '--date', NASTY]],
  ['an address that is none', ['analyze', `http://${NASTY}/`]],
  ['a condition that is none', ['analyze', story, '--fail-on', NASTY]],
]

describe('nothing that drives a terminal comes out', () => {
  test.each(CALLS)('%s', async (_, args) => {
    // No system hands a NUL to a program.
    const { status, stdout, stderr } = await newsent(args.map((arg) => arg.replaceAll('\u0000', '')))
    expect(status).not.toBeNull()
    expect(stdout + stderr).not.toBe('')
    // RFC 4180 ends the lines of CSV with CR LF.
    expect(RAW.exec(stdout.replaceAll('\r\n', '\n') + stderr)).toBeNull()
  })

  test('nor out of a file of settings', async () => {
    writeFileSync(settings, JSON.stringify({ [`key${NASTY}`]: NASTY }))
    const { status, stderr } = await newsent(['analyze', story], { cwd: folder })
    expect(status).toBe(2)
    expect(RAW.exec(stderr)).toBeNull()
  })
})
