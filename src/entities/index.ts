import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { AskedTarget } from '../input/types.ts'
import type { Warning } from '../report.ts'
import type { Grammar } from '../text/grammar.ts'
import { boilerplateOf } from './boilerplate.ts'
import { findCandidates } from './candidates.ts'
import { addCoreferences } from './coreference.ts'
import { resolve } from './resolve.ts'
import { findSurnames } from './surnames.ts'
import { taggedCompanies } from './tagged.ts'
import { applyTargets } from './targets.ts'
import { nameTrackers } from './trackers.ts'
import type { Mention, Part } from './types.ts'
import { findUnlisted } from './unlisted.ts'

export type { Mention, Part }

/** Where names come from. */
export interface Names {
  readonly gazetteer: Gazetteer
  readonly grammar: Grammar
}

/** What is known of the document beside its text. */
export interface Asked {
  /** Names or places asked for, which always come back. */
  readonly targets?: readonly AskedTarget[]
  /** Tickers or ISINs of whom the publisher says it is about. */
  readonly tickers?: readonly string[]
  /** ISO date or instant; tells which of two companies owned a name at the time. */
  readonly publishedAt?: string | null
}

export interface Found {
  /** The parts as they were read: sentences of boilerplate have no tokens. */
  readonly story: readonly Part[]
  /** Title first, then by place; none overlap unless targets were asked for that do. */
  readonly mentions: readonly Mention[]
  readonly warnings: readonly Warning[]
}

/**
 * Find every company and instrument that a document names.
 *
 * In:  the document's parts (title given apart, text).
 */
export function findMentions(
  parts: readonly Part[],
  { gazetteer, grammar }: Names,
  { targets = [], tickers = [], publishedAt = null }: Asked = {},
): Found {
  const story = parts.map(withoutBoilerplate)
  const candidates = story.flatMap((part) => findCandidates(part, gazetteer))
  const { mentions: listed, warnings } = resolve(story, candidates, gazetteer, {
    publishedAt,
    tagged: taggedCompanies(tickers, gazetteer),
  })
  const sure = nameTrackers(story, listed, gazetteer)
  const linked = [...sure, ...findSurnames(story, sure)]
  const named = [...linked, ...findUnlisted(story, linked, grammar)].sort(byPlace)
  const all = addCoreferences(story, named)
  return { story, mentions: applyTargets(parts, targets, all, gazetteer).sort(byPlace), warnings }
}

/** Sentences keep their numbers; those of boilerplate just lose their tokens. */
function withoutBoilerplate(part: Part): Part {
  const isBoilerplate = boilerplateOf(part.text, part.sentences)
  const sentences = part.sentences.map((sentence, index) =>
    isBoilerplate[index] === true ? { ...sentence, tokens: [] } : sentence,
  )
  return { ...part, sentences }
}

function byPlace(a: Mention, b: Mention): number {
  if (a.where !== b.where) return a.where === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end
}
