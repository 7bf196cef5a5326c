import type { Role } from '../report.ts'
import type { Sentence, Token } from '../text/types.ts'
import { polarityOf, type ScoredMention } from './types.ts'

const SPEECH = new Set(
  'said says say calls called told wrote writes noted notes added adds reported reports estimates estimated expects believes thinks argued argues reckons predicts sees'.split(
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
/** "(NASDAQ: HOOD)" and a little more, in tokens. */
const LONGEST_BRACKET = 6
const NOWHERE: Token = { text: '', norm: '', kind: 'mark', start: -1, end: -1 }
/** A company that hardly matters to the text and of which nothing is said. */
const PASSING_RELEVANCE = 0.35
/** The same, where a single sentence names it. */
const ONCE_RELEVANCE = 0.6
const PASSING_POLARITY = 0.15

/** What an entity does in the story: a `source` speaks of others or rates them, `passing` is named only. */
export function roleOf(mentions: readonly ScoredMention[], relevance: number, isSource: boolean): Role {
  if (isSource) return 'source'
  const isSilent = mentions.every((scored) => Math.abs(polarityOf(scored)) < PASSING_POLARITY)
  const isOnce = mentions.every(({ sentence }) => sentence === mentions[0]?.sentence)
  return isSilent && relevance < (isOnce ? ONCE_RELEVANCE : PASSING_RELEVANCE) ? 'passing' : 'subject'
}

/** Whether all mentions of one entity only speak of others. */
export function speaksOnly(mentions: readonly ScoredMention[]): boolean {
  const trade = mentions[0]?.mention.entity.trade ?? null
  const speaking = mentions.filter(isSpeaking).length
  const own = mentions.filter(isOwnNews).length
  if (trade !== null && own === 0 && (speaking > 0 || trade !== 'broker')) return true
  return speaking > mentions.length / 2 && (trade !== null || speaking > own) && isOnlyAttribution(mentions)
}

/** A company without that trade is a source only where it is cited ("according to Visa"), not where it speaks of itself. */
function isOnlyAttribution(mentions: readonly ScoredMention[]): boolean {
  return mentions.every((scored) => scored.mention.entity.trade !== null || isCited(scored))
}

function isSpeaking(scored: ScoredMention): boolean {
  const after = tokenAfter(scored)
  if (after === undefined || isGain(scored)) return isCited(scored)
  return isCited(scored) || SPEECH.has(after.norm) || RATING.has(after.norm)
}

/** "JPMorgan added 2.3%" is its share, "added Smith" its words. */
function isGain(scored: ScoredMention): boolean {
  const at = scored.sentence.tokens.indexOf(tokenAfter(scored) ?? NOWHERE)
  return (
    /^add(?:s|ed)$/.test(scored.sentence.tokens[at]?.norm ?? '') && scored.sentence.tokens[at + 1]?.kind === 'number'
  )
}

/** "according to X", "analysts at X", "(X)". */
function isCited(scored: ScoredMention): boolean {
  const [second, first] = tokensBefore(scored)
  if (first === undefined) return false
  if (first.norm === 'to') return second?.norm === 'according'
  if (first.norm === '(') return scored.mention.entity.trade === 'media' && tokenAfter(scored)?.text === ')'
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
    (isGain(scored) ||
      OWN_NEWS.has(after.norm) ||
      (first?.norm === 'of' && OWN_NEWS.has(tokensBefore(scored)[0]?.norm ?? '')))
  )
}

/** The word behind a mention, past "'s own" and a ticker in brackets. */
function tokenAfter({ mention, sentence: { tokens } }: ScoredMention): Token | undefined {
  let at = tokens.findIndex((token) => token.start >= mention.end)
  if (tokens[at]?.norm === '(') {
    const close = tokens.findIndex((token, index) => index > at && token.norm === ')')
    if (close > 0 && close - at <= LONGEST_BRACKET) at = close + 1
  }
  if (tokens[at]?.norm === "'s") at++
  return tokens[tokens[at]?.norm === 'own' ? at + 1 : at]
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
