import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import reportSchema from '../../../src/report.schema.json' with { type: 'json' }
import rollupSchema from '../../../src/rollup.schema.json' with { type: 'json' }
import { BAD_NEWS, GOOD_NEWS, newsent, temporaryFolder } from '../newsent.ts'
import { rss, serveFeeds } from './server.ts'

const ajv = new Ajv2020({ strict: false })
const isReport = ajv.compile(reportSchema)
const isRollup = ajv.compile(rollupSchema)
const folder = temporaryFolder()
const fixture = (name: string): string => fileURLToPath(new URL(`../../../fixtures/feeds/${name}`, import.meta.url))
const KINDS = ['press.rss', 'journal.atom', 'desk.rdf', 'blog.json'].map(fixture)

const linesOf = (ndjson: string) => (ndjson === '' ? [] : ndjson.trimEnd().split('\n')).map((line) => JSON.parse(line))
const idsIn = (ndjson: string): string[] => linesOf(ndjson).map(({ id }) => id)

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toUTCString()
const RECENT = rss([
  { id: 'old', text: GOOD_NEWS, date: ago(60 * 26) },
  { id: 'undated', text: GOOD_NEWS },
  { id: 'new', text: BAD_NEWS, date: ago(5) },
  { id: 'middle', text: GOOD_NEWS, date: ago(90) },
])

