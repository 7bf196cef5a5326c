import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandsOf, snippetsOf } from './snippets.ts'

/*
 * Every command and every piece of code in the documents is run as it stands, in a folder that holds the files they name.
 * example.com is a server of this machine; what only installs or measures is run by .ci/run and by hand.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md']
const snippets = DOCUMENTS.flatMap((name) => snippetsOf(join(root, name)).map((one) => ({ ...one, name })))
const OF_THE_REPOSITORY = /^(?:npm|npx|\.ci\/run|node tools)\b/
/** Programs that a machine may lack. */
const NEEDED = /\b(?:jq|parallel|flock|duckdb|python3)\b/g

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

describe.skipIf(process.platform === 'win32')('commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsent-docs-'))
  let server: Server
  let host = ''

  beforeAll(async () => {
    prepare(folder)
    const page = readFileSync(`${root}fixtures/pages/wire/page.html`)
    const feed = readFileSync(`${root}fixtures/feeds/press.rss`)
    server = createServer(({ url }, response) => {
      if (url === '/markets.rss') response.end(feed)
      else if (url === '/story.html') response.writeHead(200, { 'content-type': 'text/html' }).end(page)
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    return () => server.close()
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const commands = snippets
    .filter(({ language }) => language === 'sh')
    .flatMap((snippet) => commandsOf(snippet).map((command) => [snippet.name, snippet.line, command] as const))
    .filter(([, , command]) => !OF_THE_REPOSITORY.test(command))

  test('there are some', () => expect(commands.length).toBeGreaterThan(20))

  test.for(commands)('%s:%i %s', async ([, , command], { skip }) => {
    if (!(command.match(NEEDED) ?? []).every(has)) skip('a program is missing')
    const { status, output, errors } = await run(command)
    expect(errors).not.toMatch(/unexpected error|unknown (?:command|option)/)
    const isAlert = command.includes('--fail-on') && !command.includes('||')
    expect({ status, errors }).toEqual({ status: isAlert ? 3 : 0, errors })
    if (!/ -o | --output | >|completion|mail/.test(command)) expect(output).not.toBe('')
  })

  const asked = snippets.filter(({ language }) => language === 'python' || language === 'sql')

  test.for(asked)('$name:$line', async ({ language, code }, { skip }) => {
    const program = language === 'sql' ? 'duckdb' : 'python3 -c "import pandas"'
    if (spawnSync('sh', ['-c', language === 'sql' ? `command -v ${program}` : program]).status !== 0)
      skip(`no ${program}`)
    await run('newsent analyze news/ -q -o reports.ndjson && newsent analyze news/ -q -o scores.csv')
    writeFileSync(join(folder, 'code'), code)
    const { status, output, errors } = await run(language === 'sql' ? 'duckdb < code' : 'python3 code')
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect(output).toContain('NVDA')
  })

  /** A command as a shell runs it; one that would look for ever looks once. */
  function run(command: string): Promise<{ status: number | null; output: string; errors: string }> {
    const here = command.replaceAll('https://example.com', host).replace(/(newsent watch \S+)(?!.*--once)/, '$1 --once')
    const child = spawn('bash', ['-o', 'pipefail', '-c', here], {
      cwd: folder,
      env: {
        HOME: join(folder, 'home'),
        PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
        XDG_STATE_HOME: mkdtempSync(join(folder, 'state-')),
        NEWSENT_ALLOW_PRIVATE: 'true',
        NEWSENT_PRICES_URL: host,
      },
    })
    let [output, errors] = ['', '']
    child.stdout.on('data', (text) => {
      output += text
    })
    child.stderr.on('data', (text) => {
      errors += text
    })
    child.stdin.end()
    return new Promise((resolve) => child.on('close', (status) => resolve({ status, output, errors })))
  }
})

/** The files that the documents name; lists and words are those that they show. */
function prepare(folder: string): void {
  const article = `${root}fixtures/articles/chip-selloff/input.txt`
  const text = readFileSync(article, 'utf8')
  for (const name of ['bin', 'news', 'today', 'home/news']) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['article.txt', 'story.txt', 'news/a.txt', 'today/a.txt'])
    copyFileSync(article, join(folder, name))
  copyFileSync(`${root}fixtures/articles/bank-results/input.txt`, join(folder, 'news/b.txt'))
  copyFileSync(`${root}fixtures/pages/wire/page.html`, join(folder, 'page.html'))
  for (const name of ['archive.jsonl', 'news.jsonl']) {
    writeFileSync(join(folder, name), [1, 2, 3].map((id) => `${JSON.stringify({ id, text })}\n`).join(''))
  }
  const [words = '', list = ''] = snippets.flatMap(({ language, code }) => (language === 'csv' ? [code] : []))
  writeFileSync(join(folder, 'words.csv'), words)
  writeFileSync(join(folder, 'watchlist.csv'), list)
  writeFileSync(join(folder, 'mine.txt'), 'NVDA\nApple\n')
  writeFileSync(join(folder, 'archive.jsonl.gz'), gzipSync(readFileSync(join(folder, 'archive.jsonl'))))
  script(join(folder, 'bin/newsent'), `exec "${process.execPath}" "${root}bin/newsent.js" "$@"`)
  script(join(folder, 'bin/mail'), 'exec cat')
}

function script(path: string, line: string): void {
  writeFileSync(path, `#!/bin/sh\n${line}\n`)
  chmodSync(path, 0o755)
}

describe('code', () => {
  const code = snippets.filter(({ language }) => language === 'ts')

  test('there is some', () => expect(code.length).toBeGreaterThan(2))

  // Beside the package's own files, so that `newsent` is found as it will be where it is installed.
  const folder = mkdtempSync(join(root, 'test/docs/tmp-'))
  copyFileSync(`${root}fixtures/prices/chip-selloff.csv`, join(folder, 'daily.csv'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(code)('$name:$line', ({ code, line }) => {
    writeFileSync(join(folder, `${line}.mjs`), code)
    const { status, stderr } = spawnSync(process.execPath, [`${line}.mjs`], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
