import type { Section } from '../../src/data/container.ts'
import { hashWord, MOST_WORDS } from '../../src/gazetteer/layout.ts'

export interface FiledAlias {
  /** Words of the alias; not empty. */
  readonly key: readonly string[]
  readonly company: number
  /** Kind, tier and letters, packed. */
  readonly info: number
  /** How well the company may claim the name; the best claim comes first. */
  readonly claim: number
}

interface Node {
  readonly children: Map<number, Node>
  readonly senses: FiledAlias[]
}

const newNode = (): Node => ({ children: new Map(), senses: [] })

/** The alias trie as flat arrays, nodes numbered breadth-first, edges of a node sorted by word. */
export function sectionsOfTrie(aliases: readonly FiledAlias[], firstNames: readonly string[]): Record<string, Section> {
  const words = new Map(
    [...new Set([...aliases.flatMap((alias) => alias.key), ...firstNames])]
      .sort()
      .map((word, index) => [word, index + 1]),
  )
  if (words.size > MOST_WORDS) throw new Error(`${words.size} words are more than 16 bits number: widen the layout.`)
  const root = newNode()
  for (const alias of aliases) insert(root, alias, words)
  const nodes: Node[] = [root]
  const edgeWord: number[] = []
  const firstEdge: number[] = []
  for (const node of nodes) {
    firstEdge.push(edgeWord.length)
    for (const [word, child] of [...node.children].sort(([a], [b]) => a - b)) {
      edgeWord.push(word)
      nodes.push(child)
    }
  }
  firstEdge.push(edgeWord.length)
  const rootChild = new Uint32Array(words.size + 1)
  edgeWord.slice(0, root.children.size).forEach((word, index) => {
    rootChild[word] = index + 1
  })
  return {
    ...sectionsOfWords(words),
    firstNames: Uint32Array.from(firstNames, (name) => words.get(name) ?? 0).sort(),
    ...sectionsOfSenses(nodes),
    rootChild,
    firstEdge: Uint32Array.from(firstEdge),
    edgeWord: Uint16Array.from(edgeWord),
  }
}

function insert(root: Node, alias: FiledAlias, words: ReadonlyMap<string, number>): void {
  let node = root
  for (const key of alias.key) {
    const word = words.get(key) ?? 0
    const next = node.children.get(word) ?? newNode()
    node.children.set(word, next)
    node = next
  }
  node.senses.push(alias)
}

/** Open addressing at most half full, so that a word not in the list is told in about two looks. */
function sectionsOfWords(words: ReadonlyMap<string, number>): Record<string, Section> {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.size * 2 + 2)))
  const wordStart = new Uint32Array(words.size + 2)
  const units: number[] = []
  for (const [word, number] of words) {
    wordStart[number] = units.length
    for (let index = 0; index < word.length; index++) units.push(word.charCodeAt(index))
    wordStart[number + 1] = units.length
    let slot = hashWord(word) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = number
  }
  return { slots, wordStart, wordUnits: Uint16Array.from(units) }
}

function sectionsOfSenses(nodes: readonly Node[]): Record<string, Section> {
  const firstSense = new Uint32Array(nodes.length + 1)
  const senses = nodes.flatMap((node, index) => {
    firstSense[index + 1] = (firstSense[index] ?? 0) + node.senses.length
    return node.senses.toSorted((a, b) => b.claim - a.claim || a.company - b.company)
  })
  return {
    firstSense,
    senseCompany: Uint16Array.from(senses, (sense) => sense.company),
    senseInfo: Uint8Array.from(senses, (sense) => sense.info),
  }
}
