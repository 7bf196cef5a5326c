import type { Cue } from '../cue.ts'
import type { PhraseTable } from '../phrases.ts'
import type { Word } from './1-words.ts'

/** A cue in the sentence; `from` and `to` index the words, end exclusive. */
export interface Hit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

/** What the engine knows of words: the finance overlay, and the base valence of what the overlay lacks. */
export interface Lexicon {
  readonly overlay: PhraseTable
  readonly baseValence: (word: string) => number
}

/** AFINN words below this say too little to count. */
const LEAST_BASE_VALENCE = 0.5

/** Step 2: everything in the sentence that means something to the rules, longest phrases first, in text order. */
export function findCues(words: readonly Word[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; ) {
    const match = lexicon.overlay.match(words, at)
    const cue = match?.cue ?? baseCue(words[at], lexicon)
    const length = match?.length ?? 1
    if (cue !== null && !isParticle(words, at, hits.at(-1))) hits.push({ cue, from: at, to: at + length })
    at += length
  }
  return hits
}

function baseCue(word: Word | undefined, lexicon: Lexicon): Cue | null {
  if (word === undefined || word.isMasked || word.isNumber || word.norm.length < 2) return null
  const valence = lexicon.baseValence(word.norm)
  if (Math.abs(valence) < LEAST_BASE_VALENCE) return null
  return { kind: 'state', valence, aim: 'nearest', withoutObject: 0, isLevel: false }
}

const PARTICLES = new Set(['up', 'down', 'off'])
/** After these "up" is where something stands, not a part of the verb before it. */
const BEING = new Set([
  'is',
  'was',
  'were',
  'are',
  'been',
  'be',
  'still',
  'now',
  'already',
  'also',
  'closed',
  'ended',
  'and',
])

/** "closed up 3 %" moves, "signed up 40 dealers" and "summed up" do not: the verb before owns the particle. */
function isParticle(words: readonly Word[], at: number, last: Hit | undefined): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || !PARTICLES.has(word.norm)) return false
  if (before.isMasked || before.isNumber || before.token.kind !== 'word' || last?.to === at) return false
  if (BEING.has(before.norm) || words[at + 1]?.isNumber === true) return false
  return /(?:s|ed|ing)$/.test(before.norm)
}
