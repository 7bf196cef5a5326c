import { NONE, ROOT } from './aliases.ts'
import { keyOf } from './key.ts'
import type { AliasKind, AliasTier, Company, Letters, NameTrie, Sense } from './types.ts'

/** A company as a user's own list gives it. What is left out comes from the shipped list where that knows the ticker. */
export interface OwnCompany {
  /** Yahoo's form; null if unlisted. */
  readonly ticker: string | null
  readonly name: string
  /** Further names. `isWord`: also an ordinary word, so that it wants evidence around it; a bare string is none. */
  readonly aliases?: readonly (string | { readonly text: string; readonly isWord: boolean })[]
  /** What else is known; shipped facts hold where nothing is said. */
  readonly more?: Partial<Pick<Company, 'type' | 'exchange' | 'country' | 'sector' | 'listings' | 'nouns'>>
}

/** A company of middling size: 16 billion dollars. */
const SIZE = 14
/** Fewer capitals than these are more often something else than a ticker. */
const SURE_TICKER = /^[A-Z]{3,5}$|[.=^-]/

/** The record of an own company; `known` is the shipped one of the same ticker, which it overrides field by field. */
export function ownRecord({ ticker, name, more }: OwnCompany, known: Company | null): Company {
  const id = ticker === null ? `private:${slugOf(name)}` : `own:${ticker}`
  const base: Company = known ?? {
    id,
    name,
    ticker,
    listings: ticker === null ? [] : [ticker],
    type: ticker === null ? 'private' : 'equity',
    exchange: null,
    country: null,
    sector: null,
    size: SIZE,
    nouns: [],
    delisted: null,
    trade: null,
  }
  return Object.freeze({ ...base, name, ...more })
}

const slugOf = (name: string): string =>
  keyOf(name)
    .join('-')
    .replace(/[^\p{L}\p{N}-]/gu, '')

/** The names of a user's own companies, beside the shipped trie and asked before it. */
export class OverlayTrie implements NameTrie {
  readonly #words = new Map<string, number>()
  readonly #nodes: { readonly children: Map<number, number>; readonly senses: Sense[] }[] = []

  constructor(companies: readonly { readonly own: OwnCompany; readonly index: number }[]) {
    this.#nodes.push({ children: new Map(), senses: [] })
    for (const { own, index } of companies) {
      this.#add(own.name, { company: index, kind: 'name', tier: 'safe', letters: 'title' })
      for (const alias of own.aliases ?? []) {
        const { text, isWord } = typeof alias === 'string' ? { text: alias, isWord: false } : alias
        this.#add(text, senseOf(text, 'alias', isWord ? 'word' : 'safe', index))
      }
      for (const text of [own.ticker, ...(own.more?.listings ?? [])]) {
        if (text !== null) this.#add(text, senseOf(text, 'ticker', SURE_TICKER.test(text) ? 'safe' : 'word', index))
      }
    }
  }

  word(text: string): number {
    return this.#words.get(text) ?? NONE
  }

  step(node: number, word: number): number {
    return this.#nodes[node]?.children.get(word) ?? NONE
  }

  hasSenses(node: number): boolean {
    return (this.#nodes[node]?.senses.length ?? 0) > 0
  }

  senses(node: number): Sense[] {
    return [...(this.#nodes[node]?.senses ?? [])]
  }

  #add(text: string, sense: Sense): void {
    let node = ROOT
    for (const key of keyOf(text)) {
      const word = this.#words.get(key) ?? this.#words.size + 1
      this.#words.set(key, word)
      const children = this.#nodes[node]?.children
      const next = children?.get(word) ?? this.#nodes.length
      if (next === this.#nodes.length) this.#nodes.push({ children: new Map(), senses: [] })
      children?.set(word, next)
      node = next
    }
    const senses = this.#nodes[node]?.senses
    if (node !== ROOT && senses?.every(({ company, kind }) => company !== sense.company || kind !== sense.kind))
      senses.push(sense)
  }
}

function senseOf(text: string, kind: AliasKind, tier: AliasTier, company: number): Sense {
  const letters: Letters = kind === 'ticker' ? 'capitals' : /^\p{Ll}/u.test(text) ? 'any' : 'title'
  return { company, kind, tier, letters }
}
