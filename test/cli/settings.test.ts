import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { SETTINGS, variableOf } from '../../src/cli/settings/table.ts'
import { newsent, temporaryFolder } from './newsent.ts'

const root = temporaryFolder()
const home = join(root, 'home')
const project = join(root, 'project')
const cwd = join(project, 'deep', 'down')
mkdirSync(join(home, 'newsent'), { recursive: true })
mkdirSync(cwd, { recursive: true })

const NEWS =
  'Nvidia shares plunged 9% on weak demand. Apple rose 2% after it beat estimates. The Nasdaq Composite lost 3%.'

const put = (path: string, content: unknown): void =>
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
const ofProject = (content: unknown): void => put(join(project, 'newsent.config.json'), content)
const ofUser = (content: unknown): void => put(join(home, 'newsent', 'config.json'), content)

interface Row {
  readonly key: string
  readonly value: unknown
  readonly from: string
  readonly where: string | null
  readonly variable: string
}

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  newsent(['analyze', ...args], { cwd, input: NEWS, env: { XDG_CONFIG_HOME: home, ...env } })

async function effective(key: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const { stdout } = await run([...args, '--print-config', '--json'], env)
  const rows: Row[] = JSON.parse(stdout)
  const row = rows.find((one) => one.key === key)
  return row === undefined ? null : [row.value, row.from]
}

beforeEach(() => {
  ofProject({})
  ofUser({})
})

describe('the strongest place wins', () => {
  test.each<[string, unknown, unknown, Record<string, string>, string[], [unknown, string]]>([
    ['top', {}, {}, {}, [], [null, 'default']],
    ['top', { top: 1 }, {}, {}, [], [1, 'user']],
    ['top', {}, { top: 2 }, {}, [], [2, 'project']],
    ['top', { top: 1 }, { top: 2 }, {}, [], [1, 'user']],
    ['top', { top: 1 }, { top: 2 }, { NEWSENT_TOP: '3' }, [], [3, 'environment']],
    ['top', { top: 1 }, { top: 2 }, { NEWSENT_TOP: '3' }, ['--top', '4'], [4, 'flag']],
    ['top', { top: 1 }, { top: 2 }, { NEWSENT_TOP: '' }, [], [1, 'user']],
    ['top', { top: 1 }, { top: 2 }, { NEWSENT_TOP: '3' }, ['--no-config'], [3, 'environment']],
    ['top', { top: 1 }, { top: 2 }, {}, ['--no-config'], [null, 'default']],
    ['engine', {}, { engine: 'lexicon' }, {}, ['--engine', 'model'], ['model', 'flag']],
    ['only', {}, { only: ['NVDA', 'AAPL'] }, {}, [], [['NVDA', 'AAPL'], 'project']],
    ['only', {}, { only: ['NVDA'] }, { NEWSENT_ONLY: 'AAPL, TSLA' }, [], [['AAPL', 'TSLA'], 'environment']],
    ['failOn', {}, { failOn: ['any<=-0.5', 'NVDA=bearish'] }, {}, [], [['any<=-0.5', 'NVDA=bearish'], 'project']],
    ['includeText', { includeText: true }, { includeText: false }, {}, [], [true, 'user']],
    ['includeText', { includeText: true }, {}, {}, ['--no-include-text'], [false, 'flag']],
    ['cache', { prices: true, cache: false }, {}, {}, [], [false, 'user']],
    ['cache', { prices: true, cache: false }, {}, {}, ['--cache'], [true, 'flag']],
    ['color', {}, {}, { NEWSENT_COLOR: 'off' }, [], [false, 'environment']],
  ])('%s: user %j, project %j, environment %j, flags %j', async (key, user, mine, env, args, expected) => {
    ofUser(user)
    ofProject(mine)
    expect(await effective(key, args, env)).toEqual(expected)
  })
})

describe('a setting gives way where it would contradict a stronger one', () => {
  test.each<[string, unknown, string[], [unknown, string]]>([
    ['watchlist', { watchlist: 'mine.txt' }, [], [join('..', '..', 'mine.txt'), 'project']],
    ['watchlist', { watchlist: 'mine.txt' }, ['--only', 'AAPL'], [null, 'default']],
    ['format', { format: 'ndjson' }, ['--output', 'report.json'], [null, 'default']],
    ['reverse', { reverse: true, sort: 'name' }, ['--sort', 'score'], [null, 'default']],
    ['horizon', { horizon: ['1d', '5d'] }, [], [null, 'default']],
    ['horizon', { horizon: ['1d', '5d'] }, ['--prices-file', 'x.csv'], [[1, 5], 'project']],
    ['horizon', { horizon: ['1d'], pricesFile: 'x.csv' }, ['--no-prices'], [null, 'default']],
  ])('%s of %j with %j', async (key, mine, args, expected) => {
    ofProject(mine)
    expect(await effective(key, args)).toEqual(expected)
  })
})

