import { SENTENCE_STARTERS } from '../text/abbreviations.ts'
import type { Token } from '../text/types.ts'
import type { BusinessTalk } from './business.ts'
import { startsUpper } from './casing.ts'
import { isTradedHere } from './commodities.ts'
import type { Candidate, Casing } from './types.ts'
import { COMPANY_DEEDS, COMPANY_LEADS, COMPANY_VERBS, NEUTRAL_CAPITALS, PERSON_TITLES } from './words.ts'

/** What the words around a run of tokens say about it, each sign by itself. */
export interface Context {
  /** Its capital is no matter of position: in running prose, not first in its sentence. */
  readonly capitalTells: boolean
  readonly isPossessive: boolean
  readonly beforeVerb: boolean
  /** "Frasers, which", "Next, whose": no noun without an article goes on so. */
  readonly beforeRelative: boolean
  /** Before what only companies do. */
  readonly beforeDeed: boolean
  /** First in its sentence, without an article, before a past tense: "Unity scrapped", which no noun could. */
  readonly beforePast: boolean
  readonly afterArticle: boolean
  /** It speaks: "said", "reported". */
  readonly beforeSpeech: boolean
  readonly afterLead: boolean
  /** Part of a longer capitalised run that no list knows: "Apple Valley", "Harrison Ford". */
  readonly inLongerName: boolean
  /** Behind a capitalised word that no list knows: "Lindsey Graham". */
  readonly afterNameWord: boolean
  readonly afterPersonTitle: boolean
  /** Behind a first name: "Robert Kraft". */
  readonly afterFirstName: boolean
  /** Part of the name of a place or a building: "River Roche", "Moynihan Street", "Amazon basin". */
  readonly inPlaceName: boolean
  /** "the Amazon" with nothing behind it that a company owns: the river. */
  readonly isThing: boolean
  /** "the Express unit", "its Gap brand": a part of somebody else. */
  readonly isPart: boolean
  /** Behind "my" or "some", as traders write of their holdings. */
  readonly afterHolding: boolean
  /** Joined by a hyphen to a number, a letter or a noun: "F-150", "C-suite", "V-shaped". */
  readonly inCompound: boolean
  /** Words of the name beyond its second. */
  readonly moreWords: number
  /** Where shares are listed or traded: "listed on Nasdaq". */
  readonly isVenue: boolean
  /** Near words of the market's: "price", "ounce", "rose". */
  readonly isTraded: boolean
  readonly business: BusinessTalk
}

const ARTICLES = new Set(['a', 'an', 'the', 'its', 'this', 'no'])
const PAST = /^[a-z]{2,}ed$/
const SPEECH = new Set('said says reported reports wrote writes quoted citing told'.split(' '))
/** Tokens between two commas, the commas counted. */
const LONGEST_ASIDE = 5
const RELATIVES = new Set(['whose', 'which'])
const PLACES_BEFORE = new Set('river mount lake saint st fort cape professor prof hurricane'.split(' '))
const PLACES_AFTER = new Set(
  'basin rainforest river valley street avenue road lane county university college stadium museum peninsula forest island islands lake mountain mountains airport school hospital parade cathedral cemetery bridge'.split(
    ' ',
  ),
)
/** What follows a noun that stands by itself. */
const OF_THINGS = new Set(
  'fell rose is was has had are were spoke said and or of in on at to by for with from who which that when as is'.split(
    ' ',
  ),
)
const OF_OTHERS = new Set(['the', 'its', 'their', 'our', 'his'])
const PARTS = new Set('unit division segment arm brand business label line'.split(' '))
const VENUES = new Set('list listed lists listing delisted relisted trade trades debut debuted'.split(' '))
const HOLDINGS = new Set('my some more our'.split(' '))
const OPENERS = new Set(['"', '“', "'", '‘', '(', '[', ':', '•', '-', '–', '—', '*', '·', '/', '|'])

