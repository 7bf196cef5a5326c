import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Company } from '../gazetteer/types.ts'
import type { AskedTarget } from '../input/types.ts'
import type { Span } from '../text/types.ts'
import { slug, targetEntity } from './make-company.ts'
import type { Mention, Part } from './types.ts'
import { occurrences } from './unlisted.ts'

/**
 * Put what was asked for above what was found: each target becomes a mention of exactly its span, and found mentions
 * that overlap one give way to it (their entity stays, where the target's own text names nothing else).
 */
export function applyTargets(
  parts: readonly Part[],
  asked: readonly AskedTarget[],
  found: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  if (asked.length === 0) return [...found]
  const made = new Map<string, Company>()
  const targets = asked
    .flatMap((target) => placesOf(target, parts))
    .map((place) => toMention(place, found, gazetteer, made))
  const rest = found.filter(
    (mention) => !targets.some((target) => target.where === mention.where && overlaps(target, mention)),
  )
  return [...rest, ...targets]
}

interface Place extends Span {
  readonly part: Part
}

function placesOf(target: AskedTarget, parts: readonly Part[]): Place[] {
  if (typeof target !== 'string') {
    return parts.filter((part) => part.where === 'text').map((part) => ({ part, start: target.start, end: target.end }))
  }
  const name = target.trim()
  if (name === '') return []
  return parts.flatMap((part) =>
    occurrencesAnyCase(part.text, name).map((start) => ({ part, start, end: start + name.length })),
  )
}

function occurrencesAnyCase(text: string, name: string): number[] {
  const exact = occurrences(text, name, 0, text.length)
  if (exact.length > 0) return exact
  const lower = text.toLowerCase()
  return lower.length === text.length ? occurrences(lower, name.toLowerCase(), 0, text.length) : []
}

function toMention(
  { part, start, end }: Place,
  found: readonly Mention[],
  gazetteer: Gazetteer,
  made: Map<string, Company>,
): Mention {
  const text = part.text.slice(start, end)
  const linked = found.find((mention) => mention.where === part.where && overlaps(mention, { start, end }))
  const entity = linked?.entity ?? lookUp(text, gazetteer) ?? remember(text, made)
  const sentence = Math.max(
    0,
    part.sentences.findLastIndex((one) => one.start <= start),
  )
  return {
    start,
    end,
    text,
    where: part.where,
    sentence,
    entity,
    matchedBy: 'target',
    confidence: linked?.confidence ?? 1,
  }
}

function lookUp(text: string, gazetteer: Gazetteer): Company | null {
  const name = text.replace(/^\$/, '').replace(/['’]s$/, '')
  const sense = gazetteer.lookup(name).find((one) => one.tier !== 'weak')
  return sense === undefined ? null : gazetteer.company(sense.company)
}

function remember(text: string, made: Map<string, Company>): Company {
  const key = slug(text)
  const entity = made.get(key) ?? targetEntity(text)
  made.set(key, entity)
  return entity
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
