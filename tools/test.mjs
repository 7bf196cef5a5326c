// `npm test`: build if need be, run every test once, and say on the last line how many passed and failed.
// Arguments are handed to vitest: npm test -- test/render
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isBuilt } from './fresh.mjs'
import { counted, lastLine } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const RESULT = `${root}.vitest-result.json`

/** Exit status of a program run to its end; null where it was killed or could not start. */
function node(...args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status
}

function readResult() {
  try {
    return JSON.parse(readFileSync(RESULT, 'utf8'))
  } catch {
    return null
  }
}

function runTests() {
  if (!isBuilt(root) && node('tools/build.mjs') !== 0) {
    console.error('The build failed, so no test was run.')
    return { passed: 0, failed: 1, ok: false }
  }
  rmSync(RESULT, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULT}`]
  const status = node('node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2))
  return counted(readResult(), status)
}

const tally = runTests()
console.log(lastLine(tally))
process.exitCode = tally.ok ? 0 : 1
