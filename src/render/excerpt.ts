import type { Evidence, Term } from '../report.ts'
import type { Paint } from './paint.ts'
import { printable } from './safe.ts'
import { clip, clipStart, columns } from './width.ts'

/** A sentence around the term that decided it; the term and its surroundings are safe to print. */
interface Excerpt {
  readonly before: string
  readonly term: string
  readonly after: string
  readonly weight: number
}

/** Share of the free columns that goes to what stands before the term: what follows tells more. */
const BEFORE_SHARE = 0.4

/**
 * One sentence of evidence in at most `width` columns.
 *
 * In:  `width` in columns; Infinity leaves the sentence whole.
 * Out: the sentence, its strongest term emphasised; too long, it is shortened around that term, `…` standing for what
 *      was left out.
 */
export function renderEvidence(evidence: Evidence, width: number, paint: Paint): string {
  const { before, term, after, weight } = shorten(split(evidence), width)
  if (term === '') return before + after
  const colour = weight > 0 ? paint.green : paint.red
  return before + paint.bold(colour(term)) + after
}

/** A sentence around the term that counted most; the term is empty where none did. */
export function split(evidence: Evidence): Excerpt {
  const { text } = evidence
  const strongest = evidence.terms.reduce<Term | null>(
    (best, term) => (best === null || Math.abs(term.weight) > Math.abs(best.weight) ? term : best),
    null,
  )
  if (strongest === null) return { before: '', term: '', after: printable(text).trim(), weight: 0 }
  const start = Math.min(Math.max(0, strongest.start - evidence.start), text.length)
  const end = Math.min(Math.max(start, strongest.end - evidence.start), text.length)
  return {
    before: printable(text.slice(0, start)).trimStart(),
    term: printable(text.slice(start, end)),
    after: printable(text.slice(end)).trimEnd(),
    weight: strongest.weight,
  }
}

function shorten(whole: Excerpt, width: number): Excerpt {
  const before = columns(whole.before)
  const after = columns(whole.after)
  const term = clip(whole.term, width)
  const free = Math.max(0, width - columns(term))
  if (before + after <= free) return { ...whole, term }
  const left = Math.min(before, Math.max(Math.floor(free * BEFORE_SHARE), free - after))
  const kept = clipStart(whole.before, left)
  return { ...whole, term, before: kept, after: clip(whole.after, free - columns(kept)) }
}
