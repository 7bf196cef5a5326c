import type { Probabilities } from '../report.ts'
import type { MentionScore, SentimentEngine } from './engine.ts'
import { addHouseWords, type HouseWord } from './lexicon/house-words.ts'
import { PhraseTable } from './lexicon/phrases.ts'
import { readWords, type Word } from './lexicon/rules/1-words.ts'
import type { Lexicon } from './lexicon/rules/2-cues.ts'
import type { Claim } from './lexicon/rules/8-attribution.ts'
import { pushOf } from './lexicon/rules/9-probabilities.ts'
import { readSentence, termsOf } from './lexicon/score.ts'

/** No class is impossible: so little is left to each. */
const LEAST = 1e-6
/** Decimals that are kept: last-bit differences of Math.exp between machines do not reach them. */
const SCALE = 1_000_000

/**
 * An engine that heeds the words of a house beside its own reading. The rules say of whom such a word speaks, and whether
 * it is negated, hedged or conceded; its valence then moves the log-odds as far as it does with the rules alone.
 *
 * In:  `rules`: the lexicon with the words of the house in it.
 * Out: scores of a sentence without such a word are those of the engine, bit for bit.
 */
export function withHouseWords(engine: SentimentEngine, house: readonly HouseWord[], rules: Lexicon): SentimentEngine {
  if (house.length === 0) return engine
  const table = new PhraseTable()
  addHouseWords(table, house)
  return {
    name: engine.name,
    score(document, sentence, targets) {
      const scores = engine.score(document, sentence, targets)
      const words = readWords(sentence, targets)
      if (!words.some((_, at) => table.match(words, at) !== null)) return scores
      const { claims } = readSentence(sentence, targets, rules)
      return scores.map((score, index) => {
        const own = (claims[index] ?? []).filter((claim) => saysIt(claim, words, table))
        return own.length === 0 ? score : moved(score, own, document, words)
      })
    },
  }
}

/** Whether a claim is made by a word of the house. */
const saysIt = ({ evidence, factor }: Claim, words: readonly Word[], table: PhraseTable): boolean =>
  evidence.valence * factor !== 0 &&
  evidence.parts.some(({ from, to }) => table.match(words, from)?.length === to - from)

function moved(score: MentionScore, claims: readonly Claim[], document: string, words: readonly Word[]): MentionScore {
  const push = pushOf(claims.reduce((sum, { evidence, factor }) => sum + evidence.valence * factor, 0))
  const probabilities = pushed(score.probabilities, push)
  const own = claims.flatMap((claim) => termsOf(document, words, claim))
  const others = score.terms.filter((term) => !own.some(({ start, end }) => term.start < end && start < term.end))
  return {
    probabilities,
    confidence: (score.confidence / highest(score.probabilities)) * highest(probabilities),
    terms: [...others, ...own].toSorted((a, b) => a.start - b.start),
  }
}

function pushed({ bearish, neutral, bullish }: Probabilities, push: number): Probabilities {
  const bad = Math.max(LEAST, bearish) * Math.exp(-push)
  const good = Math.max(LEAST, bullish) * Math.exp(push)
  const total = bad + neutral + good
  const [shareOfBad, shareOfGood] = [round(bad / total), round(good / total)]
  return { bearish: shareOfBad, neutral: round(1 - shareOfBad - shareOfGood), bullish: shareOfGood }
}

const highest = ({ bearish, neutral, bullish }: Probabilities): number => Math.max(bearish, neutral, bullish)

const round = (value: number): number => Math.round(value * SCALE) / SCALE
