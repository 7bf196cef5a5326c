import type { Sentence } from '../../text/types.ts'
import type { MentionScore, Target } from '../engine.ts'
import type { Lexicon } from '../lexicon/rules/2-cues.ts'
import { maskSentence } from './1-slots.ts'
import { readCues, TARGET_CUES } from './2-cues.ts'
import { relationsOf } from './3-relations.ts'
import { hashSlots, ngramsOf } from './4-ngrams.ts'
import { Reader } from './6-reader.ts'
import { Pooling } from './7-pooling.ts'
import { Voting } from './8-voting.ts'
import { familiarityOf, probabilitiesOf } from './9-probabilities.ts'
import { termsOf } from './10-terms.ts'
import { Machine } from './kernel.ts'
import { readWeights } from './weights.ts'

/** A sentence so neutral that no word of it pushed anywhere: it says nothing of the mention. */
const SILENT_NEUTRAL = 0.8
const SILENT_SCORE = 0.1

/** What the engine makes of one target before probabilities; the parity test compares these with the trainer's. */
export interface Judgement {
  readonly network: Float32Array
  readonly votes: Float32Array
  readonly score: MentionScore
}

/** Of a target that covers no token: nothing is known. */
export const NOTHING: MentionScore = { probabilities: { bearish: 0, neutral: 1, bullish: 0 }, confidence: 0, terms: [] }

/** Judges a sentence of at most a window's tokens. */
export function createJudge(bytes: Uint8Array, wasm: Uint8Array, lexicon: Lexicon) {
  const weights = readWeights(bytes)
  const machine = new Machine(wasm, Reader.floats(weights) + Pooling.floats(weights))
  const reader = new Reader(weights, machine)
  const pooling = new Pooling(weights, machine, reader.states)
  const voting = new Voting(weights)
  const { meta } = weights
  return (sentence: Sentence, targets: readonly Target[]): Judgement[] => {
    const masked = maskSentence(sentence, targets)
    const cues = readCues(sentence, targets, masked, lexicon)
    const hashes = hashSlots(masked)
    reader.read(masked, cues)
    pooling.prepare(masked.slots.length)
    const familiarity = familiarityOf(masked, reader.words)
    return targets.map(({ entity }, target) => {
      const slot = masked.slotOf[target] ?? -1
      if (slot < 0) return { network: new Float32Array(3), votes: new Float32Array(3), score: NOTHING }
      const relations = relationsOf(masked, cues.clauses, slot, entity)
      const network = pooling
        .judge(relations, cues.targets.subarray(target * TARGET_CUES, (target + 1) * TARGET_CUES))
        .slice()
      const votes = voting.vote(ngramsOf(hashes, cues, relations, target), masked.slots.length)
      const probabilities = probabilitiesOf(network, votes.logits, meta)
      const { bearish, neutral, bullish } = probabilities
      const score = bullish - bearish
      const isSilent = neutral >= SILENT_NEUTRAL && Math.abs(score) < SILENT_SCORE
      const push = (): Float32Array =>
        pooling
          .push(masked.slots.length)
          .map((by, at) => by * meta.mix.network + (votes.push[at] ?? 0) * meta.mix.ngrams)
      return {
        network,
        votes: votes.logits,
        score: {
          probabilities,
          confidence: Math.max(bearish, neutral, bullish) * familiarity,
          terms: isSilent ? [] : termsOf(masked, push(), score),
        },
      }
    })
  }
}
