import { NewsentError } from '../../errors.ts'
import type { Cue } from './cue.ts'

/** A phrase of the lexicon, its words as tokens are normalised; `#` is any number. */
interface Phrase {
  readonly words: readonly string[]
  readonly cue: Cue
}

export interface Match {
  readonly cue: Cue
  /** How many words it covers. */
  readonly length: number
}

/** What the table needs to know of a word; null for a word that must not be read. */
export interface Readable {
  readonly norm: string
  readonly isNumber: boolean
  readonly isMasked: boolean
}

/** Phrases by their first word, longest first, so that a look-up is one hash and a few comparisons. */
export class PhraseTable {
  readonly #byFirst = new Map<string, Phrase[]>()
  readonly #seen = new Set<string>()

  /** Errors: BAD_DATA_FILE where the phrase stands in the lexicon already. */
  add(phrase: string, cue: Cue): void {
    const words = wordsOf(phrase)
    const key = words.join(' ')
    const first = words[0]
    if (first === undefined || this.#seen.has(key)) {
      throw new NewsentError('BAD_DATA_FILE', `The phrase "${phrase}" is empty or listed twice.`, {
        hint: 'Keep one row for each phrase.',
      })
    }
    this.set(phrase, cue)
  }

  /** The same, in the place of a phrase of the same words if there is one. */
  set(phrase: string, cue: Cue): void {
    const words = wordsOf(phrase)
    const key = words.join(' ')
    const first = words[0] ?? ''
    this.#seen.add(key)
    const others = (this.#byFirst.get(first) ?? []).filter((other) => other.words.join(' ') !== key)
    const at = others.findIndex((other) => other.words.length < words.length)
    others.splice(at < 0 ? others.length : at, 0, { words, cue })
    this.#byFirst.set(first, others)
  }

  /** The longest phrase that begins at `words[at]`, or null. */
  match(words: readonly Readable[], at: number): Match | null {
    const first = words[at]
    if (first === undefined || first.isMasked) return null
    const phrases = this.#byFirst.get(first.isNumber ? '#' : first.norm)
    const found = phrases?.find((phrase) => fits(phrase.words, words, at))
    return found === undefined ? null : { cue: found.cue, length: found.words.length }
  }
}

/** Hyphens inside words fall away, in the data as in the text. */
function wordsOf(phrase: string): string[] {
  return phrase.split(/[\s-]+/).filter((word) => word !== '')
}

function fits(pattern: readonly string[], words: readonly Readable[], at: number): boolean {
  return pattern.every((wanted, offset) => {
    const word = words[at + offset]
    if (word === undefined || word.isMasked) return false
    return wanted === '#' ? word.isNumber : wanted === word.norm
  })
}
