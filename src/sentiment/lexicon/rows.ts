import { NewsentError } from '../../errors.ts'
import { inflect } from '../../text/inflect.ts'

/** One row of a lexicon: its head (`-2 o`) cut at spaces, and its phrases with every form written out. */
export interface Row {
  readonly head: readonly string[]
  readonly phrases: readonly string[]
}

/**
 * Read the rows of a lexicon file: `head : phrase, phrase`, continued on lines that hold no ` : `.
 *
 * In a phrase, `~` after a word stands for its regular verb forms, `~s` for its plural too, `a/b` for either word.
 * Errors: BAD_DATA_FILE where a phrase stands before the first head.
 */
export function readRows(name: string, source: string): Row[] {
  const rows: { head: string[]; phrases: string[] }[] = []
  for (const line of source.split('\n').map((each) => each.trim())) {
    if (line === '') continue
    const colon = line.indexOf(' : ')
    if (colon >= 0) rows.push({ head: line.slice(0, colon).split(/\s+/), phrases: [] })
    const row = rows.at(-1)
    if (row === undefined) throw new NewsentError('BAD_DATA_FILE', `${name}: "${line}" stands before any head`)
    const phrases = line.slice(colon < 0 ? 0 : colon + 3).split(',')
    row.phrases.push(
      ...phrases
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .flatMap(formsOfPhrase),
    )
  }
  return rows
}

/** A number of a head, checked against its range. */
export function numberIn(name: string, text: string | undefined, low: number, high: number): number {
  const value = Number(text)
  if (text === undefined || !(value >= low && value <= high)) {
    const hint = `Write a number from ${low} to ${high}.`
    throw new NewsentError('BAD_DATA_FILE', `${name}: "${text}" is no number in range`, { hint })
  }
  return value
}

/** Every form of a phrase, as the rows write them. */
export function formsOfPhrase(phrase: string): string[] {
  return phrase.split(/\s+/).reduce<string[]>(
    (heads, word) => {
      const forms = formsOf(word)
      return heads.flatMap((head) => forms.map((form) => (head === '' ? form : `${head} ${form}`)))
    },
    [''],
  )
}

function formsOf(word: string): string[] {
  if (word.endsWith('~s')) return [word.slice(0, -2), pluralOf(word.slice(0, -2))]
  if (word.endsWith('~')) return inflect(word.slice(0, -1))
  return word.includes('/') && word.length > 1 ? word.split('/') : [word]
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
