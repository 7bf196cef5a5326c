import { hashString } from '../../src/sentiment/model/hash.ts'
import type { LabelledText } from './prepare.ts'

/** Between two sentences that say each its own thing of its own companies. */
const JOINTS = [
  ', while ',
  ' while ',
  ', whereas ',
  '; ',
  ', but ',
  ' as ',
  ' even as ',
  ', and ',
  ' – ',
  ', although ',
]
/** Longer ones make sentences that nobody would write. */
const LONGEST = 110
const ONE_SENTENCE = /^[^.!?;:]*\.?$/

/**
 * Pairs of short labelled sentences, joined to one that speaks of both sides: teaches whose news is whose.
 *
 * Out: `count` texts, the same for the same input; `folds` keeps held-out texts out of pairs that are fitted to.
 */
export function joinPairs(
  rows: readonly LabelledText[],
  count: number,
  isFitted: (text: string) => boolean,
): LabelledText[] {
  const short = rows.filter(({ text }) => text.length <= LONGEST && ONE_SENTENCE.test(text.trim()) && isFitted(text))
  return Array.from({ length: count }, (_, index) => {
    const first = short[(hashString(`first ${index}`) >>> 0) % short.length]
    const second = short[(hashString(`second ${index}`) >>> 0) % short.length]
    const joint = JOINTS[(hashString(`joint ${index}`) >>> 0) % JOINTS.length] ?? '; '
    return first === undefined || second === undefined ? [] : [join(first, joint, second)]
  }).flat()
}

function join(first: LabelledText, joint: string, second: LabelledText): LabelledText {
  const head = first.text.trimEnd().replace(/\.$/, '') + joint
  const isName = second.targets.some(({ start }) => start === 0)
  const tail = isName ? second.text : second.text.charAt(0).toLowerCase() + second.text.slice(1)
  const moved = second.targets.map(({ text, start, end }) => ({
    text,
    start: start + head.length,
    end: end + head.length,
  }))
  return { text: head + tail, targets: [...first.targets, ...moved], gold: [...first.gold, ...second.gold] }
}
