import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BAD_NEWS, GOOD_NEWS, newsent, temporaryFolder } from './newsent.ts'

const folder = temporaryFolder()

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const TEXT =
  'Nvidia shares plunged 9% on weak demand. Apple rose 2% after it beat estimates. Delta Air Lines fell. ' +
  'The Nasdaq Composite lost 3%. Zorvexa Systems Inc. said it had won a large contract.'
const text = file('text.txt', TEXT)

const tickers = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await newsent(['analyze', '--json', text, ...args])).stdout).entities.map(
    ({ ticker, name }: { ticker: string | null; name: string }) => ticker ?? name,
  )

describe('choosing', () => {
  test.each<[string[], string[]]>([
    [
      ['--only', 'Apple, NVDA'],
      ['NVDA', 'AAPL'],
    ],
    [
      ['--only', 'apple', '--only', 'Delta'],
      ['AAPL', 'DAL'],
    ],
    [['--only', 'zorvexa systems'], ['Zorvexa Systems']],
    [
      ['--exclude', 'Apple,^IXIC,Delta'],
      ['NVDA', 'Zorvexa Systems'],
    ],
    [
      ['--watchlist', file('lines.txt', '# mine\nAAPL  # the phone maker\n\nDelta\n')],
      ['AAPL', 'DAL'],
    ],
    [
      ['--watchlist', file('book.csv', 'Name;Symbol;Shares\n"Apple; the phone maker";AAPL;3\nDelta;;4\n')],
      ['AAPL', 'DAL'],
    ],
    [['--types', 'index'], ['^IXIC']],
    [
      ['--types', 'index', '--target', 'weak demand'],
      ['weak demand', '^IXIC'],
    ],
    [
      ['--only', 'AAPL,NVDA', '--sort', 'score'],
      ['AAPL', 'NVDA'],
    ],
    [['--only', 'AAPL,NVDA', '--sort', 'name', '--reverse', '--top', '1'], ['NVDA']],
  ])('%j', async (args, expected) => expect(await tickers(...args)).toEqual(expected))

  test('changes no figure of whom it keeps', async () => {
    const all = JSON.parse((await newsent(['analyze', '--json', text])).stdout)
    const some = JSON.parse((await newsent(['analyze', '--json', text, '--types', 'index', '--only', '^IXIC'])).stdout)
    expect(some.entities).toEqual(all.entities.filter(({ ticker }: { ticker: string }) => ticker === '^IXIC'))
  })

  test('--min-relevance and --min-confidence keep who has as much', async () => {
    const { stdout } = await newsent(['analyze', '--json', text, '--min-relevance', '0.5', '--min-confidence', '0.6'])
    const { entities } = JSON.parse(stdout)
    expect(entities.length).toBeGreaterThan(0)
    for (const { relevance, sentiment } of entities) {
      expect(relevance).toBeGreaterThanOrEqual(0.5)
      expect(sentiment.confidence).toBeGreaterThanOrEqual(0.6)
    }
  })

  test('goes by prices once they are there', async () => {
    const prices = file(
      'prices.csv',
      'ticker,date,close\nNVDA,2025-01-24,100\nNVDA,2025-01-27,90\nAAPL,2025-01-24,100\nAAPL,2025-01-27,103\n',
    )
    const sorted = ['--sort', 'price', '--prices-file', prices, '--date', '2025-01-27', '--top', '2']
    expect(await tickers(...sorted)).toEqual(['AAPL', 'NVDA'])
    expect(await tickers(...sorted, '--reverse')).toEqual(['NVDA', 'AAPL'])
  })

  test('a table says when nobody is left', async () => {
    const { status, stdout, stderr } = await newsent(['analyze', text, '--only', 'Qwertzuiop'])
    expect(status).toBe(0)
    expect(stdout).toContain('None of the companies that were chosen is named.')
    expect(stderr).toContain('nobody is known as "Qwertzuiop" (--only)')
  })
})

describe('wrong choices are refused', () => {
  const empty = file('empty.txt', '# nobody\n')
  test.each<[string[], string, number]>([
    [['--only', 'Summit'], '"Summit" in --only may be several companies\n  write one of SMMT (Summit Therapeutics', 2],
    [['--watchlist', empty], `${empty} names nobody`, 2],
    [['--watchlist', join(folder, 'none.txt')], 'cannot be read', 1],
    [['--watchlist', file('long.txt', `AAPL\n${'x'.repeat(999)}\n`)], 'line 2 is too long', 2],
    [['--types', 'equty'], 'Did you mean equity?', 2],
    [['--sort', 'scroe'], 'Did you mean score?', 2],
    [['--sort', 'price'], '--sort price needs prices', 2],
    [['--top', '0'], 'A whole number of at least 1 is needed.', 2],
    [['--min-relevance', '2'], 'A number from 0 to 1 is needed.', 2],
    [['--fail-on', 'NVDA'], 'Write it as NVDA<=-0.35', 2],
    [['--fail-on', 'any=bulish'], 'Did you mean bullish?', 2],
    [['--fail-on', 'any<=-35'], 'Scores go from -1 to 1.', 2],
  ])('%j', async (args, message, expected) => {
    const { status, stderr } = await newsent(['analyze', text, ...args])
    expect(stderr).toContain(message)
    expect(status).toBe(expected)
  })
})

const LINES = Array.from({ length: 120 }, (_, at) =>
  JSON.stringify({ id: `doc-${at}`, text: at % 40 === 7 ? BAD_NEWS : GOOD_NEWS }),
)

describe('--fail-on', () => {
  const archive = file('archive.jsonl', LINES.join('\n'))

  test.each<[string[], number]>([
    [['--fail-on', 'Nvidia<=-0.35'], 3],
    [['--fail-on', 'NVDA>0'], 0],
    [['--fail-on', 'any<-0.5'], 3],
    [['--fail-on', 'any<-0.5', '--only', 'AAPL'], 0],
    [['--fail-on', 'NVDA>0', '--fail-on', 'AAPL=bullish'], 3],
  ])('%j', async (args, expected) => {
    const { status, stdout } = await newsent(['analyze', text, ...args])
    expect(status).toBe(expected)
    expect(stdout).not.toBe('')
  })

  test('says what holds, and wins over a document that failed', async () => {
    const { status, stderr } = await newsent(['analyze', text, join(folder, 'none.txt'), '--fail-on', 'NVDA=bearish'])
    expect(status).toBe(3)
    expect(stderr).toContain('none.txt')
    expect(stderr).toMatch(/newsent: --fail-on NVDA=bearish holds\n {2}NVDA -0\.\d\d in .*text\.txt\n/)
  })

  test('workers look for it, and leave out whom they shall', async () => {
    const run = (workers: string) =>
      newsent(['analyze', archive, '--format', 'ndjson', '--only', 'BA', '--fail-on', 'any<0', '--workers', workers])
    const [one, many] = await Promise.all([run('1'), run('3')])
    expect(many).toEqual(one)
    expect(many.status).toBe(3)
    expect(many.stderr).toBe(
      `newsent: --fail-on any<0 holds\n${['7', '47', '87'].map((at) => `  BA ${scoreOf(many.stdout)} in doc-${at}\n`).join('')}`,
    )
    const companies = many.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).entities.length)
    expect(companies).toEqual(LINES.map((_, at) => (at % 40 === 7 ? 1 : 0)))
  })
})

function scoreOf(ndjson: string): string {
  const hit = ndjson.split('\n')[7] ?? '{}'
  return JSON.parse(hit).entities[0].sentiment.score.toFixed(2)
}
