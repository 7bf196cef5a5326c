import { readFile } from 'node:fs/promises'
import { NewsentError } from '../errors.ts'
import type { OwnCompany } from '../index.ts'
import { decode } from '../input/index.ts'

/** The user's own company list, or none where none was named. Errors: FILE_UNREADABLE, BAD_COMPANY_FILE. */
export async function readCompanies(file: string | undefined): Promise<OwnCompany[]> {
  if (file === undefined) return []
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new NewsentError('FILE_UNREADABLE', `The company list ${file} cannot be read.`, {
      hint: 'check the path given to --companies',
      cause,
    })
  })
  const { parseCompanies } = await import('../index.ts')
  return parseCompanies(decode(bytes, file), file)
}