export function contextOf(
  candidate: Candidate,
  casing: Casing,
  business: BusinessTalk,
  isFirstName: (word: string) => boolean,
  taken: (token: number) => boolean,
): Context {
  const { first, last } = candidate
  const { tokens } = candidate.sentence
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const behind = behindName(tokens, last)
  const afterNameWord =
    casing === 'normal' && !taken(first - 1) && isNameWord(before) && !isOpeningWord(tokens, first - 1)
  return {
    capitalTells: casing === 'normal' && !opensSentence(tokens, first),
    isPossessive: after?.norm === "'s",
    beforeVerb: behind !== undefined && COMPANY_VERBS.has(behind.norm),
    beforeRelative: isBeforeRelative(tokens, last) && !ARTICLES.has(before?.norm ?? ''),
    beforeDeed: behind !== undefined && COMPANY_DEEDS.has(behind.norm),
    beforePast: casing === 'normal' && opensSentence(tokens, first) && PAST.test(after?.text ?? ''),
    afterArticle: before !== undefined && ARTICLES.has(before.norm),
    beforeSpeech: behind !== undefined && SPEECH.has(behind.norm),
    afterLead: before !== undefined && (COMPANY_LEADS.has(before.norm) || isSharesOf(tokens, first)),
    inLongerName: afterNameWord || (casing === 'normal' && !taken(last + 1) && isNameWord(after)),
    afterNameWord,
    afterPersonTitle:
      before !== undefined && PERSON_TITLES.has(before.text === '.' ? (tokens[first - 2]?.norm ?? '') : before.norm),
    afterFirstName: before?.kind === 'word' && startsUpper(before) && !taken(first - 1) && isFirstName(before.norm),
    inPlaceName: PLACES_BEFORE.has(before?.norm ?? '') || PLACES_AFTER.has(after?.norm ?? ''),
    isThing: first === last && before?.norm === 'the' && isNoOwner(after),
    isPart: OF_OTHERS.has(before?.norm ?? '') && PARTS.has(after?.norm ?? ''),
    afterHolding: HOLDINGS.has(before?.norm ?? ''),
    inCompound: isGlued(before, tokens[first]) || isGlued(tokens[last], after),
    moreWords: Math.max(
      0,
      tokens.slice(first, last + 1).filter((token) => token.kind === 'word' && startsUpper(token)).length - 2,
    ),
    isVenue: before?.norm === 'on' && tokens.some(({ norm }) => VENUES.has(norm)),
    isTraded: isTradedHere(tokens, first, last),
    business,
  }
}

/** Nothing that a company has or that makes a longer name stands behind "the Amazon …". */
function isNoOwner(after: Token | undefined): boolean {
  if (after === undefined) return true
  if (startsUpper(after) || after.norm === '-' || after.norm === "'s" || after.norm === '(') return false
  return after.kind === 'mark' || OF_THINGS.has(after.norm)
}

/** First word, or only signs of punctuation before it. */
function opensSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return before === undefined || (OPENERS.has(before.text) && !isGluedHyphen(tokens, first - 1))
}

/** A capital that only its place explains: "Why Ford", "Retailer Target". */
function isOpeningWord(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  return opensSentence(tokens, at) && (SENTENCE_STARTERS.has(norm) || COMPANY_LEADS.has(norm))
}

/** The hyphen of "non-Apple" opens nothing. */
function isGluedHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.norm === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
}

/** "shares of", "stake in", "analyst at", "position in". */
function isSharesOf(tokens: readonly Token[], first: number): boolean {
  const link = tokens[first - 1]?.norm
  if (link !== 'of' && link !== 'in' && link !== 'at' && link !== 'on') return false
  return /^(?:shares?|stocks?|stakes?|invest(?:ed|ing|ment)?|acquisition|takeover|purchase|holders|shareholders|owner|maker|unit|subsidiary|division|analysts?|positions?|investors?|bullish|bearish|neutral|overweight|underweight|coverage|ratings?)$/.test(
    tokens[first - 2]?.norm ?? '',
  )
}

/** What stands behind a name, past "'s" and past what commas set apart: "Next, as ever, beat". */
function behindName(tokens: readonly Token[], last: number): Token | undefined {
  const after = tokens[last + 1]
  if (after?.norm === "'s" || isBeforeRelative(tokens, last)) return tokens[last + 2]
  if (after?.text !== ',') return after
  const close = tokens.findIndex((token, at) => at > last + 1 && at <= last + LONGEST_ASIDE && token.text === ',')
  return close < 0 ? after : tokens[close + 1]
}

/** "Next, whose site worked", "Boots, which is owned by". */
const isBeforeRelative = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.text === ',' && RELATIVES.has(tokens[last + 2]?.norm ?? '')

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && startsUpper(token) && !NEUTRAL_CAPITALS.has(token.norm)

function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return (
    left !== undefined && right !== undefined && left.end === right.start && (left.norm === '-' || right.norm === '-')
  )
}
