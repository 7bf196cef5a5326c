import type { Sections } from '../data/container.ts'
import { hashWord, KINDS, LETTERS, TIERS } from './layout.ts'
import type { NameTrie, Sense } from './types.ts'

/** No such word, no such step. */
export const NONE = 0
export const ROOT = 0

/**
 * Every name and ticker as a trie of words over typed arrays: nothing is parsed when it is loaded. Nodes are numbered
 * breadth-first, so the child behind edge `e` is node `e + 1`.
 */
export class AliasTrie implements NameTrie {
  readonly #sections: Sections
  readonly #slots: Uint16Array
  readonly #wordStart: Uint32Array
  readonly #wordUnits: Uint16Array
  readonly #rootChild: Uint32Array
  readonly #firstEdge: Uint32Array
  readonly #edgeWord: Uint16Array
  readonly #firstSense: Uint32Array
  readonly #senseCompany: Uint16Array
  readonly #senseInfo: Uint8Array
  readonly #firstNames: ReadonlySet<number>

  constructor(sections: Sections) {
    this.#sections = sections
    this.#slots = sections.u16('slots')
    this.#wordStart = sections.u32('wordStart')
    this.#wordUnits = sections.u16('wordUnits')
    this.#rootChild = sections.u32('rootChild')
    this.#firstEdge = sections.u32('firstEdge')
    this.#edgeWord = sections.u16('edgeWord')
    this.#firstSense = sections.u32('firstSense')
    this.#senseCompany = sections.u16('senseCompany')
    this.#senseInfo = sections.u8('senseInfo')
    this.#firstNames = new Set(sections.u32('firstNames'))
  }

  /** The number of a word in the vocabulary, or `NONE`. */
  word(text: string): number {
    const mask = this.#slots.length - 1
    for (let slot = hashWord(text) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#slots[slot] ?? NONE
      if (word === NONE || this.#isWord(word, text)) return word
    }
  }

  /** Whether a word, in lower case, is one of the commonest first names. */
  isFirstName(text: string): boolean {
    return this.#firstNames.has(this.word(text))
  }

  /** The node that `word` leads to from `node`, or `NONE`. */
  step(node: number, word: number): number {
    if (node === ROOT) return this.#rootChild[word] ?? NONE
    let low = this.#firstEdge[node] ?? 0
    let high = (this.#firstEdge[node + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.#edgeWord[middle] ?? 0
      if (found === word) return middle + 1
      if (found < word) low = middle + 1
      else high = middle - 1
    }
    return NONE
  }

  hasSenses(node: number): boolean {
    return this.#firstSense[node] !== this.#firstSense[node + 1]
  }

  /** The meanings of the alias that ends at `node`, the largest company first. */
  senses(node: number): Sense[] {
    const senses: Sense[] = []
    const end = this.#firstSense[node + 1] ?? 0
    for (let index = this.#firstSense[node] ?? 0; index < end; index++) senses.push(this.#sense(index))
    return senses
  }

  #sense(index: number): Sense {
    const info = this.#senseInfo[index] ?? 0
    const kind = KINDS[info & 7]
    const tier = TIERS[(info >> 3) & 3]
    const letters = LETTERS[info >> 5]
    if (kind === undefined || tier === undefined || letters === undefined) throw this.#sections.damaged()
    return { company: this.#senseCompany[index] ?? 0, kind, tier, letters }
  }

  #isWord(word: number, text: string): boolean {
    const start = this.#wordStart[word] ?? 0
    if ((this.#wordStart[word + 1] ?? 0) - start !== text.length) return false
    for (let index = 0; index < text.length; index++) {
      if (this.#wordUnits[start + index] !== text.charCodeAt(index)) return false
    }
    return true
  }
}
