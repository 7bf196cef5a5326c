import { keyOf } from '../gazetteer/key.ts'
import type { Company } from '../gazetteer/types.ts'
import { groupBy } from '../groups.ts'
import { ANCHOR, KNOWN, KNOWN_UNTOLD, LITTLE_BUSINESS } from './evidence.ts'
import { type Judged, type Reading, textOf } from './readings.ts'
import { LEGAL_FORMS } from './words.ts'

/** "Palantir (PLTR)": name and ticker vouch for one another. */
const NAME_AND_TICKER = 8
/** The same name stands for a person elsewhere: "Lindsey Graham … Graham". */
const PERSON_ELSEWHERE = -4
/** In one list with a company that is certain: "Woodside and Santos". */
const LISTED_TOGETHER = 1.8
/** The short form of a name that stands in full elsewhere: "Viking Therapeutics … Viking". */
const SHORT_FORM = 3
/** A short name that everybody knows is not taken over by a longer one: from 65 billion dollars on. */
const HOUSEHOLD = 16
const LARGE = 14
/** So many mentions are often, in talk of business; what each of them gains. */
const OFTEN = 3
const REPEATED = 1.5
/** Signs and words between the members of a list. */
const LIST_MARKS = new Set([',', ';', '/', '&', 'and', 'or'])
/** Short forms are this long at least, and no word that many names begin with. */
const SHORTEST_FORM = 4
const COMMON_FIRST_WORDS = new Set(
  'first united american general national international bank royal standard western eastern northern southern pacific atlantic global world great best china india japan state public central capital digital energy power health home life true blue green black white gold golden silver red north south east west union city county federal universal premier advanced applied allied associated consolidated super smart open direct modern new old big little'.split(
    ' ',
  ),
)

/**
 * Everything the rest of the document says about each reading. Changes the readings.
 *
 * In:  `tagged`: companies that the publisher says the document is about; each counts as if its ticker stood in the text.
 */
export function weighDocument(judged: readonly Judged[], tagged: ReadonlySet<Company>): void {
  pairNamesWithTickers(judged)
  denyPeople(judged)
  vouchByRepetition(judged)
  const anchors = anchorsOf(judged)
  vouchInLists(judged)
  applyAnchors(judged, anchors, tagged)
  applyShortForms(judged, anchors)
}

function pairNamesWithTickers(judged: readonly Judged[]): void {
  judged.forEach((name, index) => {
    const ticker = judged[index + 1]
    if (ticker === undefined || !standsInBracketsAfter(name, ticker)) return
    for (const reading of name.readings) {
      const same = ticker.readings.find((other) => other.company === reading.company)
      if (same === undefined) continue
      reading.logit += NAME_AND_TICKER
      same.logit += NAME_AND_TICKER
    }
  })
}

function standsInBracketsAfter(name: Judged, ticker: Judged): boolean {
  const between = textsBetween(name, ticker)
  return between !== null && between[0] === '(' && !between.includes(')') && between.length <= 6
}

/** The tokens between two candidates of one sentence; null if they stand in two. */
function textsBetween({ candidate: a }: Judged, { candidate: b }: Judged): string[] | null {
  return a.sentence === b.sentence ? a.sentence.tokens.slice(a.last + 1, b.first).map((token) => token.norm) : null
}

/** "Lindsey Graham" or "Mr. Graham" once: then "Graham" is that person wherever nothing stronger says otherwise. */
function denyPeople(judged: readonly Judged[]): void {
  const named = (test: (context: Judged['context']) => boolean): Set<string> =>
    new Set(judged.filter(({ context }) => test(context)).map(({ candidate }) => textOf(candidate)))
  const people = named((context) => context.afterPersonTitle || context.afterFirstName)
  const likely = named((context) => context.afterNameWord)
  if (people.size + likely.size === 0) return
  for (const { candidate, readings } of judged) {
    const text = textOf(candidate)
    for (const reading of readings) {
      const { tier } = reading.sense
      const isPerson = tier === 'proper' ? likely.has(text) || people.has(text) : tier === 'word' && people.has(text)
      if (isPerson) reading.logit += PERSON_ELSEWHERE
    }
  }
}

/** A word or surname that comes often in talk of business, and never as a person's or a place's, is a company's name. */
function vouchByRepetition(judged: readonly Judged[]): void {
  const inBusiness = judged.filter(
    ({ readings, context }) => readings.some(isOtherwiseUsed) && context.business.around >= LITTLE_BUSINESS,
  )
  for (const group of groupBy(inBusiness, ({ candidate }) => textOf(candidate).toLowerCase()).values()) {
    const isDenied = group.some(
      ({ context }) => context.afterFirstName || context.afterPersonTitle || context.inPlaceName,
    )
    if (group.length < OFTEN || isDenied) continue
    for (const { readings } of group) {
      for (const reading of readings) if (isOtherwiseUsed(reading)) reading.logit += REPEATED
    }
  }
}

/** A word of the language, a surname or a place as well. */
const isOtherwiseUsed = ({ sense: { kind, tier } }: Reading): boolean =>
  kind !== 'ticker' && (tier === 'word' || tier === 'proper')

