import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const BINARY = fileURLToPath(new URL('../../bin/newsent.js', import.meta.url))

export interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Call {
  /** What stands on stdin; nothing leaves it empty. */
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Where no settings of whoever runs the tests are found. */
const NO_SETTINGS = fileURLToPath(new URL('nowhere', import.meta.url))

/** Run the real binary to its end, in an environment that says nothing about colours. */
export function newsent(args: readonly string[], { input = '', env = {}, cwd }: Call = {}): Promise<Result> {
  const child = spawn(process.execPath, [BINARY, ...args], {
    cwd,
    env: { PATH: process.env.PATH, XDG_CONFIG_HOME: NO_SETTINGS, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A program that answers without reading stdin closes it under us.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

/** A folder of its own for a test file, removed when its tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsent-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const GOOD_NEWS =
  'Shares of Nvidia surged 9% on Monday after the chipmaker beat profit estimates and raised its outlook.'
export const BAD_NEWS = 'Boeing shares plunged after the planemaker reported a wider loss and cut its forecast.'
