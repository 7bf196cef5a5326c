import { Sections } from '../data/container.ts'
import { AliasTrie, NONE, ROOT } from './aliases.ts'
import { CompanyTable } from './companies.ts'
import { keyOf } from './key.ts'
import { GAZETTEER_VERSION } from './layout.ts'
import type { Company, Sense } from './types.ts'

/** The company list: who there is, and under which names. Never changed once it is made. */
export class Gazetteer {
  readonly aliases: AliasTrie
  readonly #companies: CompanyTable

  /**
   * In:  the bytes of a gazetteer file and its name for messages.
   * Errors: BAD_DATA_FILE.
   */
  constructor(bytes: Uint8Array, file: string) {
    const sections = new Sections(bytes, GAZETTEER_VERSION, file)
    this.aliases = new AliasTrie(sections)
    this.#companies = new CompanyTable(sections)
  }

  get size(): number {
    return this.#companies.length
  }

  /** In: an index from 0 below `size`, as senses carry it. */
  company(index: number): Company {
    return this.#companies.at(index)
  }

  /** The meanings of a whole name or ticker, in any case, the largest company first; empty if unknown. */
  lookup(name: string): Sense[] {
    let node = ROOT
    for (const key of keyOf(name)) {
      const word = this.aliases.word(key)
      node = word === NONE ? NONE : this.aliases.step(node, word)
      if (node === NONE) return []
    }
    return node === ROOT ? [] : this.aliases.senses(node)
  }
}
