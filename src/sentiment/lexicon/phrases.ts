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

/** A table as plain data: for each first word a row `word`, then a tab, the other words and the cue's number by phrase. */
export interface PackedPhrases {
  readonly cues: readonly Cue[]
  readonly rows: string
}

/** Phrases by their first word, longest first, so that a look-up is one hash and a few comparisons. */
export class PhraseTable {
  /** As rows until somebody asks for them; most articles ask for one in a hundred. */
  readonly #byFirst = new Map<string, readonly Phrase[] | string>()
  readonly #cues: readonly Cue[]

  /** In: what the table holds from the beginning. */
  constructor({ cues, rows }: PackedPhrases = { cues: [], rows: '' }) {
    this.#cues = cues
    for (const row of rows.split('\n')) this.#byFirst.set(row.slice(0, row.indexOf('\t')), row)
  }

  /** Errors: BAD_DATA_FILE where the phrase stands in the lexicon already. */
  add(phrase: string, cue: Cue): void {
    const words = wordsOf(phrase)
    const first = words[0]
    if (first === undefined || this.#at(first)?.some((other) => isSame(other.words, words)) === true) {
      throw new NewsentError('BAD_DATA_FILE', `The phrase "${phrase}" is empty or listed twice.`, {
        hint: 'Keep one row for each phrase.',
      })
    }
    this.set(phrase, cue)
  }

  /** The same, in the place of a phrase of the same words if there is one. */
  set(phrase: string, cue: Cue): void {
    const words = wordsOf(phrase)
    const first = words[0] ?? ''
    const others = (this.#at(first) ?? []).filter((other) => !isSame(other.words, words))
    const at = others.findIndex((other) => other.words.length < words.length)
    others.splice(at < 0 ? others.length : at, 0, { words, cue })
    this.#byFirst.set(first, others)
  }

  /** The longest phrase that begins at `words[at]`, or null. */
  match(words: readonly Readable[], at: number): Match | null {
    const first = words[at]
    if (first === undefined || first.isMasked) return null
    const phrases = this.#at(first.isNumber ? '#' : first.norm)
    const found = phrases?.find((phrase) => fits(phrase.words, words, at))
    return found === undefined ? null : { cue: found.cue, length: found.words.length }
  }

  /** All of it as plain data, from which another table can be made. */
  pack(): PackedPhrases {
    const cues = new Map<string, number>()
    const numberOf = (cue: Cue): number => {
      const key = JSON.stringify(cue)
      cues.set(key, cues.get(key) ?? cues.size)
      return cues.get(key) ?? 0
    }
    const rows = [...this.#byFirst.keys()].map((first) => {
      const phrases = this.#at(first) ?? []
      return [first, ...phrases.map(({ words, cue }) => [...words.slice(1), numberOf(cue)].join(' '))].join('\t')
    })
    return { rows: rows.join('\n'), cues: [...cues.keys()].map((key) => JSON.parse(key)) }
  }

  #at(first: string): readonly Phrase[] | undefined {
    const phrases = this.#byFirst.get(first)
    if (typeof phrases !== 'string') return phrases
    const unpacked = this.#unpacked(first, phrases)
    this.#byFirst.set(first, unpacked)
    return unpacked
  }

  #unpacked(first: string, row: string): Phrase[] {
    return row
      .split('\t')
      .slice(1)
      .flatMap((phrase) => {
        const words = phrase.split(' ')
        const cue = this.#cues[Number(words.pop())]
        return cue === undefined ? [] : [{ words: [first, ...words], cue }]
      })
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at])

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
