import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Company, Sense } from '../gazetteer/types.ts'
import type { MatchedBy, Warning } from '../report.ts'
import { businessTalk } from './business.ts'
import { weighCountries } from './country-evidence.ts'
import { weighDates } from './dates.ts'
import { weighDocument } from './document-evidence.ts'
import { confidenceOf } from './evidence.ts'
import { judgeLocally, type Reading, spanOf, textOf } from './readings.ts'
import type { Candidate, Mention, Part } from './types.ts'

const ACCEPT = 0
/** Two readings closer than this are a tie, and a tie stays unlinked rather than wrong. */
const TIE = 0.5
/** Between companies of one name news means the larger, the more so the larger it is: per doubling of market value. */
const SIZE_PRIOR = 0.25

export interface Resolved {
  readonly mentions: readonly Mention[]
  readonly warnings: readonly Warning[]
}

/** What is known of the document beside its text. */
interface Known {
  /** As in the document. */
  readonly publishedAt: string | null
  /** Companies that the publisher says it is about. */
  readonly tagged: ReadonlySet<Company>
}

/**
 * Decide which candidates are mentions, and of whom: by form and neighbours first, then by what the rest of the
 * document makes certain.
 *
 * In:  candidates of `parts` in text order, title first.
 * Out: mentions in the same order; a warning for each name that several companies could claim equally.
 */
export function resolve(
  parts: readonly Part[],
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
  { publishedAt, tagged }: Known,
): Resolved {
  const judged = judgeLocally(candidates, gazetteer, businessTalk(parts))
  weighDates(judged, publishedAt)
  weighCountries(parts, judged)
  weighDocument(judged, tagged)
  const mentions: Mention[] = []
  const ambiguous = new Set<string>()
  for (const { candidate, readings } of judged) {
    const [best, second] = readings.toSorted((a, b) => rank(b) - rank(a))
    if (best === undefined || best.logit < ACCEPT) continue
    if (second !== undefined && rank(best) - rank(second) < TIE) ambiguous.add(textOf(candidate))
    else mentions.push(toMention(candidate, best))
  }
  return { mentions, warnings: [...ambiguous].map(ambiguityWarning) }
}

const rank = (reading: Reading): number => reading.logit + SIZE_PRIOR * reading.company.size

function toMention(candidate: Candidate, { sense, company, logit }: Reading): Mention {
  const { start, end } = spanOf(candidate)
  return {
    start,
    end,
    text: textOf(candidate),
    where: candidate.part.where,
    sentence: candidate.sentenceIndex,
    entity: company,
    matchedBy: matchedBy(candidate, sense),
    confidence: confidenceOf(logit),
  }
}

function matchedBy(candidate: Candidate, sense: Sense): MatchedBy {
  if (candidate.form === 'cashtag') return 'cashtag'
  return candidate.form === 'exchange' ? 'exchange-ticker' : sense.kind
}

function ambiguityWarning(name: string): Warning {
  return { code: 'AMBIGUOUS_NAME', message: `"${name}" fits several companies equally well, so it was left out.` }
}
