import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { AskedTarget } from '../input/types.ts'
import type { Warning } from '../report.ts'
import type { Grammar } from '../text/grammar.ts'
import { isBoilerplate } from './boilerplate.ts'
import { businessTalk } from './business.ts'
import { findCandidates } from './candidates.ts'
import { addCoreferences } from './coreference.ts'
import { resolve } from './resolve.ts'
import { applyTargets } from './targets.ts'
import type { Mention, Part } from './types.ts'
import { findUnlisted } from './unlisted.ts'

export type { Mention, Part }

/** Where names come from. */
export interface Names {
  readonly gazetteer: Gazetteer
  readonly grammar: Grammar
}

export interface Found {
  /** Title first, then by place; none overlap unless targets were asked for that do. */
  readonly mentions: readonly Mention[]
  readonly warnings: readonly Warning[]
}

/**
 * Find every company and instrument that a document names.
 *
 * In:  the document's parts (title given apart, text); names or places asked for, which always come back.
 */
export function findMentions(
  parts: readonly Part[],
  { gazetteer, grammar }: Names,
  asked: readonly AskedTarget[] = [],
): Found {
  const story = parts.map(withoutBoilerplate)
  const candidates = story.flatMap((part) => findCandidates(part, gazetteer))
  const { mentions: listed, warnings } = resolve(candidates, gazetteer, businessTalk(story))
  const named = [...listed, ...findUnlisted(story, listed, grammar)].sort(byPlace)
  const all = addCoreferences(story, named)
  return { mentions: applyTargets(parts, asked, all, gazetteer).sort(byPlace), warnings }
}

/** Sentences keep their numbers; those of boilerplate just lose their tokens. */
function withoutBoilerplate(part: Part): Part {
  const sentences = part.sentences.map((sentence) =>
    isBoilerplate(part.text.slice(sentence.start, sentence.end)) ? { ...sentence, tokens: [] } : sentence,
  )
  return { ...part, sentences }
}

function byPlace(a: Mention, b: Mention): number {
  if (a.where !== b.where) return a.where === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end
}
