import type { Company } from '../gazetteer/types.ts'
import { groupBy } from '../groups.ts'
import type { Grammar } from '../text/grammar.ts'
import type { Sentence, Span } from '../text/types.ts'
import { casingOf, startsUpper } from './casing.ts'
import { slug, unlistedCompany } from './make-company.ts'
import { proposeNames } from './proposals.ts'
import type { Mention, Part } from './types.ts'
import { LEGAL_FORMS } from './words.ts'

const LONGEST_NAME = 4
const CONFIDENCE = 0.8
/** A text with more new names than this is a list or an attack; looking for each again would take too long. */
const MOST_NAMES = 100
/** Legal forms that are also ordinary abbreviations or words prove nothing. */
const UNSURE_FORMS = new Set(['as', 'se', 'sa', 'ab', 'ag', 'nv', 'lp', 'on', 'company'])

/**
 * Companies that no list knows: their legal form gives them away ("Corvane Inc", and from there on "Corvane"), or the
 * grammar takes them for organisations ("Harborlight Systems").
 *
 * In:  the mentions found so far; nothing that overlaps one is touched.
 * Out: further mentions, in no particular order.
 */
export function findUnlisted(parts: readonly Part[], known: readonly Mention[], grammar: Grammar): Mention[] {
  const names = new Map<string, Company>()
  const found: Mention[] = []
  for (const part of parts) {
    const bySentence = mentionsBySentence(part, known)
    part.sentences.forEach((sentence, index) => {
      const taken = bySentence.get(index) ?? []
      for (const run of [...fullNames(sentence, taken), ...proposed(part, sentence, taken, grammar)]) {
        const company = names.get(slug(run.base)) ?? unlistedCompany(run.base)
        names.set(slug(run.base), company)
        found.push(mentionOf(part, index, run.start, run.end, company))
      }
    })
  }
  return names.size === 0 || names.size > MOST_NAMES
    ? found
    : [...found, ...shortForms(parts, [...known, ...found], names)]
}

const mentionsBySentence = ({ where }: Part, mentions: readonly Mention[]): Map<number, Mention[]> =>
  groupBy(
    mentions.filter((mention) => mention.where === where),
    (mention) => mention.sentence,
  )

interface NameRun {
  readonly start: number
  readonly end: number
  /** Without the legal form. */
  readonly base: string
}

function fullNames(sentence: Sentence, taken: readonly Mention[]): NameRun[] {
  const { tokens } = sentence
  if (!tokens.some((token) => LEGAL_FORMS.has(token.norm)) || casingOf(sentence) !== 'normal') return []
  const runs: NameRun[] = []
  tokens.forEach((form, at) => {
    if (!LEGAL_FORMS.has(form.norm) || UNSURE_FORMS.has(form.norm) || !startsUpper(form)) return
    let last = at - 1
    if (tokens[last]?.text === ',') last--
    let first = last + 1
    while (first > 0 && last - first + 2 <= LONGEST_NAME && isNameToken(sentence, first - 1)) first--
    const [start, end] = [tokens[first], tokens[last]]
    if (start === undefined || end === undefined || first > last) return
    if (taken.some((mention) => mention.start < form.end && start.start < mention.end)) return
    runs.push({
      start: start.start,
      end: form.end,
      base: tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(' '),
    })
  })
  return runs
}

function proposed(part: Part, sentence: Sentence, taken: readonly Mention[], grammar: Grammar): NameRun[] {
  const isTaken = (token: Span): boolean =>
    taken.some((mention) => mention.start < token.end && token.start < mention.end)
  return proposeNames(part.text, sentence, isTaken, grammar).flatMap(({ first, last }) => {
    const [start, end] = [sentence.tokens[first], sentence.tokens[last]]
    if (start === undefined || end === undefined || LEGAL_FORMS.has(sentence.tokens[last + 1]?.norm ?? '')) return []
    return [{ start: start.start, end: end.end, base: part.text.slice(start.start, end.end) }]
  })
}

function isNameToken(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  return token !== undefined && token.kind === 'word' && token.text.length > 1 && startsUpper(token)
}

/** A name once given in full may be repeated without its legal form. */
function shortForms(parts: readonly Part[], taken: readonly Mention[], names: ReadonlyMap<string, Company>): Mention[] {
  const found: Mention[] = []
  for (const part of parts) {
    const bySentence = mentionsBySentence(part, taken)
    part.sentences.forEach((sentence, index) => {
      const here = bySentence.get(index) ?? []
      for (const company of names.values()) {
        for (const start of occurrences(part.text, company.name, sentence.start, sentence.end)) {
          const end = start + company.name.length
          if (here.some((mention) => mention.start < end && start < mention.end)) continue
          found.push(mentionOf(part, index, start, end, company))
        }
      }
    })
  }
  return found
}

/** Offsets of whole-word occurrences of `name` between two offsets. */
export function occurrences(text: string, name: string, from: number, to: number): number[] {
  const found: number[] = []
  // What is searched ends with the piece: a name that is not in it must not be looked for in all the rest.
  const piece = text.slice(from, to)
  for (let at = piece.indexOf(name); at >= 0; at = piece.indexOf(name, at + name.length)) {
    const start = from + at
    if (!isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(start + name.length))) found.push(start)
  }
  return found
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

function mentionOf(part: Part, sentence: number, start: number, end: number, entity: Company): Mention {
  const text = part.text.slice(start, end)
  return { start, end, text, where: part.where, sentence, entity, matchedBy: 'name', confidence: CONFIDENCE }
}
