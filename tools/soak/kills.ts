import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Random } from '../random.ts'

const BINARY = fileURLToPath(new URL('../../bin/newsent.js', import.meta.url))
/** Milliseconds; a start takes 200. */
const LONGEST_LIFE = 1_500

/** Run the real command line. Out: its exit status, null where a signal ended it; `kill` sends one after that many milliseconds. */
async function run(
  args: readonly string[],
  kill?: { readonly after: number; readonly signal: NodeJS.Signals },
): Promise<number | null> {
  const child = spawn(process.execPath, [BINARY, 'analyze', ...args, '--no-config', '-q'], { stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  if (kill !== undefined) {
    await Promise.race([sleep(kill.after), ended])
    child.kill(kill.signal)
  }
  return ended
}

/** What an uninterrupted run writes. */
export async function uninterrupted(archive: string, path: string): Promise<string> {
  await run([archive, '--output', path])
  return readFileSync(path, 'utf8')
}

/**
 * Kill a run over an archive again and again, each time resuming, then let it end.
 *
 * Out: how many lines differ from `whole`.
 */
export async function killAndResume(
  archive: string,
  path: string,
  whole: string,
  kills: number,
  random: Random,
): Promise<number> {
  rmSync(path, { force: true })
  const args = [archive, '--output', path, '--resume', '--workers', String(1 + random.below(3))]
  for (let count = 0; count < kills; count++) {
    await run(args, {
      after: random.below(LONGEST_LIFE),
      signal: random.pick(['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT']),
    })
  }
  await run(args)
  const [expected, written] = [whole, readFileSync(path, 'utf8')].map((text) => text.split('\n'))
  const most = Math.max(expected?.length ?? 0, written?.length ?? 0)
  return Array.from({ length: most }, (_, at) => expected?.[at] !== written?.[at]).filter(Boolean).length
}
