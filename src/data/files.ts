import { readFileSync } from 'node:fs'
import { NewsentError } from '../errors.ts'

/**
 * The bytes of a file that ships with newsent. Data lie beside this module, in the sources as in the bundle.
 *
 * Errors: BAD_DATA_FILE.
 */
export function readDataFile(name: string): Uint8Array {
  try {
    return readFileSync(new URL(name, import.meta.url))
  } catch (cause) {
    throw new NewsentError('BAD_DATA_FILE', `The data file ${name} is missing or cannot be read.`, {
      hint: 'Install newsent again.',
      cause,
    })
  }
}
