import { readFile } from 'node:fs/promises'
import { NewsentError } from '../errors.ts'
import type { HouseWord, OwnCompany } from '../index.ts'
import { decode } from '../input/index.ts'

/** The user's own company list, or none where none was named. Errors: FILE_UNREADABLE, BAD_COMPANY_FILE. */
export async function readCompanies(file: string | undefined): Promise<OwnCompany[]> {
  if (file === undefined) return []
  const text = await readOwn(file, 'company list', '--companies')
  const { parseCompanies } = await import('../index.ts')
  return parseCompanies(text, file)
}

/** The user's own words, or none where none were named. Errors: FILE_UNREADABLE, BAD_LEXICON_FILE. */
export async function readLexicon(file: string | undefined): Promise<HouseWord[]> {
  if (file === undefined) return []
  const text = await readOwn(file, 'lexicon', '--lexicon')
  const { parseLexicon } = await import('../index.ts')
  return parseLexicon(text, file)
}

/** The text of a file that a user wrote. Errors: FILE_UNREADABLE. */
export async function readOwn(file: string, what: string, flag: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new NewsentError('FILE_UNREADABLE', `The ${what} ${file} cannot be read.`, {
      hint: `check the path given to ${flag}`,
      cause,
    })
  })
  return decode(bytes, file)
}