describe('settings do what flags do', () => {
  test('in an analysis, an explanation and a lookup', async () => {
    put(join(project, 'own.csv'), 'ticker,name\nCRVN.L,Corvane Systems plc\n')
    ofProject({ only: ['AAPL'], format: 'ndjson', engine: 'lexicon', companies: 'own.csv' })
    const { status, stdout } = await run(['-'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).entities.map(({ ticker }: { ticker: string }) => ticker)).toEqual(['AAPL'])
    const flags = ['--engine', 'lexicon', '--only', 'AAPL', '--format', 'ndjson', '--no-config']
    expect((await run(['-', ...flags])).stdout).toBe(stdout)
    const looked = await newsent(['lookup', 'Corvane Systems plc'], { cwd })
    expect(looked.stdout).toContain('CRVN.L')
  })

  test('--print-config shows each value and its place, and reads nothing', async () => {
    ofProject({ top: 2 })
    const { status, stdout, stderr } = await run(['nowhere.txt', '--print-config', '--only', 'A,B'], {
      NEWSENT_SORT: 'name',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^Setting +Value +From\n/)
    expect(stdout).toMatch(/^only +A, B +--only$/m)
    expect(stdout).toMatch(/^sort +name +NEWSENT_SORT$/m)
    expect(stdout).toMatch(/^top +2 +\.\.\/\.\.\/newsent\.config\.json$/m)
    expect(stdout).toMatch(/^minRelevance +– +default$/m)
  })

  test('a variable that was probably meant for newsent is noted', async () => {
    const { status, stderr } = await run(['-', '--no-config'], { NEWSENT_FROMAT: 'json', NEWSENT_IMAGE_REVISION: '7' })
    expect(status).toBe(0)
    expect(stderr).toBe('newsent: NEWSENT_FROMAT is no setting; did you mean NEWSENT_FORMAT?\n')
  })
})

describe('what is wrong is named with its file and key', () => {
  test.each<[unknown, string]>([
    ['{"top": 3,\n "only" []}', 'line 2 is not JSON'],
    ['', 'line 1 is not JSON'],
    ['[]', 'must hold one object'],
    [{ tpo: 3 }, '"tpo" is no setting\n  did you mean "top"?'],
    [{ __proto__x: 3 }, '"__proto__x" is no setting\n  there are engine, '],
    [{ top: '3' }, '"top" must be a number, not a text'],
    [{ top: 0 }, '"top" is 0. A whole number of at least 1 is needed.'],
    [{ top: null }, '"top" must be a number, not null'],
    [{ reverse: 'yes' }, '"reverse" must be true or false, not a text'],
    [{ only: 'NVDA' }, '"only" must be a list of texts, not a text'],
    [{ only: [1] }, '"only" must be a list of texts, not a list of other things'],
    [{ engine: 'modle' }, '"engine" is "modle". Allowed choices are model, lexicon.\n  Did you mean model?'],
    [{ sort: {} }, '"sort" must be a text, not an object'],
    ['x'.repeat(100_000), 'is no file of settings'],
  ])('%j', async (content, message) => {
    ofProject(content)
    const { status, stdout, stderr } = await run(['-'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`${join('..', '..', 'newsent.config.json')}`)
    expect(stderr).toContain(message)
    expect((await run(['-', '--no-config'])).status).toBe(0)
  })

  test('a file that cannot even be looked for is not there', async () => {
    const knot = join(project, 'deep', 'newsent.config.json')
    symlinkSync(knot, knot)
    ofProject({ top: 2 })
    expect(await effective('top')).toEqual([2, 'project'])
    rmSync(knot)
  })

  test.each([
    [{ NEWSENT_QUIET: 'maybe' }, 'NEWSENT_QUIET="maybe" is neither on nor off'],
    [{ NEWSENT_TYPES: 'equty' }, 'NEWSENT_TYPES is "equty". There is no type "equty".\n  Did you mean equity?'],
  ])('%j', async (env, message) => {
    const { status, stderr } = await run(['-'], env)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('the file of a project can do no harm', () => {
  test.each(SETTINGS.filter(({ isForProjects }) => !isForProjects).map(({ key, kind }) => [key, kind]))(
    'it does not set %s',
    async (key, kind) => {
      const content = { [key]: kind === 'switch' ? true : kind === 'number' ? 60 : 'http://127.0.0.1:9' }
      ofProject(content)
      const { status, stderr } = await run(['-'])
      expect(status).toBe(2)
      expect(stderr).toContain(`"${key}" is not for the file of a project`)
      ofProject({})
      ofUser(content)
      expect((await run(['-', '--print-config'])).status).toBe(0)
    },
  )

  test('none of them writes', () => {
    expect(SETTINGS.map(({ key }) => key)).not.toContain('output')
    expect(SETTINGS.map(({ key }) => key)).not.toContain('resume')
  })

  symlinkSync('/etc', join(project, 'link'))
  test.each(['/etc/hostname', '../secret.csv', 'link/hostname', '..'])('it names no file outside: %s', async (path) => {
    ofProject({ companies: path })
    const { status, stderr } = await run(['-'])
    expect(status).toBe(2)
    expect(stderr).toContain('"companies" lies outside of the project')
    ofProject({})
    ofUser({ companies: path })
    expect((await run(['-', '--print-config'])).status).toBe(0)
  })
})

test('every setting is an option of newsent analyze, and every variable has its own name', async () => {
  const { stdout } = await run(['--print-config', '--json'])
  const rows: Row[] = JSON.parse(stdout)
  expect(rows.map(({ key }) => key)).toEqual(SETTINGS.map(({ key }) => key))
  expect(rows.map(({ variable }) => variable)).toEqual(SETTINGS.map(({ key }) => variableOf(key)))
  expect(new Set(rows.map(({ variable }) => variable)).size).toBe(rows.length)
})
