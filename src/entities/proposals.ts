import type { Grammar } from '../text/grammar.ts'
import type { Sentence, Token } from '../text/types.ts'
import { casingOf, startsUpper } from './casing.ts'

const LONGEST_NAME = 4
/** A run of capitalised words that ends so is worth asking the grammar about: "Harborlight Systems". */
const ORGANIZATION_TAILS = new Set(
  'systems capital management technologies technology labs laboratories therapeutics pharma pharmaceuticals biosciences bank holdings partners energy motors airlines airways group research networks software media foods robotics analytics securities ventures industries instruments semiconductor semiconductors studios entertainment logistics solutions dynamics aerospace mining resources petroleum insurance financial healthcare biotech materials steel'.split(
    ' ',
  ),
)

/** Words that end nothing but names of companies: no grammar need be asked. */
const COMPANY_TAILS = new Set(
  'therapeutics pharmaceuticals biosciences biotech semiconductor semiconductors airlines airways petroleum robotics technologies aerospace bancorp'.split(
    ' ',
  ),
)

export interface Proposal {
  /** Indices into the sentence's tokens, `last` included. */
  readonly first: number
  readonly last: number
}

/**
 * Runs of capitalised words that may be companies no list knows: rules propose, the grammar has to agree that the
 * sentence holds an organisation there. It is asked about few sentences, and loaded only when the first one comes.
 *
 * In:  `isTaken` tells which tokens belong to a mention already.
 */
export function proposeNames(
  text: string,
  sentence: Sentence,
  isTaken: (token: Token) => boolean,
  grammar: Grammar,
): Proposal[] {
  const { tokens } = sentence
  if (!tokens.some((token) => ORGANIZATION_TAILS.has(token.norm)) || casingOf(sentence) !== 'normal') return []
  const runs = tokens.flatMap((tail, last) => {
    if (!ORGANIZATION_TAILS.has(tail.norm) || !isNamePart(tail) || isNamePart(tokens[last + 1])) return []
    let first = last
    while (first > 0 && last - first + 1 < LONGEST_NAME && isNamePart(tokens[first - 1])) first--
    const isNew = first < last && !tokens.slice(first, last + 1).some(isTaken)
    return isNew ? [{ first, last }] : []
  })
  if (runs.length === 0) return []
  const isPlain = runs.every(({ last }) => COMPANY_TAILS.has(tokens[last]?.norm ?? ''))
  const organizations = isPlain ? [] : grammar.organizations(text.slice(sentence.start, sentence.end))
  return runs.filter(({ first, last }) => {
    if (COMPANY_TAILS.has(tokens[last]?.norm ?? '')) return true
    const name = text.slice(tokens[first]?.start, tokens[last]?.end)
    return organizations.some((one) => one.includes(name))
  })
}

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text.length > 1 && startsUpper(token)