type Anchors = ReadonlyMap<Company, Judged>

/** The first mention that makes its company certain. */
function anchorsOf(judged: readonly Judged[]): Anchors {
  const anchors = new Map<Company, Judged>()
  for (const one of judged) {
    for (const reading of one.readings) {
      if (reading.logit >= ANCHOR && !anchors.has(reading.company)) anchors.set(reading.company, one)
    }
  }
  return anchors
}

/** What stands in a list beside a company that is certain is one more of its kind. */
function vouchInLists(judged: readonly Judged[]): void {
  judged.forEach((one, index) => {
    const beside = [judged[index - 1], judged[index + 1]].filter((other) => other !== undefined)
    const kinds = new Set(beside.filter((other) => isListedWith(one, other)).flatMap(certainKinds))
    if (kinds.size === 0) return
    for (const reading of one.readings) {
      const { sense, company } = reading
      const isDoubtful = sense.kind !== 'ticker' && sense.tier !== 'safe'
      if (isDoubtful && kinds.has(kindOf(company))) reading.logit += LISTED_TOGETHER
    }
  })
}

/** Companies, listed or not, are one kind of thing; coins another, and so on. */
const kindOf = ({ type }: Company): string => (type === 'private' ? 'equity' : type)

const certainKinds = ({ readings }: Judged): string[] =>
  readings.filter(({ logit }) => logit >= ANCHOR).map(({ company }) => kindOf(company))

function isListedWith(a: Judged, b: Judged): boolean {
  const between = textsBetween(a, b) ?? textsBetween(b, a)
  return between !== null && between.length > 0 && between.length <= 2 && between.every((text) => LIST_MARKS.has(text))
}

/** What it adds that a stronger mention of the same company stands elsewhere in the document. */
function applyAnchors(judged: readonly Judged[], anchors: Anchors, tagged: ReadonlySet<Company>): void {
  for (const one of judged) {
    for (const reading of one.readings) {
      const anchor = anchors.get(reading.company)
      const isKnown = tagged.has(reading.company) || (anchor !== undefined && anchor !== one)
      if (!isKnown) continue
      // A weak form shared with a company that needs no proof is that company's, however often the other is named.
      const isShared = reading.sense.tier === 'weak' && one.readings.some(({ sense }) => sense.tier === 'safe')
      const bonus = KNOWN[isShared ? 'safe' : reading.sense.tier]
      reading.logit += reading.sense.tier === 'safe' || one.context.capitalTells ? bonus : bonus * KNOWN_UNTOLD
    }
  }
}

/** "Viking Therapeutics" makes "Viking" mean it, not the cruise line, which nothing else in the document speaks of. */
function applyShortForms(judged: readonly Judged[], anchors: Anchors): void {
  const fullNames = new Map<string, Company>()
  for (const [company, anchor] of anchors) {
    const short = firstWord(anchor)
    if (short !== null) fullNames.set(short, company)
  }
  if (fullNames.size === 0) return
  const texts = textsOf(judged)
  for (const { candidate, readings } of judged) {
    const [first] = readings
    if (first === undefined || candidate.first !== candidate.last || candidate.form !== 'plain') continue
    const company = fullNames.get(candidate.sentence.tokens[candidate.first]?.norm ?? '')
    if (company === undefined) continue
    const others = readings.filter((reading) => reading.company !== company)
    if (
      others.length === 0 ||
      others.some(({ company: other }) => isEstablished(other) || (texts.get(other)?.size ?? 0) > 1)
    )
      continue
    const own = readings.find((reading) => reading.company === company)
    const logit = Math.max(ANCHOR, ...readings.map((reading) => reading.logit))
    for (const other of others) other.logit -= SHORT_FORM
    if (own === undefined) readings.push({ sense: { ...first.sense, kind: 'alias' }, company, logit })
    else own.logit = logit
  }
}

/** Its short name is all of its name ("Siemens" beside "Siemens Energy"), or known to everybody. */
const isEstablished = ({ name, size }: Company): boolean =>
  size >= HOUSEHOLD || (size >= LARGE && keyOf(name).every((word, index) => index === 0 || LEGAL_FORMS.has(word)))

/** The different texts that make each company certain. */
function textsOf(judged: readonly Judged[]): Map<Company, Set<string>> {
  const texts = new Map<Company, Set<string>>()
  for (const { candidate, readings } of judged) {
    for (const { company, logit } of readings) {
      if (logit >= ANCHOR) texts.set(company, (texts.get(company) ?? new Set()).add(textOf(candidate)))
    }
  }
  return texts
}

/** The first word of an equity's name of several words, where it may stand for the whole. */
function firstWord({ candidate, readings }: Judged): string | null {
  const isCompany = readings.some(({ company }) => company.type === 'equity' || company.type === 'private')
  if (!isCompany || candidate.form !== 'plain' || candidate.last === candidate.first) return null
  const word = candidate.sentence.tokens[candidate.first]?.norm ?? ''
  return word.length >= SHORTEST_FORM && !COMMON_FIRST_WORDS.has(word) ? word : null
}
