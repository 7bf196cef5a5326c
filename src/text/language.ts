import type { AnalysedText } from './types.ts'

/** The commonest English function words; about 35 % of running English, under 8 % of any other language. */
const FUNCTION_WORDS = new Set(
  'the of and to a in for is on that by with from at as be was it are has its said will have this after than an or which not were but their more its his they up over been about who would'.split(
    ' ',
  ),
)
/** In telegraphic headlines they are rarer, and a short text proves little. */
const LEAST_SHARE = 0.08
const FEWEST_WORDS = 25
const SAMPLE = 400

/** False only where a text is long enough to tell and hardly holds an English function word, or hardly a Latin letter. */
export function readsAsEnglish({ sentences }: AnalysedText): boolean {
  let words = 0
  let functionWords = 0
  let foreign = 0
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      words++
      if (FUNCTION_WORDS.has(token.norm)) functionWords++
      if (!/[a-z]/i.test(token.norm)) foreign++
    }
    if (words > SAMPLE) break
  }
  if (words > 0 && foreign > words / 2) return false
  return words < FEWEST_WORDS || functionWords >= words * LEAST_SHARE
}
