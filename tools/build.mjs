// Bundles src into dist: the command line, each part of the library, one file for browsers, chunks that load when they are needed.
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

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
  setup({ onLoad }) {
    onLoad({ filter: /package\.json$/ }, ({ path }) => {
      if (path !== `${root}package.json`) return undefined
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

/** linkedom brings a parser of style sheets of 260 KB; our trees hold none. */
const noStyleSheets = {
  name: 'no-style-sheets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'left-out' }))
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: 'export const parse = () => ({ cssRules: [] })',
    }))
  },
}

/** What `*.built.ts` exports is plain data that never changes: worked out here, so that no start has to. */
const workedOut = {
  name: 'worked-out',
  setup({ onLoad }) {
    onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm' })
      const code = Buffer.from(outputFiles[0].contents).toString('base64')
      const constants = Object.entries(await import(`data:text/javascript;base64,${code}`))
      const lines = constants.map(([name, value]) => {
        return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`
      })
      return { contents: lines.join('\n'), loader: 'js' }
    })
  },
}

/** CommonJS packages call `require` for what Node brings along. */
const banner =
  "import { createRequire as createNewsentRequire } from 'node:module'\n" +
  'const require = createNewsentRequire(import.meta.url)'

const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  metafile: true,
}

const node = await build({
  ...common,
  entryPoints: {
    cli: 'src/cli/main.ts',
    worker: 'src/batch/worker.ts',
    ...LIBRARY,
  },
  chunkNames: '[name]-[hash]',
  // The one finds its own files beside itself, the other is large and seldom wanted.
  external: ['piscina', 'undici'],
  splitting: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'external',
  banner: { js: banner },
  plugins: [versionOnly, noStyleSheets, workedOut],
})

/** One file, that nothing but the data lies beside. */
const browser = await build({
  ...common,
  entryPoints: { browser: 'src/browser.ts' },
  plugins: [workedOut],
  minifyIdentifiers: true,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'linked',
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
  ...[node, browser].flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => basename(path))),
])
for (const name of readdirSync(`${root}dist`)) if (!made.has(name)) rmSync(`${root}dist/${name}`, { recursive: true })
