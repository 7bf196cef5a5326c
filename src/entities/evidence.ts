import type { Company, Sense } from '../gazetteer/types.ts'
import type { BusinessTalk } from './business.ts'
import type { Context } from './context.ts'
import type { Candidate, Casing } from './types.ts'

/**
 * Log-odds that a run of tokens names the company a sense says. Set by hand from what each sign is worth on the
 * training part of the linking set; they add up, and `confidenceOf` turns the sum into a probability.
 */
const FORM = { cashtag: 4.5, exchange: 5.5, symbol: 4.5, isin: 6 } as const
const PLAIN = {
  name: { safe: 4, word: -1, proper: -1, weak: -5 },
  alias: { safe: 3.5, word: -1, proper: -1, weak: -5 },
  brand: { safe: 2.5, word: -1.5, proper: -1.5, weak: -5 },
  person: { safe: 3, word: -1, proper: -1, weak: -4 },
  isin: { safe: 6, word: 6, proper: 6, weak: 6 },
  ticker: { safe: -0.2, word: -4.5, proper: -4.5, weak: -6 },
} as const
const LEGAL_FORM = 4
/** A surname or a place has its capital, its possessive and its "said" like a company: they prove little or nothing. */
const CAPITAL_TELLS = { safe: 1.5, word: 1.5, proper: 0.4, weak: 1.5 } as const
const POSSESSIVE = { safe: 1, word: 1, proper: 0.3, weak: 1 } as const
const BEFORE_VERB = 1.5
const RELATIVE = 1
const AFTER_LEAD = 1.2
const LONGER_NAME = -2
const PERSON_TITLE = -6
const FIRST_NAME = -8
const PLACE_NAME = -6
const THING = -7
/** "Chemicals maker Dow" is the company, not the index. */
const LED_INSTRUMENT = -6
const HOLDING = 1
/** "Copper rose" is the market's; "copper pipes" are not. */
const TRADED = 3
const UNTRADED = -6
const PART = -2
const COMPOUND = -2.5
/** Funds go by their tickers even in running prose. */
const FUND_TICKER = 1.5
/** Abbreviations take an article ("an ADC"), tickers do not. */
const ARTICLE = -3
/** "the Express unit" is more often somebody's unit than the company Express. */
const WORD_WITH_ARTICLE = -1.5
/** "The Nikkei reported" is the newspaper. */
const SPEAKING_INDEX = -6
const ALL_CAPITALS = -1
/** A larger company is the likelier reading: per doubling of market value, around a middle-sized one (16 billion dollars). */
const SIZE_SLOPE = 0.18
const MIDDLE_SIZE = 14
/** What a stronger mention of the same company elsewhere in the document adds. */
export const KNOWN = { safe: 2, word: 3, proper: 3.5, weak: 7.5 } as const
/** A capital that position explains ("Target prices fell.") proves less, even in a story about the company. */
export const KNOWN_UNTOLD = 0.5

/** What talk of business, in the sentence and around it, is worth to a name that is also a word. */
const MUCH_BUSINESS_HERE = { safe: 0.5, word: 0.5, proper: 1, weak: 0.5 } as const
const NO_BUSINESS_HERE = -0.6
const LITTLE_BUSINESS_AROUND = { safe: 0, word: -1, proper: -2, weak: -1 } as const
/** Words of business a sentence: below the first a document is about something else, from the second on about nothing else. */
export const LITTLE_BUSINESS = 0.5
const MUCH_BUSINESS = 1.2
/** Many capitalised words in running prose are hardly chance: per word beyond the second. */
const MORE_WORDS = 1
/** "listed on Nasdaq" is the exchange. */
const LISTED_ON = -6
/** At and above these log-odds a mention vouches for weaker ones of its company (confidence 0.92). */
export const ANCHOR = 2.5

/** How likely this sense is by its form and neighbours alone. */
export function localLogit(
  candidate: Candidate,
  sense: Sense,
  company: Company,
  context: Context,
  casing: Casing,
): number {
  if (candidate.form !== 'plain') return FORM[candidate.form]
  let logit = PLAIN[sense.kind][sense.tier] + (company.size - MIDDLE_SIZE) * SIZE_SLOPE
  if (candidate.hasLegalForm) logit += LEGAL_FORM
  if (context.afterFirstName && sense.kind !== 'person') logit += FIRST_NAME
  if (context.inPlaceName) logit += PLACE_NAME
  if (context.isThing && isOfCompany(company)) logit += THING
  if (context.afterLead && !isOfCompany(company)) logit += LED_INSTRUMENT
  if (isStuff(company, sense)) logit += context.isTraded ? TRADED : company.type === 'commodity' ? UNTRADED : 0
  if (context.afterHolding && sense.kind === 'ticker') logit += HOLDING
  if (context.isPossessive) logit += POSSESSIVE[sense.tier]
  if (sense.tier === 'proper' ? context.beforeDeed : context.beforeVerb) logit += BEFORE_VERB
  else if (context.beforePast && sense.tier !== 'proper') logit += BEFORE_VERB
  if (context.beforeRelative && sense.kind !== 'ticker') logit += RELATIVE
  if (context.afterLead) logit += AFTER_LEAD
  if (company.type === 'etf' && sense.kind === 'ticker') logit += FUND_TICKER
  if (context.afterArticle && (sense.kind === 'ticker' || sense.tier !== 'safe'))
    logit += sense.kind === 'ticker' ? ARTICLE : WORD_WITH_ARTICLE
  if (context.beforeSpeech && company.type === 'index') logit += SPEAKING_INDEX
  if (context.isVenue && company.type === 'index') logit += LISTED_ON
  if (context.afterPersonTitle && sense.kind !== 'person') logit += PERSON_TITLE
  if (sense.tier !== 'safe' || sense.kind === 'ticker') {
    // An abbreviation is always in capitals, so they tell nothing about a bare ticker.
    if (context.capitalTells && sense.kind !== 'ticker') logit += CAPITAL_TELLS[sense.tier]
    logit += businessLogit(sense, context.business)
    if (context.isPart) logit += PART
    if (casing === 'normal' && sense.kind !== 'ticker') logit += MORE_WORDS * context.moreWords
    if (context.inLongerName) logit += LONGER_NAME
    if (context.inCompound) logit += COMPOUND
    if (casing === 'capitals') logit += ALL_CAPITALS
  }
  return logit
}

function businessLogit({ tier }: Sense, { here, around }: BusinessTalk): number {
  const local = here > 1 ? MUCH_BUSINESS_HERE[tier] : here === 0 && around < MUCH_BUSINESS ? NO_BUSINESS_HERE : 0
  return around < LITTLE_BUSINESS ? local + LITTLE_BUSINESS_AROUND[tier] : local
}

/** Goods and coins whose names are words of everyday life. */
const isStuff = ({ type }: Company, { kind, tier }: Sense): boolean =>
  (type === 'commodity' || type === 'crypto') && kind !== 'ticker' && tier !== 'safe'

const isOfCompany = ({ type }: Company): boolean => type === 'equity' || type === 'private'

export const confidenceOf = (logit: number): number => 1 / (1 + Math.exp(-logit))
