import type { MentionScore, SentimentEngine } from '../engine.ts'
import type { Lexicon } from '../lexicon/rules/2-cues.ts'
import { createJudge, NOTHING } from './judge.ts'
import { cutSentence } from './windows.ts'

/**
 * The trained engine: a recurrent reader shared by all mentions of a sentence, attention from each mention, and a linear
 * model of masked n-grams beside it (tools/training says how both were fitted).
 *
 * In:  the bytes of the weights file and of the compiled kernel; the lexicon whose rules serve as features.
 * Errors: BAD_DATA_FILE where the weights are damaged or of another version.
 */
export function createModelEngine(bytes: Uint8Array, wasm: Uint8Array, lexicon: Lexicon): SentimentEngine {
  const judge = createJudge(bytes, wasm, lexicon)
  return {
    name: 'model',
    score: (_, sentence, targets) => {
      const scores: MentionScore[] = targets.map(() => NOTHING)
      for (const window of cutSentence(sentence, targets)) {
        judge(window.sentence, window.targets).forEach(({ score }, at) => {
          scores[window.indices[at] ?? 0] = score
        })
      }
      return scores
    },
  }
}
