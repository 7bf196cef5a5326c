import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { newsent } from './newsent.ts'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const golden = (name: string) => readFileSync(new URL(`../../fixtures/cli/${name}`, import.meta.url), 'utf8')

describe('help', () => {
  test.each([
    [['--help'], 'help.txt'],
    [['-h'], 'help.txt'],
    [['help'], 'help.txt'],
    [['analyze', '--help'], 'help-analyze.txt'],
    [['help', 'analyze'], 'help-analyze.txt'],
    [['explain', '--help'], 'help-explain.txt'],
    [['lookup', '--help'], 'help-lookup.txt'],
    [['cache', '--help'], 'help-cache.txt'],
    [['model', '--help'], 'help-model.txt'],
    [['schema', '--help'], 'help-schema.txt'],
    [['completion', '--help'], 'help-completion.txt'],
    [['feed', '--help'], 'help-feed.txt'],
    [['watch', '--help'], 'help-watch.txt'],
  ])('newsent %j prints %s to stdout', async (args, file) => {
    expect(await newsent(args)).toEqual({ status: 0, stdout: golden(file), stderr: '' })
  })

  test('begins with examples', () => {
    const files = readdirSync(new URL('../../fixtures/cli/', import.meta.url)).filter((name) => name.startsWith('help'))
    expect(files.length).toBeGreaterThan(7)
    for (const file of files) expect(golden(file)).toMatch(/^Examples:\n {2}\S/)
  })

  test('no command at all is wrong usage: help on stderr', async () => {
    expect(await newsent([])).toEqual({ status: 2, stdout: '', stderr: golden('help.txt') })
  })
})

test.each([['--version'], ['-V']])('newsent %s prints the version', async (flag) => {
  expect(await newsent([flag])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

test('newsent schema prints the schema that ships', async () => {
  const schema = readFileSync(new URL('../../src/report.schema.json', import.meta.url), 'utf8')
  const { status, stdout, stderr } = await newsent(['schema'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(JSON.parse(schema))
})

describe('wrong usage exits with 2, says what is wrong and what to do, and prints nothing on stdout', () => {
  test.each<[readonly string[], string]>([
    [['analyse', 'a.txt'], "newsent: unknown command 'analyse'\n  Did you mean analyze?\n"],
    [['analyze', '--fromat', 'json'], "newsent: unknown option '--fromat'\n  Did you mean --format?\n"],
    [['--verison'], "newsent: unknown option '--verison'\n  Did you mean --version?\n"],
    [['news.txt'], "newsent: unknown command 'news.txt'\n  to read a file: newsent analyze <file>\n"],
    [
      ['analyze', '--format', 'pdf'],
      "newsent: option '--format <format>' argument 'pdf' is invalid. Allowed choices are table, json, ndjson, csv, markdown, html.\n" +
        '  newsent --help shows what there is\n',
    ],
    [
      ['analyze', '--format', 'tabel'],
      "newsent: option '--format <format>' argument 'tabel' is invalid. Allowed choices are table, json, ndjson, csv, markdown, html.\n" +
        '  Did you mean table?\n',
    ],
    [['cache', 'clar'], "newsent: unknown command 'clar'\n  Did you mean clear?\n"],
    [
      ['analyze', '--width', '12'],
      "newsent: option '--width <columns>' argument '12' is invalid. A whole number of at least 40 is needed.\n" +
        '  newsent --help shows what there is\n',
    ],
    [
      ['analyze', '--target', ' '],
      "newsent: option '--target <name>' argument ' ' is invalid. A name is needed.\n" +
        '  newsent --help shows what there is\n',
    ],
    [
      ['analyze', '-', '--jsonl', '-'],
      'newsent: stdin can be read only once\n  name "-" only once; --jsonl - reads stdin too\n',
    ],
    [
      ['analyze', '--title', 'x', 'a.txt', 'b.txt'],
      'newsent: --title is the title of one document, but several were named\n' +
        '  in JSON Lines each line has a "title"\n',
    ],
    [
      ['analyze', '--date', '2025-01-27', '--jsonl', 'a.jsonl'],
      'newsent: --date does not go with --jsonl\n  in JSON Lines each line has a "publishedAt"\n',
    ],
    [
      ['analyze', '--json', '--format', 'ndjson'],
      'newsent: --json and --format ndjson contradict each other\n  choose one of them\n',
    ],
    [['schema', 'report', 'extra'], "newsent: too many arguments for 'schema'. Expected 1 argument but got 2.\n"],
  ])('newsent %j', async (args, message) => {
    const { status, stdout, stderr } = await newsent(args, { input: 'Apple rose.' })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.startsWith(message)).toBe(true)
  })

  test('escape sequences in arguments do not reach the terminal', async () => {
    const { status, stderr } = await newsent(['analyze', '--\u001b[2J\u202e'])
    expect(status).toBe(2)
    expect(stderr).toContain('␛[2J<U+202E>')
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})
