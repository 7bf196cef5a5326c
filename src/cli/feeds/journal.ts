import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { NewsentError } from '../../errors.ts'

/**
 * Lines in a file that grows at its end. Whoever is killed in the middle of a line loses that line; processes that write
 * to the same file do not cut each other's lines in two.
 */
export interface Journal {
  /** Every line, also one without its end. The file is made where there is none. */
  read(): Promise<string[]>
  append(line: string): Promise<void>
  /** All lines anew, in one step. */
  replace(lines: readonly string[]): Promise<void>
}

/** Errors, of every method: FILE_UNREADABLE. */
export function createJournal(path: string): Journal {
  let isTorn = false
  const guarded = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      return await task()
    } catch (cause) {
      throw unwritable(path, cause)
    }
  }
  return {
    read: () =>
      guarded(async () => {
        await mkdir(dirname(path), { recursive: true })
        // What cannot be written must be known before anything is printed that would be printed again.
        await appendFile(path, '')
        const text = await readFile(path, 'utf8')
        isTorn = text !== '' && !text.endsWith('\n')
        return text.split('\n').filter((line) => line !== '')
      }),
    append: (line) =>
      guarded(async () => {
        await appendFile(path, `${isTorn ? '\n' : ''}${line}\n`)
        isTorn = false
      }),
    replace: (lines) =>
      guarded(async () => {
        const next = `${path}.${process.pid}`
        await writeFile(next, lines.map((line) => `${line}\n`).join(''))
        await rename(next, path)
        isTorn = false
      }),
  }
}

function unwritable(path: string, cause: unknown): NewsentError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new NewsentError('FILE_UNREADABLE', `what was seen cannot be remembered: ${reason}`, {
    hint: `choose a place that can be written with --state (it is ${path})`,
    cause,
  })
}
