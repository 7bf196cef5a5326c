import type { AliasTier } from '../../src/gazetteer/types.ts'
import { readWords } from './files.ts'
import { fold, words } from './fold.ts'
import type { Cut } from './names.ts'
import { adanosRemoved, type RemovedAliases } from './sources/adanos.ts'
import {
  isAnyWord,
  isCommonWord,
  isDictionaryWord,
  isEverydayWord,
  isFirstName,
  isKnownProperName,
  isPersonalName,
  isPlace,
  population,
  surnameRank,
} from './words.ts'

/** log2 of millions of dollars: from 33 billion on, a name that subtitles know ("Boeing") means the company. */
const HOUSEHOLD = 15
/** From 8 billion on, capitals ("UBS") and common phrases ("Home Depot") mean the company. */
const LARGE = 13
/** From 2 billion on, a short name that is no word anywhere may stand alone. */
const MIDDLE = 11
/** Letters from which an unknown word is no chance word. */
const LONG = 8
const UNUSUAL = 6

/** Japanese syllables only: more often a surname or a town than the one company. */
const SYLLABLES = /^(?:(?:[kgsztdnhbpmrjcfwy]|sh|ch|ts|[kgnhbpmr]y)?[aeiou]|[nkstph](?=[kstpnmbcg]))+n?$/i

const abbreviations = new Set(readWords('abbreviations.txt').map((word) => word.toUpperCase()))
const trades = new Set([
  ...readWords('trade-tails.txt'),
  ...readWords('generic-tails.txt'),
  ...readWords('empty-words.txt'),
])
const tickerWords = new Set(readWords('ticker-words.txt'))
let removedAliases: RemovedAliases | undefined

/** Read when the first name is judged: tickers are judged without the listings. */
const removed = (): RemovedAliases => {
  removedAliases ??= adanosRemoved()
  return removedAliases
}

/**
 * How much proof a bare ticker needs in running text. `safe`: three capitals or more that are neither a word nor an
 * abbreviation news uses; `word`: everything else. Numbers never get here but as `word`.
 */
export function tickerTier(symbol: string): AliasTier {
  if (!/^[A-Z]{3,5}$/.test(symbol) || abbreviations.has(symbol) || tickerWords.has(symbol)) return 'word'
  const word = symbol.toLowerCase()
  return isCommonWord(word) || isDictionaryWord(word) || isPlace(word) || isPersonalName(word) ? 'word' : 'safe'
}

export interface AliasFacts {
  readonly text: string
  /** How it was cut from the official name; forms that a list gives count as `legal`. */
  readonly cut: Cut
  /** log2 of the market capitalisation in millions of dollars. */
  readonly size: number
}

/**
 * The tier of a form that was derived by rule, or null where it must be no alias: numbers, words of trades, places,
 * a first name or surname that only a cut left over, scraps of fewer than three letters.
 */
export function aliasTier({ text, cut, size }: AliasFacts): AliasTier | null {
  const parts = words(text)
    .map((word) => fold(word))
    .filter(Boolean)
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || parts.every((part) => /^\d+$/.test(part))) return null
  if (cut === 'full')
    return parts.length > 1 || size >= LARGE ? fullTier(text, parts, size) : oneWord(text, 'legal', size)
  if (isPlace(text)) return cut === 'legal' ? 'word' : null
  if (parts.every((part) => trades.has(part) || isPlace(part) || part.length === 1))
    return generalTier(parts, cut, size)
  return parts.length === 1 ? oneWord(text, cut, size) : phrase(text, parts, cut, size)
}

/** A whole official name with its legal form is a name, unless nothing but common words stands before an "Inc". */
function fullTier(text: string, parts: readonly string[], size: number): AliasTier | null {
  if (parts.length === 1) return oneWord(text, 'legal', size)
  return 'safe'
}

/** "Western Digital", "Bank of America", but also "First Bank" and "Gold Resource": only the large ones are names at once. */
function generalTier(parts: readonly string[], cut: Cut, size: number): AliasTier | null {
  if (cut === 'trade' || (cut === 'generic' && size < LARGE)) return null
  if (parts.length === 1) return cut === 'legal' && size >= LARGE ? 'word' : null
  return size >= LARGE ? 'safe' : 'word'
}

