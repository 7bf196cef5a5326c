import type { Sentence, Token } from '../text/types.ts'

/** What stands for a company without naming it. */
export interface Nominal {
  /** Indices into the sentence's tokens, `last` included. */
  readonly first: number
  readonly last: number
  readonly kind: 'generic' | 'stock' | 'noun' | 'pronoun' | 'former' | 'latter'
  /** For `noun`: as companies list it ("chipmaker", "hq:cupertino"). */
  readonly noun: string | null
}

const GENERIC = new Set('company group firm business corporation conglomerate startup start-up'.split(' '))
const STOCK = new Set('stock shares'.split(' '))
/** "the stock market" is no company's stock. */
const STOCK_COMPOUNDS = new Set(
  'market markets exchange exchanges index indexes indices futures of in that which'.split(' '),
)
const OWN = new Set(
  'shares stock profit profits revenue sales earnings net quarterly full-year fourth first second third guidance outlook forecast margins margin dividend net loss'.split(
    ' ',
  ),
)
const LATTER_PARTS = new Set('half part parts stage stages quarter months weeks years days portion'.split(' '))
const PLAIN_VERBS = new Set(
  "'s is was has had will would said says rose fell gained lost denied plans agreed declined".split(' '),
)
const MOST_ADJECTIVES = 2
const LONGEST_NOUN = 3

/**
 * Every nominal in a sentence, left to right.
 *
 * In:  `isNoun` tells whether some company of the document is called so.
 */
export function findNominals(sentence: Sentence, isNoun: (noun: string) => boolean): Nominal[] {
  const { tokens } = sentence
  const found: Nominal[] = []
  for (let at = 0; at < tokens.length; at++) {
    const nominal = nominalAt(tokens, at, isNoun)
    if (nominal === null) continue
    found.push(nominal)
    at = nominal.last
  }
  return found
}

function nominalAt(tokens: readonly Token[], at: number, isNoun: (noun: string) => boolean): Nominal | null {
  const norm = tokens[at]?.norm
  if (norm === 'its' && OWN.has(tokens[at + 1]?.norm ?? '')) return { first: at, last: at, kind: 'pronoun', noun: null }
  if (norm === 'it' && at === 0) return { first: at, last: at, kind: 'pronoun', noun: null }
  if (norm !== 'the' && norm !== 'this') return null
  const next = tokens[at + 1]?.norm ?? ''
  if (next === 'former' || next === 'latter') {
    const isAlone = standsAlone(next, tokens[at + 2])
    return isAlone ? { first: at, last: at + 1, kind: next, noun: null } : null
  }
  if (STOCK.has(next)) {
    const isCompound = STOCK_COMPOUNDS.has(tokens[at + 2]?.norm ?? '')
    return isCompound ? null : { first: at, last: at + 1, kind: 'stock', noun: null }
  }
  return nounAfter(tokens, at, isNoun)
}

/** "the latter denied it", but not "the latter half" nor "the former president". */
function standsAlone(which: 'former' | 'latter', after: Token | undefined): boolean {
  if (after?.kind !== 'word') return true
  return which === 'latter' ? !LATTER_PARTS.has(after.norm) : PLAIN_VERBS.has(after.norm)
}

/** "the chipmaker", "the Danish drugmaker", "the Cupertino-based group", "the company". */
function nounAfter(tokens: readonly Token[], at: number, isNoun: (noun: string) => boolean): Nominal | null {
  const city = basedIn(tokens, at + 1)
  const start = city === null ? at + 1 : at + 4
  if (city !== null && isNoun(city) && tokens[start]?.kind === 'word')
    return { first: at, last: start, kind: 'noun', noun: city }
  for (let from = start; from <= start + MOST_ADJECTIVES; from++) {
    if (tokens[from]?.kind !== 'word') return null
    for (let length = LONGEST_NOUN; length > 0; length--) {
      const noun = phrase(tokens, from, length)
      if (noun !== null && isNoun(noun.text)) return { first: at, last: noun.last, kind: 'noun', noun: noun.text }
    }
    if (GENERIC.has(tokens[from]?.norm ?? '')) {
      return tokens[from + 1]?.norm === 'of' ? null : { first: at, last: from, kind: 'generic', noun: null }
    }
  }
  return null
}

/** "Cupertino-based" as `hq:cupertino`. */
function basedIn(tokens: readonly Token[], at: number): string | null {
  return tokens[at + 1]?.norm === '-' && tokens[at + 2]?.norm === 'based' ? `hq:${tokens[at]?.norm}` : null
}

/** So many words from `from` on, hyphens between them kept. */
function phrase(tokens: readonly Token[], from: number, words: number): { text: string; last: number } | null {
  let text = ''
  let at = from
  for (let count = 0; count < words; count++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return null
    text += (text === '' || text.endsWith('-') ? '' : ' ') + token.norm
    const isHyphenated = tokens[at + 1]?.norm === '-' && count < words - 1
    if (isHyphenated) text += '-'
    at += isHyphenated ? 2 : 1
  }
  return { text, last: at - 1 }
}
