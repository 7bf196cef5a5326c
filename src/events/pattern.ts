import { NewsentError } from '../errors.ts'
import { inflect } from '../text/inflect.ts'
import { isSlot, type SlotName } from './slots.ts'
import { VOCABULARY } from './vocabulary.ts'
import { WordTable } from './word-table.ts'

export interface Words {
  readonly kind: 'words'
  readonly table: WordTable
  readonly isOptional: boolean
}

export type Step =
  | Words
  | { readonly kind: 'slot'; readonly slot: SlotName; readonly isOptional: boolean }
  | { readonly kind: 'number'; readonly unit: NumberUnit; readonly isOptional: boolean }
  /** Up to so many items of any kind; `isTight` stays inside one noun phrase and crosses no company. */
  | { readonly kind: 'gap'; readonly most: number; readonly isTight: boolean }
  /** Takes no room: the item at hand must be none of these. */
  | { readonly kind: 'not'; readonly words: ReadonlySet<string> }

export type NumberUnit = 'percent' | 'money' | 'number' | 'up' | 'down'

const NUMBER_UNITS: readonly NumberUnit[] = ['percent', 'money', 'number', 'up', 'down']

/** The steps of a pattern, and whom its event belongs to if that one may stand anywhere before. */
export interface Pattern {
  readonly owner: SlotName | null
  readonly steps: readonly Step[]
}

/**
 * Read one pattern of the rule files.
 *
 * Errors: BAD_DATA_FILE where a part of it is unknown.
 */
export function parsePattern(source: string): Pattern {
  const parts = source.split(/\s+/)
  const [first = '', second] = parts
  if (second !== '..') return { owner: null, steps: parts.map(stepOf) }
  return { owner: slotOf(first), steps: parts.slice(2).map(stepOf) }
}

function stepOf(part: string): Step {
  const isOptional = part.length > 1 && part.endsWith('?')
  const body = isOptional ? part.slice(0, -1) : part
  const gap = /^(\.{1,2})(\d{1,2})$/.exec(body)
  if (gap !== null) return { kind: 'gap', most: Number(gap[2]), isTight: gap[1] === '.' }
  if (body.startsWith('{')) return { kind: 'slot', slot: slotOf(body), isOptional }
  if (body.startsWith('<')) return { kind: 'number', unit: unitOf(body), isOptional }
  if (body.startsWith('!')) return { kind: 'not', words: new Set(phrasesOf(body.slice(1))) }
  return { kind: 'words', table: tableOf(body), isOptional }
}

function slotOf(part: string): SlotName {
  const name = part.slice(1, -1)
  if (isSlot(name)) return name
  throw new NewsentError('BAD_DATA_FILE', `"${part}" is no slot.`, { hint: 'Slots are listed beside their roles.' })
}

function unitOf(part: string): NumberUnit {
  const unit = NUMBER_UNITS.find((each) => part === `<${each}>`)
  if (unit !== undefined) return unit
  throw new NewsentError('BAD_DATA_FILE', `"${part}" is no number.`, { hint: `Write ${NUMBER_UNITS.join(', ')}.` })
}

/** Alternatives that many patterns share are read once. */
const tables = new Map<string, WordTable>()

function tableOf(body: string): WordTable {
  const known = tables.get(body) ?? new WordTable(phrasesOf(body))
  tables.set(body, known)
  return known
}

/** `@rose/climb~/ahead_of` as every phrase it stands for. */
function phrasesOf(alternatives: string): string[] {
  if (alternatives === '/') return ['/']
  return alternatives.split('/').flatMap((one) => {
    if (!one.startsWith('@')) return expand(one)
    const shared = classes().get(one.slice(1))
    if (shared !== undefined) return shared
    throw new NewsentError('BAD_DATA_FILE', `"${one}" is no word list.`, { hint: 'Add it to the vocabulary.' })
  })
}

/** Every form of each word of a phrase. */
function expand(phrase: string): string[] {
  return phrase.split('_').reduce<string[]>((heads, word) => {
    const forms = word.endsWith('~') ? inflect(word.slice(0, -1)) : [word]
    return heads.length === 0 ? forms : heads.flatMap((head) => forms.map((form) => `${head}_${form}`))
  }, [])
}

let known: ReadonlyMap<string, string[]> | null = null

function classes(): ReadonlyMap<string, string[]> {
  known ??= readVocabulary()
  return known
}

function readVocabulary(): ReadonlyMap<string, string[]> {
  const lists = new Map<string, string[]>()
  let name = ''
  for (const line of VOCABULARY.trim().split('\n')) {
    const [head = '', tail] = line.split(' : ')
    if (tail !== undefined) name = head.trim()
    const words = (tail ?? head).trim().split(/\s+/)
    lists.set(name, [...(lists.get(name) ?? []), ...words.flatMap(expand)])
  }
  return lists
}
