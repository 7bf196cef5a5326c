import { NONE, ROOT } from '../gazetteer/aliases.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { isSkipped, wordOf } from '../gazetteer/key.ts'
import type { Letters, NameTrie, Sense } from '../gazetteer/types.ts'
import type { Sentence, Token } from '../text/types.ts'
import { isCapitals, startsUpper } from './casing.ts'
import { exchangeTicker } from './exchange-ticker.ts'
import type { Candidate, Form, Part } from './types.ts'
import { CONNECTORS, LEGAL_FORMS } from './words.ts'

type Run = Pick<Candidate, 'first' | 'last' | 'senses' | 'form' | 'hasLegalForm'>

const ISIN_LENGTH = 12
const DIGIT_START = /^\d/

/** Everything in a part that may be a mention: leftmost first, the longest name at each place, no two overlapping. */
export function findCandidates(part: Part, gazetteer: Gazetteer): Candidate[] {
  return part.sentences.flatMap((sentence, sentenceIndex) =>
    runsOf(sentence, gazetteer).map((run) => ({ ...run, part, sentence, sentenceIndex })),
  )
}

function runsOf(sentence: Sentence, gazetteer: Gazetteer): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < sentence.tokens.length; ) {
    const run = runAt(sentence.tokens, at, gazetteer)
    if (run !== null && run.senses.length > 0) runs.push(run)
    at = run === null ? at + 1 : run.last + 1
  }
  return runs
}

function runAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Run | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark' || token.kind === 'link') return null
  if (isHandle(tokens, at)) return null
  const qualified = exchangeTicker(tokens, at, gazetteer)
  if (qualified !== null)
    return { first: qualified.at, last: qualified.at, senses: qualified.senses, form: 'exchange', hasLegalForm: false }
  if (token.kind === 'cashtag' || token.kind === 'symbol') return tickerRun(token, at, gazetteer)
  const isin = ISIN_LENGTH === token.text.length ? gazetteer.isin(token.text) : []
  if (isin.length > 0) return { first: at, last: at, senses: isin, form: 'isin', hasLegalForm: false }
  return longestName(tokens, at, gazetteer)
}

function tickerRun(token: Token, at: number, gazetteer: Gazetteer): Run | null {
  const form: Form = token.kind === 'cashtag' ? 'cashtag' : 'symbol'
  const senses = symbolsOf(token.text.replace('$', ''))
    .flatMap((symbol) => gazetteer.lookup(symbol))
    .filter((sense) => sense.kind === 'ticker')
  return senses.length === 0 ? null : { first: at, last: at, senses, form, hasLegalForm: false }
}

/** Reuters' exchange codes where Yahoo's differ: New York and Nasdaq have none, Zurich is SW. */
const US_CODES = /\.(?:O|OQ|N|K|A|P|PK)$/
const SWISS_CODES = /\.(?:S|VX)$/

/** A symbol as written and, of a Reuters code ("AAPL.O"), as Yahoo writes it. */
function symbolsOf(written: string): string[] {
  if (US_CODES.test(written)) return [written, written.replace(US_CODES, '')]
  return SWISS_CODES.test(written) ? [written, written.replace(SWISS_CODES, '.SW')] : [written]
}

/** The longest name that begins here; of two as long, the one from the user's own list. */
function longestName(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Run | null {
  let found: Ending | null = null
  for (const trie of gazetteer.tries) {
    const ending = endOfName(tokens, at, trie)
    if (ending !== null && (found === null || ending.last > found.last)) found = ending
  }
  if (found === null) return null
  const last = legalFormEnd(tokens, found.last)
  return {
    first: at,
    last,
    senses: found.senses,
    form: 'plain',
    hasLegalForm: last > found.last || endsLegally(tokens, at, last),
  }
}

interface Ending {
  readonly last: number
  readonly senses: Sense[]
}

/** Walk a trie as far as it goes and keep the last place where a name ended. */
function endOfName(tokens: readonly Token[], at: number, trie: NameTrie): Ending | null {
  let found: Ending | null = null
  let node = ROOT
  for (let next = at; next < tokens.length; ) {
    const token = tokens[next]
    const word = token === undefined ? NONE : trie.word(wordOf(token))
    node = word === NONE ? NONE : trie.step(node, word)
    if (node === NONE) break
    if (trie.hasSenses(node)) {
      const senses = trie.senses(node).filter((sense) => isWritten(sense.letters, tokens, at, next))
      if (senses.length > 0) found = { last: next, senses }
    }
    next = afterSkipped(tokens, next + 1)
  }
  return found
}

/** One sign of punctuation may stand between two words of a name. */
const afterSkipped = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at]
  return token !== undefined && isSkipped(token) ? at + 1 : at
}

function isWritten(letters: Letters, tokens: readonly Token[], first: number, last: number): boolean {
  if (letters === 'any') return true
  for (let index = first; index <= last; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'mark') continue
    if (letters === 'capitals' && token.text !== token.text.toUpperCase()) return false
    const isBig = startsUpper(token) || DIGIT_START.test(token.text)
    const maySmall = index > first && (letters === 'first' || CONNECTORS.has(token.norm))
    if (!isBig && !maySmall) return false
  }
  return true
}

/** "Apple" + ", Inc": the legal form belongs to the mention. */
function legalFormEnd(tokens: readonly Token[], last: number): number {
  const next = tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  const token = tokens[next]
  const isForm = token !== undefined && LEGAL_FORMS.has(token.norm) && (startsUpper(token) || isCapitals(token.text))
  return isForm ? next : last
}

function endsLegally(tokens: readonly Token[], first: number, last: number): boolean {
  return last > first && LEGAL_FORMS.has(tokens[last]?.norm ?? '')
}

/** `@Apple` is somebody's account, and "follow us on X" a button. */
function isHandle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.text === '@' && before.end === tokens[at]?.start) return true
  return before?.norm === 'on' && tokens[at - 2]?.norm === 'us' && FOLLOWING.has(tokens[at - 3]?.norm ?? '')
}

const FOLLOWING = new Set(['follow', 'find', 'join', 'like', 'add'])
