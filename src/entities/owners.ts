import type { Token } from '../text/types.ts'
import type { Mention, Part } from './types.ts'

const OWNERS = new Set('owner maker parent operator developer creator'.split(' '))
/** A description is less sure than a name. */
const CONFIDENCE = 0.8

/**
 * "the Facebook owner", "the iPhone maker", "the maker of Sprite": a brand names its company through what it owns or
 * makes, and the mention is the whole description.
 */
export function widenToOwner(mention: Mention, part: Part): Mention {
  if (mention.matchedBy !== 'brand' && mention.matchedBy !== 'alias') return mention
  const tokens = part.sentences[mention.sentence]?.tokens ?? []
  const at = tokens.findIndex((token) => token.start === mention.start)
  const after = tokens.find((token) => token.start >= mention.end)
  const start = startOf(tokens, at)
  if (start !== null) return described(mention, part, start, mention.end)
  const before = tokens[at - 1]
  if (before?.norm !== 'the' || after === undefined || !OWNERS.has(after.norm)) return mention
  return described(mention, part, before.start, after.end)
}

/** Where "the maker of" begins before the token at `at`. */
function startOf(tokens: readonly Token[], at: number): number | null {
  const [the, owner, of] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  return of?.norm === 'of' && OWNERS.has(owner?.norm ?? '') && the?.norm === 'the' ? the.start : null
}

function described(mention: Mention, part: Part, start: number, end: number): Mention {
  const text = part.text.slice(start, end)
  return { ...mention, start, end, text, matchedBy: 'coreference', confidence: CONFIDENCE }
}
