import { readListingText, readWords } from './files.ts'
import { fold, foldWord, tidy, words } from './fold.ts'

/** Terms of the list that are words of names more often than legal forms. */
const NAMES = new Set(
  `uk at ok up et da ba bl sd ps pp ip ud ec ee ei ep fa sem sep sas private ao pat vat dat cic gp scop esv bm sp ky ses
   ks kt kd kf kb ik ij tob tov tmi hb og oe kv sci etat obrt nuf ent private mb ans taa xk xt qk ie`.split(/\s+/),
)

/** Legal forms that stand before the name. */
const PREFIX =
  /^(?:PT\.?|(?:Public |Open )?Joint[- ]Stock Company|PJSC|PAO|OAO|JSC|Perusahaan Perseroan \(Persero\) PT)\s+(?=\S)/i

/** Longest legal form, in words. */
const LONGEST = 5

let terms: ReadonlySet<string> | undefined

/** Where the legal form of a name begins: the number of words that stay, at least one. */
function bareLength(parts: readonly string[]): number {
  let kept = parts.length
  for (;;) {
    const cut = cutOnce(parts, kept)
    if (cut === kept) return kept
    kept = cut
  }
}

function cutOnce(parts: readonly string[], kept: number): number {
  const last = foldWord(parts[kept - 1] ?? '')
  if (kept > 1 && (last === '' || last === 'and')) return kept - 1
  for (let length = Math.min(LONGEST, kept - 1); length > 0; length--) {
    if (legalTerms().has(fold(parts.slice(kept - length, kept).join(' ')))) return kept - length
  }
  return kept
}

/** The name without its legal form: "Toyota Motor Corporation" → "Toyota Motor", "The Boeing Company" → "Boeing". */
export function withoutLegalForm(name: string): string {
  const parts = words(name.replace(/\s*\((the|publ|new)\)/gi, ''))
  const bare = tidy(parts.slice(0, bareLength(parts)).join(' ').replace(PREFIX, ''))
  return bare.replace(/^the\s+(?=\S{2})/i, '')
}

/** Whether the name ends in a legal form ("Shell plc"), so that it may stand as a full name. */
export function hasLegalForm(name: string): boolean {
  const parts = words(name)
  return bareLength(parts) < parts.length
}

/** What two rows of one company have in common: the folded name without article and legal form. */
export function nameKey(name: string): string {
  return fold(withoutLegalForm(name)).replace(/^the /, '')
}

/** Read when the first name is cut. */
function legalTerms(): ReadonlySet<string> {
  terms ??= loadTerms()
  return terms
}

function loadTerms(): Set<string> {
  const parsed: unknown = JSON.parse(readListingText('legal-suffixes/terms.json'))
  const found = strings(parsed).map(fold)
  return new Set([...found, ...readWords('legal-forms.txt')].filter((term) => term.length > 1 && !NAMES.has(term)))
}

/** Every string of a nested value, in order. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(strings)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
