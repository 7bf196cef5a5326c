import { groupBy } from '../../src/groups.ts'
import { readWords } from './files.ts'
import { nameKey } from './legal.ts'

const generic = new Set(readWords('generic-tails.txt'))

/** The name key without "group", "holdings" and the like anywhere: joins "Sony Corp" to "Sony Group Corporation". */
export function looseKey(name: string): string {
  const key = nameKey(name)
  const kept = key.split(' ').filter((word) => !generic.has(word))
  return kept.length === 0 ? key : kept.join(' ')
}

/**
 * Disjoint sets (union-find with path halving); groups come out in the order of their first members. Items that are
 * kept `apart` never come into one set: a join that would bring them together does nothing.
 */
export class Sets<T> {
  private readonly parent: number[]
  private readonly index: Map<T, number>
  private readonly items: readonly T[]
  private readonly apart: readonly (readonly [T, T])[]

  constructor(items: readonly T[], apart: readonly (readonly [T, T])[] = []) {
    this.items = items
    this.apart = apart
    this.parent = items.map((_, index) => index)
    this.index = new Map(items.map((item, index) => [item, index]))
  }

  /** The number of the set that holds the item; it changes when sets are joined. */
  find(item: T): number {
    let at = this.index.get(item) ?? -1
    while (this.up(at) !== at) {
      this.parent[at] = this.up(this.up(at))
      at = this.up(at)
    }
    return at
  }

  join(a: T, b: T): void {
    const [first, second] = [this.find(a), this.find(b)].toSorted((x, y) => x - y)
    if (first !== undefined && second !== undefined && !this.forbids(first, second)) this.parent[second] = first
  }

  groups(): T[][] {
    return [...groupBy(this.items, (item) => this.find(item)).values()]
  }

  private forbids(first: number, second: number): boolean {
    return this.apart.some(([a, b]) => {
      const [one, other] = [this.find(a), this.find(b)]
      return (one === first && other === second) || (one === second && other === first)
    })
  }

  private up(at: number): number {
    return this.parent[at] ?? at
  }
}
