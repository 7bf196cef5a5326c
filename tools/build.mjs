// Bundles src into dist: one file for the command line, one for the library, chunks that load when they are needed.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

/** CommonJS packages call `require` for what Node brings along. */
const banner =
  "import { createRequire as createNewsentRequire } from 'node:module'\n" +
  'const require = createNewsentRequire(import.meta.url)'

rmSync(`${root}dist`, { recursive: true, force: true })
mkdirSync(`${root}dist`)
await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  legalComments: 'external',
  banner: { js: banner },
  plugins: [versionOnly],
  logLevel: 'warning',
})

// Data files are found beside the module that asks for them: src/data in the sources, dist in the bundle.
for (const name of readdirSync(`${root}src/data`)) {
  if (/\.(?:bin|json)$/.test(name)) copyFileSync(`${root}src/data/${name}`, `${root}dist/${name}`)
}
copyFileSync(`${root}src/report.schema.json`, `${root}dist/report.schema.json`)
