import type { Sections } from '../data/container.ts'
import { LIST_MARK, SIZE_SCALE, TRADES, TYPES } from './layout.ts'
import type { Company } from './types.ts'

/** The companies as columns of string numbers; a `Company` is built when it is asked for, once. */
export class CompanyTable {
  readonly length: number
  readonly #sections: Sections
  readonly #built: (Company | undefined)[] = []
  readonly #decoder = new TextDecoder()

  constructor(sections: Sections) {
    this.#sections = sections
    this.length = sections.u32('company.id').length
  }

  /** In: an index below `length`. */
  at(index: number): Company {
    const known = this.#built[index]
    if (known !== undefined) return known
    const built = Object.freeze(this.#build(index))
    this.#built[index] = built
    return built
  }

  #build(index: number): Company {
    const text = (column: string): string | null => this.#string(this.#sections.u32(`company.${column}`)[index] ?? 0)
    const list = (column: string): readonly string[] => Object.freeze(text(column)?.split(LIST_MARK) ?? [])
    const byte = (column: string): number => this.#sections.u8(`company.${column}`)[index] ?? 0
    const id = text('id')
    const type = TYPES[byte('type')]
    if (id === null || type === undefined) throw this.#sections.damaged()
    return {
      id,
      name: text('name') ?? id,
      ticker: text('ticker'),
      listings: list('listings'),
      type,
      exchange: text('exchange'),
      country: text('country'),
      sector: text('sector'),
      size: byte('size') / SIZE_SCALE,
      nouns: list('nouns'),
      delisted: text('delisted'),
      trade: TRADES[byte('trade')] ?? null,
    }
  }

  /** String 0 is "nothing". */
  #string(index: number): string | null {
    if (index === 0) return null
    const starts = this.#sections.u32('stringStart')
    return this.#decoder.decode(this.#sections.u8('stringBytes').subarray(starts[index], starts[index + 1]))
  }
}
