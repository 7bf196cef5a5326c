import type { Sentence, Token } from '../text/types.ts'
import { startsUpper } from './casing.ts'
import { COUNTRY_WORDS } from './countries.ts'

/** What stands for a company without naming it. */
export interface Nominal {
  /** Indices into the sentence's tokens, `last` included. */
  readonly first: number
  readonly last: number
  readonly kind: 'generic' | 'stock' | 'noun' | 'pronoun' | 'they' | 'former' | 'latter' | 'both'
  /** For `noun`, and `both` where its noun says more than "companies": as companies list it ("chipmaker", "hq:cupertino"). */
  readonly noun: string | null
  /** ISO 3166-1 of "the Dutch company"; null where no nation is named. */
  readonly country?: string
}

/** Whether some company of the document is called so. */
type IsNoun = (noun: string) => boolean

const GENERIC = new Set('company group firm business corporation conglomerate startup start-up'.split(' '))
/** What a firm of a city may be called, if by no noun of its own. */
const FIRMS = new Set('chain retailer bank lender maker carmaker chipmaker drugmaker airline insurer giant'.split(' '))
const SUPERLATIVE = /est$|^most$/
const STOCK = new Set('stock shares counter scrip'.split(' '))
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
const AFTER_FORMER = new Set(
  "'s is was has had will would said says rose fell gained lost denied plans agreed declined on in at by with for to".split(
    ' ',
  ),
)
const MOST_ADJECTIVES = 2
const LONGEST_NOUN = 3
const LONGEST_CITY = 2

/** Every nominal in a sentence, left to right. */
export function findNominals(sentence: Sentence, isNoun: IsNoun): Nominal[] {
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

function nominalAt(tokens: readonly Token[], at: number, isNoun: IsNoun): Nominal | null {
  const norm = tokens[at]?.norm
  const next = tokens[at + 1]?.norm ?? ''
  if (norm === 'its' && OWN.has(next)) return { first: at, last: at, kind: 'pronoun', noun: null }
  if (at === 0 && (norm === 'it' || norm === 'they'))
    return { first: at, last: at, kind: norm === 'they' ? 'they' : 'pronoun', noun: null }
  if (norm === 'both') return pair(tokens, at, at + 1, isNoun)
  if (norm !== 'the' && norm !== 'this') return null
  if (next === 'two') return pair(tokens, at, at + 2, isNoun)
  if (next === 'former' || next === 'latter') {
    return standsAlone(next, tokens[at + 2]) ? { first: at, last: at + 1, kind: next, noun: null } : null
  }
  if (STOCK.has(next)) {
    const isOther = STOCK_COMPOUNDS.has(tokens[at + 2]?.norm ?? '') || tokens[at - 1]?.norm === 'of'
    return isOther ? null : { first: at, last: at + 1, kind: 'stock', noun: null }
  }
  return nounAfter(tokens, at, isNoun)
}

/** "both companies", "the two airlines". */
function pair(tokens: readonly Token[], first: number, last: number, isNoun: IsNoun): Nominal | null {
  const plural = tokens[last]?.norm ?? ''
  const noun = plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, '')
  if (noun === plural) return null
  if (GENERIC.has(noun) || STOCK.has(plural) || noun === 'stock') return { first, last, kind: 'both', noun: null }
  return isNoun(noun) ? { first, last, kind: 'both', noun } : null
}

/** "the latter denied it", but not "the latter half" nor "the former president". */
function standsAlone(which: 'former' | 'latter', after: Token | undefined): boolean {
  if (after?.kind !== 'word') return true
  return which === 'latter' ? !LATTER_PARTS.has(after.norm) : AFTER_FORMER.has(after.norm)
}

/** "the chipmaker", "the Danish drugmaker", "the Cupertino-based group", "the Seattle chain", "the company". */
function nounAfter(tokens: readonly Token[], at: number, isNoun: IsNoun): Nominal | null {
  const city = cityAfter(tokens, at + 1, isNoun)
  if (city !== null) return { first: at, last: city.last, kind: 'noun', noun: city.noun }
  let from = basedEnd(tokens, at + 1)
  const country = COUNTRY_WORDS.get(tokens[from]?.norm ?? '')
  const nation = country === undefined ? {} : { country }
  for (let adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives++) {
    // "became the ninth-largest American bank" ranks a company among others, it does not stand for one.
    if (tokens[from]?.kind !== 'word' || SUPERLATIVE.test(tokens[afterHyphens(tokens, from)]?.norm ?? '')) return null
    for (let length = LONGEST_NOUN; length > 0; length--) {
      const noun = phrase(tokens, from, length, isNoun)
      // "The chipmaker most exposed is Nvidia" picks one out of many.
      if (noun !== null && tokens[noun.last + 1]?.norm === 'most') return null
      if (noun !== null) return { first: at, last: noun.last, kind: 'noun', noun: noun.text, ...nation }
    }
    if (GENERIC.has(tokens[from]?.norm ?? '')) {
      const isOther = tokens[from + 1]?.norm === 'of' || isAnyone(tokens, at, tokens[from]?.norm ?? '')
      return isOther
        ? null
        : { first: at, last: from, kind: country === undefined ? 'generic' : 'noun', noun: null, ...nation }
    }
    from = afterHyphens(tokens, from) + 1
  }
  return null
}

/** "What a company pays is the company's affair" speaks of anyone. */
const isAnyone = (tokens: readonly Token[], before: number, noun: string): boolean =>
  tokens.some(
    (token, at) => at < before && token.norm === noun && /^(?:an?|any|every|each)$/.test(tokens[at - 1]?.norm ?? ''),
  )

/** "Cupertino-based group" and "Seattle chain", where a company of the document sits in that city. */
function cityAfter(tokens: readonly Token[], at: number, isNoun: IsNoun): { noun: string; last: number } | null {
  for (let words = LONGEST_CITY; words > 0; words--) {
    const city = tokens.slice(at, at + words)
    if (city.length < words || !city.every((token) => startsUpper(token))) continue
    const noun = `hq:${city.map((token) => token.norm).join(' ')}`
    if (!isNoun(noun)) continue
    const last = basedEnd(tokens, at, words)
    const head = tokens[last]?.norm ?? ''
    if (GENERIC.has(head) || FIRMS.has(head) || isNoun(head)) return { noun, last }
  }
  return null
}

/** Where the noun stands behind "Cupertino-based"; right behind the city where "-based" is left out. */
function basedEnd(tokens: readonly Token[], at: number, words?: number): number {
  const end = at + (words ?? 1)
  const isBased = tokens[end]?.norm === '-' && tokens[end + 1]?.norm === 'based'
  return isBased ? end + 2 : words === undefined ? at : end
}

/** The last token of a word with its hyphens: "cigarettes-to-hotels". */
function afterHyphens(tokens: readonly Token[], at: number): number {
  let last = at
  while (tokens[last + 1]?.norm === '-' && tokens[last + 2]?.kind === 'word') last += 2
  return last
}

/** So many words from `from` on, if some company is called so; "social-media giant" also without its hyphen. */
function phrase(
  tokens: readonly Token[],
  from: number,
  words: number,
  isNoun: IsNoun,
): { text: string; last: number } | null {
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
  const found = [text, text.replaceAll('-', ' ')].find(isNoun)
  return found === undefined ? null : { text: found, last: at - 1 }
}
