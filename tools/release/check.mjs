// `npm run check:release`: the package as users get it. Packs it, looks at its contents, types and exports, installs it into
// empty folders, and uses it there as a command and as a library, on every Node that is supported.
// Arguments: majors of Node to try (default: 20 22 24 26; from npm's `node` package).
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const consumer = fileURLToPath(new URL('consumer', import.meta.url))
const majors = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24', '26']
/** Unpacked, without dependencies. */
const MOST_BYTES = 12 * 1024 * 1024
/** What no user needs, and what must not get out. */
const STRANGE = /(?:^|\/)(?:src|test|fixtures|tools|\.[^/]+)\/|\.(?:map|env|pem|key|log|tgz)$/
const SECRET = /\/(?:home|Users|root|work)\/\w|(?:api[_-]?key|token|password)\s*[:=]\s*['"][\w+/-]{16,}['"]/i

const folder = mkdtempSync(join(tmpdir(), 'newsent-release-'))
let failures = 0

function check(what, isFine, detail = '') {
  if (!isFine) failures++
  console.log(`${isFine ? 'ok    ' : 'FAILED'} ${what}${detail === '' ? '' : `: ${detail}`}`)
}

function run(command, args, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { isFine: status === 0, stdout, said: `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n') }
}

const [packed] = JSON.parse(
  run('npm', ['pack', '--json', '--pack-destination', folder], root).stdout.replace(/^[^[]*/, ''),
)
const tarball = join(folder, packed.filename)
const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`
check(
  'size',
  packed.unpackedSize <= MOST_BYTES,
  `${megabytes(packed.unpackedSize)} unpacked, ${megabytes(packed.size)} packed, ${packed.entryCount} files`,
)
const strange = packed.files.map(({ path }) => path).filter((path) => STRANGE.test(path))
check('contents', strange.length === 0, strange.join(', '))

const publint = run('npx', ['publint', '--strict', tarball], root)
check('publint', publint.isFine, publint.isFine ? '' : publint.said)
const types = run(
  'npx',
  [
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'gazetteer.bin',
    'model.bin',
    'kernel.wasm',
    '--format',
    'ascii',
  ],
  root,
)
check('are the types wrong?', types.isFine, types.isFine ? '' : types.said)

const project = join(folder, 'project')
cpSync(consumer, project, { recursive: true })
const install = run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], project)
check(
  'install',
  install.isFine,
  install.isFine ? `${readdirSync(join(project, 'node_modules')).length} entries in node_modules` : install.said,
)
const secrets = filesOf(join(project, 'node_modules/newsent')).filter(
  (file) => /\.(?:js|json|md|ts)$/.test(file) && SECRET.test(readFileSync(file, 'utf8')),
)
check('no secret, no path of a machine', secrets.length === 0, secrets.join(', '))

const compiler = join(root, 'node_modules/typescript/bin/tsc')
for (const resolution of ['node16', 'bundler']) {
  const compiled = run(process.execPath, [compiler, '-p', `tsconfig.${resolution}.json`], project)
  check(`types under moduleResolution ${resolution}`, compiled.isFine, compiled.isFine ? '' : compiled.said)
}

copyFileSync(`${root}fixtures/articles/chip-selloff/input.txt`, join(project, 'article.txt'))
let first = ''
for (const major of majors) {
  const version = run('npx', ['-y', '-p', `node@${major}`, 'node', '--version'])
  const node = version.stdout.trim()
  if (!version.isFine) {
    check(`node ${major}`, false, version.said)
    continue
  }
  const on = (...args) => run('npx', ['-y', '-p', `node@${major}`, 'node', ...args], project)
  const report = on('node_modules/newsent/bin/newsent.js', 'analyze', 'article.txt', '--json')
  first ||= report.stdout
  check(`${node}: the command`, report.isFine && report.stdout.includes('"NVDA"'), report.isFine ? '' : report.said)
  check(`${node}: the same report as on the first`, report.stdout === first)
  const library = on('use.mjs')
  check(`${node}: the library`, library.isFine, library.isFine ? library.stdout.trim() : library.said)
  const required = on('use.cjs')
  check(`${node}: required from CommonJS`, required.isFine, required.isFine ? '' : required.said)
}

rmSync(folder, { recursive: true })
console.log(failures === 0 ? 'The package is fit to be released.' : `${failures} checks failed.`)
process.exitCode = failures === 0 ? 0 : 1

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)))
}
