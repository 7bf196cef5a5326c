// Bundles src into dist: the command line, each part of the library, one file for browsers, chunks that load when they are needed.
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What package.json exports, for Node. */
const LIBRARY = {
  index: 'src/index.ts',
  batch: 'src/batch/index.ts',
  feed: 'src/library/feed.ts',
  html: 'src/library/html.ts',
  prices: 'src/prices/index.ts',
  render: 'src/library/render.ts',
}

/** Of package.json only the version goes into the bundle. */
const versionOnly = {
  name: 'version-only',
  load(id) {
    if (id !== `${root}package.json`) return null
    const { version } = JSON.parse(readFileSync(id, 'utf8'))
    return { code: JSON.stringify({ version }), moduleType: 'json' }
  },
}

/** linkedom brings a parser of style sheets of 260 KB; our trees hold none. */
const noStyleSheets = {
  name: 'no-style-sheets',
  resolveId: (source) => (source === 'cssomnom/parse' ? '\0no-style-sheets' : null),
  load: (id) => (id === '\0no-style-sheets' ? 'export const parse = () => ({ cssRules: [] })' : null),
}

/** What `*.built.ts` exports is plain data that never changes: worked out here, so that no start has to. */
const workedOut = {
  name: 'worked-out',
  async load(id) {
    if (!id.endsWith('.built.ts')) return null
    const { output } = await build({ input: id, write: false, output: { codeSplitting: false } })
    const code = Buffer.from(output[0].code).toString('base64')
    const constants = Object.entries(await import(`data:text/javascript;base64,${code}`))
    const lines = constants.map(([name, value]) => {
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
    })
    return { code: lines.join('\n'), moduleType: 'js' }
  },
}

/** What `analyze` runs on a plain text lies in one file: to find and link a dozen takes longer than to read one. */
const HOT = /\/src\/(?:index|cli\/(?:main|dispatch|analyze))\.ts$/

const output = {
  dir: `${root}dist`,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  comments: { legal: true, annotation: false, jsdoc: false },
}

const node = await build({
  cwd: root,
  input: { cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts', ...LIBRARY },
  // The one finds its own files beside itself, the other is large and seldom wanted.
  external: ['piscina', 'undici'],
  platform: 'node',
  transform: { target: 'node20' },
  // What is hot is imported late in the sources, so that tests of one part load that part, and at once here.
  checks: { ineffectiveDynamicImport: false },
  plugins: [versionOnly, noStyleSheets, workedOut],
  output: {
    ...output,
    minify: { compress: true, mangle: false, codegen: true },
    codeSplitting: { groups: [{ name: 'main', test: HOT }] },
  },
})

/** One file, that nothing but the data lies beside. */
const browser = await build({
  cwd: root,
  input: { browser: 'src/browser.ts' },
  platform: 'browser',
  transform: { target: 'es2022' },
  plugins: [workedOut],
  output: { ...output, minify: true, codeSplitting: false },
})

// Data files are found beside the module that asks for them: src/data in the sources, dist in the bundle.
const data = readdirSync(`${root}src/data`).filter((name) => /\.(?:bin|json|wasm)$/.test(name))
for (const name of data) copyFileSync(`${root}src/data/${name}`, `${root}dist/${name}`)
for (const name of ['report', 'rollup'])
  copyFileSync(`${root}src/${name}.schema.json`, `${root}dist/${name}.schema.json`)

// Leavings of earlier builds go last, so that whoever runs the old bundle meanwhile keeps its chunks until the end.
const made = new Set([
  'types',
  'report.schema.json',
  'rollup.schema.json',
  ...data,
  ...[node, browser].flatMap(({ output }) => output.map(({ fileName }) => fileName)),
])
for (const name of readdirSync(`${root}dist`)) if (!made.has(name)) rmSync(`${root}dist/${name}`, { recursive: true })
