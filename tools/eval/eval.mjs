// `npm run eval`: every quality bar on the development sets, through the command line as a user runs it.
// The labelled texts are not part of the package; they lie in a folder beside the checkout.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const scoreboard = `${root}../shared/eval/scoreboard.mjs`

if (existsSync(scoreboard)) {
  process.exitCode = spawnSync(process.execPath, [scoreboard], { cwd: root, stdio: 'inherit' }).status ?? 1
} else {
  console.error('The labelled texts (../shared) are not here, so there is nothing to measure against.')
  process.exitCode = 1
}
