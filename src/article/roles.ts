import type { Role } from '../report.ts'
import type { Sentence, Token } from '../text/types.ts'
import { polarityOf, type ScoredMention } from './types.ts'

const SPEECH = new Set(
  'said says say told wrote writes noted notes added adds reported reports estimates estimated expects believes thinks argued argues reckons predicts sees'.split(
    ' ',
  ),
)
const RATING = new Set(
  'upgraded upgrades downgraded downgrades initiated initiates reiterated reiterates maintained maintains rates rated raised raises cut cuts lowered lowers lifted lifts trimmed trims kept keeps started starts resumed resumes removed removes recommends recommended analyst analysts strategist strategists economist economists note research survey poll data securities'.split(
    ' ',
  ),
)
const OWN_NEWS = new Set(
  'shares stock profit profits earnings revenue sales results dividend ceo rose fell gained jumped dropped slid climbed tumbled soared plunged beat missed posted'.split(
    ' ',
  ),
)
/** A company that hardly matters to the text and of which nothing is said. */
const PASSING_RELEVANCE = 0.35
const PASSING_POLARITY = 0.15

/**
 * What an entity does in the story: a `source` speaks of others or rates them, `passing` is named only.
 *
 * In:  all mentions of one entity and its relevance (0 to 1).
 */
export function roleOf(mentions: readonly ScoredMention[], relevance: number): Role {
  const trade = mentions[0]?.mention.entity.trade ?? null
  const speaking = mentions.filter(isSpeaking).length
  const own = mentions.filter(isOwnNews).length
  if (trade !== null && own === 0 && (speaking > 0 || trade !== 'broker')) return 'source'
  if (speaking > mentions.length / 2 && (trade !== null || speaking > own) && isOnlyAttribution(mentions))
    return 'source'
  const silent = mentions.every((scored) => Math.abs(polarityOf(scored)) < PASSING_POLARITY)
  return silent && relevance < PASSING_RELEVANCE ? 'passing' : 'subject'
}

/** A company without that trade is a source only where it is cited ("according to Visa"), not where it speaks of itself. */
function isOnlyAttribution(mentions: readonly ScoredMention[]): boolean {
  return mentions.every((scored) => scored.mention.entity.trade !== null || isCited(scored))
}

function isSpeaking(scored: ScoredMention): boolean {
  const after = tokenAfter(scored)
  return isCited(scored) || (after !== undefined && (SPEECH.has(after.norm) || RATING.has(after.norm)))
}

/** "according to X", "analysts at X", "(X)". */
function isCited(scored: ScoredMention): boolean {
  const [second, first] = tokensBefore(scored)
  if (first === undefined) return false
  if (first.norm === 'to') return second?.norm === 'according'
  if (first.norm === '(') return scored.sentence.tokens[0] !== undefined && tokenAfter(scored)?.text === ')'
  return (
    (first.norm === 'at' || first.norm === 'from' || first.norm === 'by' || first.norm === 'with') &&
    second !== undefined &&
    RATING.has(second.norm)
  )
}

function isOwnNews(scored: ScoredMention): boolean {
  const after = tokenAfter(scored)
  const [, first] = tokensBefore(scored)
  return (
    after !== undefined &&
    (OWN_NEWS.has(after.norm) || (first?.norm === 'of' && OWN_NEWS.has(tokensBefore(scored)[0]?.norm ?? '')))
  )
}

function tokenAfter({ mention, sentence }: ScoredMention): Token | undefined {
  const at = sentence.tokens.findIndex((token) => token.start >= mention.end)
  return sentence.tokens[at]?.norm === "'s" ? sentence.tokens[at + 1] : sentence.tokens[at]
}

/** The two tokens before the mention, in text order. */
function tokensBefore({
  mention,
  sentence,
}: {
  mention: { start: number }
  sentence: Sentence
}): [Token | undefined, Token | undefined] {
  const at = sentence.tokens.findIndex((token) => token.start >= mention.start)
  return [sentence.tokens[at - 2], sentence.tokens[at - 1]]
}
