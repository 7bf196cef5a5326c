import { brokenRows, type OwnRow, readOwnRows } from '../../data/own-rows.ts'
import { tokenize } from '../../text/tokens.ts'
import type { Aim, Cue } from './cue.ts'
import type { PhraseTable } from './phrases.ts'
import { formsOfPhrase } from './rows.ts'

/** A word or phrase that means something to a house: its jargon, or what it reads otherwise than others do. Plain data. */
export interface HouseWord {
  /** Its words as tokens are normalised, parted by spaces; every form is a row of its own. `#` is any number. */
  readonly phrase: string
  /** -4 (as bad as it gets) to +4; 0 says nothing. */
  readonly valence: number
  /** Of whom it is said: who stands before it, after it, nearest, or everyone in its clause. */
  readonly about: Aim
}

const COLUMNS = ['phrase', 'valence', 'about'] as const
const TABLE = { columns: COLUMNS, required: ['phrase', 'valence'], code: 'BAD_LEXICON_FILE' } as const
const ABOUT: readonly Aim[] = ['subject', 'object', 'nearest', 'everyone']
const STRONGEST = 4
const LONGEST_PHRASE = 80
const HYPHEN = '-'

/**
 * Read the words of a house.
 *
 * In:  CSV with a header: `phrase,valence,about`; `about` may be left out (subject). `~` after a word stands for its
 *      regular verb forms, `~s` for its plural too, `a/b` for either word.
 * Errors: BAD_LEXICON_FILE, with the lines and what is wrong with them.
 */
export async function parseLexicon(csv: string, file: string): Promise<HouseWord[]> {
  const rows = await readOwnRows(csv, file, TABLE)
  const problems: string[] = []
  const seen = new Map<string, number>()
  const words = rows.flatMap((row) => wordsOf(row, seen, (problem) => problems.push(`line ${row.line}: ${problem}`)))
  if (problems.length > 0) throw brokenRows(file, problems, TABLE)
  return words
}

type Column = (typeof COLUMNS)[number]

function wordsOf(
  { cell, line }: OwnRow<Column>,
  seen: Map<string, number>,
  complain: (problem: string) => void,
): HouseWord[] {
  const written = cell('phrase')
  const valence = Number(cell('valence'))
  const about = ABOUT.find((one) => one === (cell('about') || ABOUT[0]))
  if (cell('valence') === '' || !(Math.abs(valence) <= STRONGEST)) {
    complain(`"${cell('valence')}" is no valence from -${STRONGEST} to ${STRONGEST}`)
  }
  if (about === undefined) complain(`"${cell('about')}" is none of ${ABOUT.join(', ')}`)
  if (written.length > LONGEST_PHRASE) {
    complain(`a phrase has at most ${LONGEST_PHRASE} characters`)
    return []
  }
  return formsOfPhrase(written).map((form) => {
    const phrase = normalised(form, complain)
    const earlier = seen.get(phrase)
    if (earlier !== undefined) complain(`"${phrase}" stands in line ${earlier} already`)
    seen.set(phrase, line)
    return { phrase, valence, about: about ?? 'subject' }
  })
}

function normalised(form: string, complain: (problem: string) => void): string {
  const tokens = tokenize(form).filter(({ norm }) => norm !== HYPHEN)
  if (!tokens.some(({ kind }) => kind !== 'mark')) complain('there is no phrase')
  if (tokens[0]?.kind === 'number') complain(`"${form}" begins with a number; write # for any number`)
  return tokens.map(({ norm }) => norm).join(' ')
}

/** Put the words of a house into a table, over what stands there. */
export function addHouseWords(table: PhraseTable, words: readonly HouseWord[]): void {
  for (const { phrase, valence, about } of words) {
    const cue: Cue = { kind: 'state', valence, aim: about, withoutObject: 0, isLevel: false }
    table.set(phrase, cue)
  }
}
