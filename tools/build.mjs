// Bundles src into dist: one file for the command line, one for the library, one for its prices, chunks that load when they are needed.
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

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

/** CommonJS packages call `require` for what Node brings along. */
const banner =
  "import { createRequire as createNewsentRequire } from 'node:module'\n" +
  'const require = createNewsentRequire(import.meta.url)'

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    prices: 'src/prices/index.ts',
    worker: 'src/batch/worker.ts',
  },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  // It finds its own files beside itself.
  external: ['piscina'],
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'external',
  banner: { js: banner },
  plugins: [versionOnly, noStyleSheets],
  logLevel: 'warning',
  metafile: true,
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
  ...Object.keys(metafile.outputs).map((path) => basename(path)),
])
for (const name of readdirSync(`${root}dist`)) if (!made.has(name)) rmSync(`${root}dist/${name}`, { recursive: true })
