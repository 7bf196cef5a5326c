import { NewsentError } from '../errors.ts'

/** What the file system said, as an error a user can act on: FILE_NOT_FOUND or FILE_UNREADABLE. */
export function fileError(path: string, cause: unknown): NewsentError {
  const code = codeOf(cause)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new NewsentError('FILE_NOT_FOUND', `${path} does not exist`, { hint: 'check the path', cause })
  }
  const [problem, hint] = PROBLEMS[code] ?? [`cannot be read${code === '' ? '' : ` (${code})`}`, 'try another file']
  return new NewsentError('FILE_UNREADABLE', `${path} ${problem}`, { hint, cause })
}

export function tooLarge(name: string, limit: number): NewsentError {
  return new NewsentError('FILE_UNREADABLE', `${name} is larger than ${limit} bytes`, { hint: SPLIT })
}

const SPLIT = 'one document is one article: split the file, or read it as JSON Lines'

/** By the code that Node gives: what is wrong, and what to do. */
const PROBLEMS: Readonly<Record<string, readonly [string, string]>> = {
  EISDIR: [
    'is a folder without anything to read',
    'name the files; in folders .txt, .md, .html, .json and .jsonl are read',
  ],
  EACCES: ['may not be read', 'ask for permission to read it'],
  EPERM: ['may not be read', 'ask for permission to read it'],
  ELOOP: ['is a chain of links without an end', 'name the file itself'],
  EMFILE: ['cannot be opened: too many files are open', 'read fewer files at a time'],
  ENAMETOOLONG: ['is too long for a file name', 'check the path'],
  ERR_FS_FILE_TOO_LARGE: ['is too large', SPLIT],
}

function codeOf(cause: unknown): string {
  const isCoded = typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
  return isCoded ? String(cause.code) : ''
}