function oneWord(text: string, cut: Cut, size: number): AliasTier | null {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  const leftover = cut === 'generic' || cut === 'trade'
  if (letters.length < 3) return !leftover && size >= LARGE && letters === letters.toUpperCase() ? 'word' : null
  const ordinary = isOrdinary(text)
  if (trades.has(fold(text)) || (leftover && (isPlace(text) || isPersonalName(text) || isEverydayWord(fold(text)))))
    return null
  if (isCapitals(letters)) return capitals(letters, leftover, size)
  if (cut === 'trade') return ordinary || isAnyWord(text) || size < HOUSEHOLD || letters.length < 5 ? 'weak' : 'safe'
  if (ordinary) return leftover && size < LARGE ? 'weak' : 'word'
  if (isPlace(text) || isPersonalName(text)) return 'word'
  if (isKnownProperName(text)) return size >= HOUSEHOLD ? 'safe' : 'word'
  const shaped = /\p{Ll}\p{Lu}|\d/u.test(letters) || /\p{L}[-.+]\p{L}/u.test(text)
  const unusual = shaped || (letters.length >= UNUSUAL && !isAnyWord(text) && !SYLLABLES.test(letters))
  if (leftover) return size >= LARGE || (unusual && size >= MIDDLE) ? 'safe' : 'weak'
  return unusual || size >= LARGE || (size >= MIDDLE && !isAnyWord(text)) ? 'safe' : 'word'
}

/** "UBS" and "ASML"; "CMS", "PCB" and the like stand for other things as well. */
function capitals(letters: string, leftover: boolean, size: number): AliasTier | null {
  if (letters.length > 5) return oneWordShouted(letters, size)
  if (leftover && size < LARGE) return letters.length > 2 ? 'weak' : null
  return tickerTier(letters) === 'safe' && size >= LARGE - 1 ? 'safe' : 'word'
}

function oneWordShouted(letters: string, size: number): AliasTier {
  return isOrdinary(letters) || isPersonalName(letters) || isPlace(letters)
    ? 'word'
    : size >= MIDDLE || (letters.length >= LONG && !SYLLABLES.test(letters))
      ? 'safe'
      : 'word'
}

const isCapitals = (letters: string): boolean => letters === letters.toUpperCase() && /\p{L}{2}/u.test(letters)

function phrase(text: string, parts: readonly string[], cut: Cut, size: number): AliasTier | null {
  const plain = parts.filter((part) => isEverydayWord(part) || trades.has(part) || isPlace(part) || part.length === 1)
  const common = parts.filter(
    (part) => isDictionaryWord(part) || trades.has(part) || isPlace(part) || part.length === 1,
  )
  const personal = size < LARGE && parts.length === 2 && parts.every((part) => isPersonalName(part))
  if (removed().ordinary.has(fold(text)) || personal) return cut === 'trade' ? null : 'word'
  if (plain.length === parts.length)
    return cut === 'trade' ? null : size >= LARGE && cut !== 'generic' ? 'safe' : 'word'
  if (common.length === parts.length)
    return cut === 'trade' ? (size >= LARGE ? 'word' : 'weak') : size >= MIDDLE ? 'safe' : 'word'
  return cut === 'trade' && size < MIDDLE ? 'word' : 'safe'
}

/** Common enough a surname to be met in any newspaper. */
const FAMILIAR_SURNAME = 4_000
/** Rarer surnames count for small companies only: nobody else in the news is called Nomura. */
const RARE_SURNAME = 12_000
const SMALL = 13
/** From 65 billion dollars on, a surname on its own means the company first (Goldman, Disney, Toyota). */
const FAMOUS = 16
/** A city that news names without its country. */
const NOTED_CITY = 15_000

/**
 * Whether a one-word name of a company is a person's or a place's as well (Graham, Wilmington), so that a capital is no
 * proof. `trusted` forms (no dictionary word, or written by hand as safe) must be familiar ones to count.
 */
export function isProper(text: string, size: number, trusted: boolean): boolean {
  const [first = '', last, more] = words(text)
  if (last !== undefined && more === undefined && size < LARGE)
    return isFirstName(first) && surnameRank(last) < FAMILIAR_SURNAME
  if (last !== undefined || /\p{Lu}.*\p{Lu}|\d/u.test(text.replace(/^(?:Mc|Mac|O['’])/, ''))) return isPlace(text)
  if (isPlace(text)) return true
  if (trusted) return size < FAMOUS && (surnameRank(text) < FAMILIAR_SURNAME || population(text) > NOTED_CITY)
  if (isDictionaryWord(text)) return false
  const rarest = size < SMALL ? Number.POSITIVE_INFINITY : RARE_SURNAME
  return isPersonalName(text) || population(text) > NOTED_CITY || surnameRank(text) < rarest
}

/** A word of the language or one that misfired elsewhere. */
function isOrdinary(text: string): boolean {
  return isDictionaryWord(text) || removed().ordinary.has(fold(text)) || tickerWords.has(text.toUpperCase())
}

/** Whether an audit found that the form names somebody else than this ticker. */
export function isForeignAlias(symbol: string, text: string): boolean {
  return removed().foreign.has(`${symbol}|${fold(text)}`)
}