describe('newsent feed', () => {
  test('reads all kinds of feeds, the newest item first, what has no date last', async () => {
    const { status, stdout, stderr } = await newsent(['feed', ...KINDS, '--format', 'ndjson'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const reports = linesOf(stdout)
    for (const report of reports) expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    const dates = reports.map(({ document }) => document.publishedAt)
    expect(dates).toEqual([
      '2025-01-28T21:05:00Z',
      '2025-01-28T14:00:00Z',
      '2025-01-28T11:00:00Z',
      '2025-01-27T09:30:00Z',
      '2025-01-27T07:00:00Z',
      '2025-01-27',
      null,
      null,
    ])
    expect(reports[0]).toMatchObject({
      document: { path: null, publishedAtFrom: 'metadata', url: 'https://wire.example/releases/1001' },
    })
    expect(reports[3].entities.map(({ ticker }: { ticker: string }) => ticker)).toEqual(['NVDA', 'INTC'])
  })

  test('ends with a roll-up: as JSON beside the reports, as a table below them', async () => {
    const [json, table, group] = await Promise.all([
      newsent(['feed', ...KINDS, '--json']),
      newsent(['feed', ...KINDS]),
      newsent(['feed', ...KINDS, '--group', '--json']),
    ])
    const whole = JSON.parse(json.stdout)
    expect(isRollup(whole), JSON.stringify(isRollup.errors)).toBe(true)
    const { schemaVersion, reports, rollup } = whole
    expect([schemaVersion, reports.length]).toEqual([1, 8])
    for (const report of reports) expect(isReport(report)).toBe(true)
    expect(isRollup(rollup), JSON.stringify(isRollup.errors)).toBe(true)
    expect(rollup).toMatchObject({ documents: 8, failed: 0, from: '2025-01-27', to: '2025-01-28T21:05:00Z' })
    expect(JSON.parse(group.stdout)).toEqual(rollup)
    expect(table.stdout).toMatch(/^Sable Systems & Co\. beats estimates .*\n[\s\S]*\n─+\n8 documents {2}· /)
  })

  test('an empty feed is no failure', async () => {
    const empty = file('empty.rss', rss([]))
    const [json, table, lines] = await Promise.all([
      newsent(['feed', empty, '--json']),
      newsent(['feed', empty]),
      newsent(['feed', empty, '--format', 'ndjson']),
    ])
    expect(JSON.parse(json.stdout)).toMatchObject({ reports: [], rollup: { documents: 0, companies: [] } })
    expect(table.stdout).toBe('0 documents  ·  0 companies\n\nNothing was read.\n')
    expect(lines).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('reads stdin and packed files', async () => {
    const packed = file('packed.rss.gz', gzipSync(RECENT))
    const [piped, unpacked] = await Promise.all([
      newsent(['feed', '--format', 'ndjson'], { input: RECENT }),
      newsent(['feed', packed, '--format', 'ndjson']),
    ])
    expect(idsIn(piped.stdout)).toEqual(['urn:item:new', 'urn:item:middle', 'urn:item:old', 'urn:item:undated'])
    expect(unpacked).toEqual(piped)
  })

  test.each<[string, readonly string[], readonly string[], RegExp]>([
    ['--since 2h', ['--since', '2h'], ['new', 'middle'], /^newsent: 1 item has no date, so --since leaves them out\n$/],
    ['--since 10m', ['--since', '10m', '-q'], ['new'], /^$/],
    [
      'a date',
      ['--since', new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10), '-q'],
      ['new', 'middle', 'old'],
      /^$/,
    ],
    ['--limit 2', ['--limit', '2'], ['new', 'middle'], /^$/],
  ])('%s takes the newest', async (_, args, ids, notes) => {
    const { stdout, stderr } = await newsent(['feed', ...args, '--format', 'ndjson'], { input: RECENT })
    expect(idsIn(stdout)).toEqual(ids.map((id) => `urn:item:${id}`))
    expect(stderr).toMatch(notes)
  })

  test('one item in two feeds comes once', async () => {
    const [a, b] = [file('a.rss', RECENT), file('b.rss', RECENT)]
    expect(idsIn((await newsent(['feed', a, b, '--format', 'ndjson'])).stdout)).toHaveLength(4)
  })

  test("a publisher's ticker settles whom a name means", async () => {
    const companies = file(
      'own.csv',
      'ticker,name,aliases\nSBLA,Sable Mining,Sable~word\nSBLB,Sable Software,Sable~word\n',
    )
    const more = '<category domain="https://wire.example/rss/stock">Nasdaq:SBLB</category>'
    const input = rss([{ id: '1', text: 'Sable shares rose 4% on Monday.', more }])
    const { stdout } = await newsent(['feed', '--companies', companies, '--format', 'ndjson'], { input })
    expect(linesOf(stdout)[0].entities.map(({ ticker }: { ticker: string }) => ticker)).toContain('SBLB')
  })

  test('a feed that fails costs itself only: exit 1, a note, an error report', async () => {
    const broken = file('broken.rss', '<html><body>no feed</body></html>')
    const { status, stdout, stderr } = await newsent(['feed', broken, file('good.rss', RECENT), '--format', 'ndjson'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^newsent: .*broken\.rss is a web page, not a feed\n$/)
    expect(linesOf(stdout)[0]).toMatchObject({ id: broken, error: { code: 'BAD_FEED', line: null } })
    expect(idsIn(stdout)).toHaveLength(5)
  })

  test.each(KINDS.slice(0, 3))('newsent analyze does not take %s for a text', async (path) => {
    const { status, stdout, stderr } = await newsent(['analyze', path])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(`newsent: ${path} is a feed, not a document\n  newsent feed ${path} reads its items\n`)
  })

  test('a single feed that fails comes with advice', async () => {
    const page = '<html><link rel="alternate" type="application/rss+xml" href="/feed.xml"></html>'
    const { stderr } = await newsent(['feed'], { input: page })
    expect(stderr).toBe('newsent: stdin is a web page, not a feed\n  the page names this as its feed: /feed.xml\n')
  })

  test('a feed that is cut off gives what is whole', async () => {
    const { status, stdout, stderr } = await newsent(['feed', '--format', 'ndjson'], { input: RECENT.slice(0, -100) })
    expect(status).toBe(0)
    expect(stderr).toBe('newsent: stdin is cut off; the 3 items that are whole were read\n')
    expect(idsIn(stdout)).toHaveLength(3)
  })

  test('fifty megabytes are refused, from files and servers', async () => {
    const huge = Buffer.from(rss([{ id: '1', text: 'x'.repeat(50_000_000) }]))
    const server = await serveFeeds((_, response) => response.writeHead(200).end(huge))
    const [fromFile, fetched] = await Promise.all([
      newsent(['feed', file('huge.rss', huge)]),
      newsent(['feed', server.url, '--allow-private']),
    ])
    expect([fromFile.status, fetched.status]).toEqual([1, 1])
    expect(fromFile.stderr).toMatch(/huge\.rss is larger than 16777216 bytes/)
    expect(fetched.stderr).toMatch(/is larger than 16777216 bytes, unpacked/)
  })

  test.each<[readonly string[], RegExp]>([
    [['--since', 'yesterday'], /A span such as 90m, 2h, 1d or 1w is needed, or a date/],
    [['--limit', '0'], /A whole number of at least 1 is needed/],
    [['--json', '--format', 'ndjson'], /contradict each other/],
    [['-', '-'], /stdin can be read only once/],
    [['--resume'], /unknown option '--resume'/],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stdout, stderr } = await newsent(['feed', ...args], { input: RECENT })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})
