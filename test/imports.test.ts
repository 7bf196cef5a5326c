import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Who may import whom: a stage sees those before it, `types` marks that only its types may be seen. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  report: [],
  errors: [],
  groups: [],
  answers: ['report'],
  round: ['answers', 'report', 'sentiment'],
  data: ['errors'],
  // The version of the package, which a polite request names.
  input: ['report', 'errors', 'groups', 'text', '..'],
  text: ['report', 'errors'],
  gazetteer: ['report', 'errors', 'text', 'data'],
  entities: ['report', 'errors', 'groups', 'text', 'gazetteer', 'input types'],
  sentiment: ['report', 'errors', 'text', 'data'],
  events: ['report', 'errors', 'groups', 'text', 'entities types'],
  article: ['report', 'errors', 'groups', 'text types', 'sentiment', 'entities types'],
  prices: ['report', 'errors'],
  choose: ['report'],
  rollup: ['report', 'round', 'sentiment'],
  render: ['answers', 'report', 'errors', 'rollup'],
  analyze: [
    'answers',
    'report',
    'round',
    'input',
    'text',
    'gazetteer types',
    'entities',
    'sentiment types',
    'events',
    'article',
  ],
  library: [
    'analyze',
    'answers',
    'report',
    'rollup',
    'errors',
    'choose',
    'data',
    'input types',
    'entities',
    'gazetteer',
    'input',
    'render',
    'sentiment',
    'text',
  ],
  // What the library is in Node, and in a browser.
  index: ['library', 'sentiment'],
  browser: ['library', 'errors'],
  batch: ['index', 'library', 'report', 'errors', 'choose', 'render', 'input types'],
  cli: [
    'batch',
    'index',
    'answers',
    'choose',
    'report',
    'errors',
    'input',
    'prices',
    'render',
    'rollup',
    'report.schema.json',
    'rollup.schema.json',
    '..',
  ],
}

const root = fileURLToPath(new URL('../src', import.meta.url))
const stageOf = (path: string): string => relative(root, path).split('/')[0]?.replace('.ts', '') ?? ''

interface Import {
  readonly from: string
  readonly stage: string
  readonly seen: string
  readonly typesOnly: boolean
}

function importsOf(file: string): Import[] {
  const path = join(root, file)
  const pattern =
    /(?:^|\n)\s*(import|export)(\s+type)?\b[^'\n]*?(?:\n[^'\n]*?)*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g
  return [...readFileSync(path, 'utf8').matchAll(pattern)].map((match) => ({
    from: file,
    stage: stageOf(path),
    seen: stageOf(normalize(join(dirname(path), match[3] ?? match[4] ?? ''))),
    typesOnly: match[2] !== undefined,
  }))
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
)
const imports = files.flatMap(importsOf)

test('the sources were found', () => expect(imports.length).toBeGreaterThan(50))

test.each(Object.keys(MAY_IMPORT))('%s imports only what stands before it', (stage) => {
  const allowed = MAY_IMPORT[stage] ?? []
  const forbidden = imports.filter(
    (one) =>
      one.stage === stage &&
      one.seen !== stage &&
      !allowed.includes(one.seen) &&
      !(one.typesOnly && allowed.includes(`${one.seen} types`)),
  )
  expect(forbidden).toEqual([])
})

test('every folder of the sources has a rule', () => {
  expect(
    [...new Set(files.map((file) => stageOf(join(root, file))))].filter((stage) => !(stage in MAY_IMPORT)),
  ).toEqual([])
})

test('only the network stages touch the network, only the command line the process', () => {
  const rules: [pattern: RegExp, allowed: RegExp][] = [
    [/from 'node:(?:https?|net|dns|tls)'|\bfetch\(/, /^(?:input\/url(?:\/\w+)?|prices\/yahoo|browser)\.ts$/],
    [/\bprocess\.(?:exit|stdout|stderr|argv|env)\b/, /^cli\//],
    [/\bconsole\./, /^$/],
    [/\bDate\.now\b|\bnew Date\(\)|Math\.random\(/, /^(?:prices\/(?:yahoo|cache|shared)|cli\/clock)\.ts$/],
  ]
  for (const [pattern, allowed] of rules) {
    const offenders = files.filter(
      (file) => pattern.test(readFileSync(join(root, file), 'utf8')) && !allowed.test(file),
    )
    expect(offenders, String(pattern)).toEqual([])
  }
})
