import { readWords } from './files.ts'
import { fold, foldWord, tidy, words } from './fold.ts'
import { withoutLegalForm } from './legal.ts'

/** How far a form is from the official name: itself, without the legal form, without "Group", without the trade. */
export type Cut = 'full' | 'legal' | 'generic' | 'trade'

export interface NameForm {
  readonly text: string
  readonly cut: Cut
}

const generic = new Set(readWords('generic-tails.txt'))
const trades = new Set(readWords('trade-tails.txt'))

/** Where the words for the kind of security begin in a listing's title. */
const SECURITY =
  /[\s,]*(?:\(the\)\s*)?(?:-\s+|\bNew\s+)?\b(?:Class [A-Z]\b|Series [A-Z]\b|Common (?:Stock|Shares?|Units?)|Ordinary Shares?|American Deposit[ao]ry|Depositary|ADS\b|ADRs?\b|Sponsored\b|Shares? of Beneficial|(?:Common )?Units? Rep|Limited Partner(?:ship)?\b|Subordinate(?:d)? Voting|Limited Voting|(?:Non-)?Voting (?:Common|Ordinary|Shares)|Registered Shares?|REIT Common|Capital Stock|Global Notes|Exchangeable).*$/i

/** Dashes and codes that lists put after a name: "/DE/", " - Ordinary Shares", "$0.01 par". */
const CODES = /\s*(?:\/[A-Z ]{2,5}\/?|\/+|\(\$?0\.\d+.*\)|\$0\.\d+.*|\((?:DE|Canada|New|NEW|Bermuda|Nevada)\))\s*$/

/** The company's name out of a security's title; the article at the end moves to the front: "Macerich Company (The)". */
export function companyName(title: string): string {
  const bare = title
    .trim()
    .replace(/\s*\\.*$/, '')
    .replace(SECURITY, '')
    .replace(CODES, '')
    .replace(CODES, '')
  const moved = /^(.*?),? \(The\)/i.exec(/\(The\)/i.test(title) ? title : bare)
  return tidy((moved?.[1] === undefined ? bare : `The ${moved[1]}`).replace(/,(?=\S)/g, ', '))
}

/** Whether it is written without lower-case letters, as old registers do; short words ("AT&T", "BASF SE") are not shouted. */
export function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{L}{5}/u.test(name)
}

const SMALL = new Set(['and', 'of', 'the', 'de', 'y', 'e', 'for', 'in', 'du', 'des', 'la', 'le'])

/** Legal forms and numerals that are written in capitals. */
const FORMS = /^(?:AG|SE|NV|SA|ASA|AB|A\/S|LP|LLC|USA|US|UK|II|III|IV|VI|REIT|AI)[.,]?$/

/** "SUMITOMO HEAVY INDUSTRIES LTD" → "Sumitomo Heavy Industries Ltd"; abbreviations without vowels keep their capitals. */
export function unshout(name: string): string {
  return words(name)
    .map((word, index) => {
      if (index > 0 && SMALL.has(word.toLowerCase())) return word.toLowerCase()
      if (FORMS.test(word)) return word
      if (/^[^AEIOUY]{1,4}$/.test(word) && !/^(LTD|CO|CORP|BHD|TBK|PLC|INC)[.,]*$/.test(word)) return word
      return word
        .toLowerCase()
        .replace(/(^|[-/&(.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    })
    .join(' ')
}

/**
 * The forms that follow from an official name by rule, the longest first and no text twice:
 * "Alphabet Inc." and "Alphabet"; "Keurig Holdings plc", "Keurig Holdings" and "Keurig".
 * Whether a form may stand is for the tiers to say.
 */
export function nameForms(name: string): NameForm[] {
  const legal = withoutLegalForm(name)
  const short = dropTails(legal, generic)
  const core = dropTails(short, trades, 1)
  const forms: NameForm[] = [
    { text: tidy(name), cut: 'full' },
    { text: legal, cut: 'legal' },
    { text: short, cut: 'generic' },
    { text: dropTails(core, generic), cut: 'trade' },
  ]
  const seen = new Set<string>()
  return forms.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text))
}

/** Drops words of `tails` from the end, at most `most` of them, never the last word, nor one that "&" or "of" needs. */
function dropTails(name: string, tails: ReadonlySet<string>, most = 3): string {
  const parts = words(name)
  let kept = parts.length
  while (kept > 1 && parts.length - kept < most && tails.has(foldWord(parts[kept - 1] ?? ''))) kept--
  const joined = /^(?:and|of|the|de|for)$/.test(foldWord(parts[kept - 1] ?? ''))
  return joined ? name : tidy(parts.slice(0, kept).join(' '))
}

/** Whether every word of the shorter name stands in the longer one; guards joins by number alone. */
export function sharesWord(a: string, b: string): boolean {
  const other = new Set(fold(b).split(' '))
  return fold(a)
    .split(' ')
    .some((word) => word.length > 2 && other.has(word) && !generic.has(word))
}
