import { addTo, groupBy } from '../groups.ts'

type ByWord = Map<string, string[][]>

/** Words too common to wake a rule that has any other. */
const COMMON = new Set(
  "'s a an the its of to in on at by for from with and or as is are was were be been being has had have will would may it new not no into that , : ( $ more up down than".split(
    ' ',
  ),
)

/** Alternatives of a pattern, longest first; they are found by their first word or, read backwards, by their last. */
export class WordTable {
  /** None of them begins with a common word. */
  readonly isRare: boolean
  readonly #byFirst: ByWord = new Map()
  readonly #phrases: readonly string[][]
  #byLast: ByWord | null = null

  /** In: phrases, their words joined by `_`. */
  constructor(phrases: readonly string[]) {
    this.#phrases = [...new Set(phrases)].map((phrase) => phrase.split('_')).sort((a, b) => b.length - a.length)
    for (const words of this.#phrases) addTo(this.#byFirst, words[0] ?? '', words)
    this.isRare = this.firstWords().every((word) => !COMMON.has(word))
  }

  firstWords(): string[] {
    return [...this.#byFirst.keys()]
  }

  startingWith(word: string): readonly (readonly string[])[] | undefined {
    return this.#byFirst.get(word)
  }

  endingWith(word: string): readonly (readonly string[])[] | undefined {
    this.#byLast ??= this.#readBackwards()
    return this.#byLast.get(word)
  }

  #readBackwards(): ByWord {
    return groupBy(this.#phrases, (words) => words.at(-1) ?? '')
  }
}
