import { Sections } from '../data/container.ts'
import { AliasTrie, NONE, ROOT } from './aliases.ts'
import { CompanyTable } from './companies.ts'
import { IsinTable } from './isins.ts'
import { keyOf } from './key.ts'
import { GAZETTEER_VERSION } from './layout.ts'
import { OverlayTrie, type OwnCompany, ownRecord } from './overlay.ts'
import type { Company, NameTrie, Sense } from './types.ts'

/** The company list: who there is, and under which names. Never changed once it is made. */
export class Gazetteer {
  /** Where names are looked for, the user's own list first: what it says of a name is final. */
  readonly tries: readonly NameTrie[]
  readonly #shipped: AliasTrie
  readonly #companies: CompanyTable
  readonly #isins: IsinTable
  /** Own companies and those that override a shipped one, by index. */
  readonly #own = new Map<number, Company>()

  /**
   * In:  the bytes of a gazetteer file and its name for messages; companies of the user's own, which override those of
   *      the same ticker.
   * Errors: BAD_DATA_FILE.
   */
  constructor(bytes: Uint8Array, file: string, own: readonly OwnCompany[] = []) {
    const sections = new Sections(bytes, GAZETTEER_VERSION, file)
    this.#shipped = new AliasTrie(sections)
    this.#companies = new CompanyTable(sections)
    this.#isins = new IsinTable(sections)
    const indexed = own.map((company) => ({ own: company, index: this.#place(company) }))
    this.tries = own.length === 0 ? [this.#shipped] : [new OverlayTrie(indexed), this.#shipped]
  }

  get size(): number {
    return this.#companies.length
  }

  /** In: an index as senses carry it. */
  company(index: number): Company {
    return this.#own.get(index) ?? this.#companies.at(index)
  }

  /** Whether a word, in lower case, is one of the commonest first names. */
  isFirstName(word: string): boolean {
    return this.#shipped.isFirstName(word)
  }

  /** The company of an ISIN; empty if the check digit is wrong or nobody here has it. */
  isin(text: string): Sense[] {
    const company = this.#isins.find(text)
    return company === null ? [] : [{ company, kind: 'isin', tier: 'safe', letters: 'capitals' }]
  }

  /** The meanings of a whole name or ticker, in any case, the largest company first; empty if unknown. */
  lookup(name: string): Sense[] {
    const keys = keyOf(name)
    for (const trie of this.tries) {
      const senses = walk(trie, keys)
      if (senses.length > 0) return senses
    }
    return []
  }

  /** The index of an own company: that of the shipped one with its ticker, else a new one behind the list. */
  #place(own: OwnCompany): number {
    const senses = own.ticker === null ? [] : walk(this.#shipped, keyOf(own.ticker))
    const known = senses.find(({ kind }) => kind === 'ticker')?.company
    const index = known ?? this.#companies.length + this.#own.size
    this.#own.set(index, ownRecord(own, known === undefined ? null : this.#companies.at(known)))
    return index
  }
}

function walk(trie: NameTrie, keys: readonly string[]): Sense[] {
  let node = ROOT
  for (const key of keys) {
    const word = trie.word(key)
    node = word === NONE ? NONE : trie.step(node, word)
    if (node === NONE) return []
  }
  return node === ROOT ? [] : trie.senses(node)
}
