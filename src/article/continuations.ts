import type { Mention, Part } from '../entities/index.ts'
import { groupBy } from '../groups.ts'
import type { Sentence, Token } from '../text/types.ts'

/** A sentence that goes on about an entity without naming anybody: "Revenue rose 3%, ahead of forecasts." */
export interface Continuation {
  readonly part: Part
  readonly sentence: Sentence
  readonly entity: Mention['entity']
}

/** Shorter ones ("Not quite.") say nothing by themselves. */
const FEWEST_TOKENS = 4
/** Here the text turns to something else. */
const TURNS = new Set('elsewhere meanwhile separately globally overall'.split(' '))

/**
 * The sentences that go on about the one company that their paragraph has named so far. Where the paragraph names a
 * second company, nothing is said about whom such a sentence means, so none is taken.
 */
export function continuationsOf(part: Part, mentions: readonly Mention[]): Continuation[] {
  const own = mentions.filter(({ where }) => where === part.where)
  const bySentence = groupBy(own, ({ sentence }) => sentence)
  const found: Continuation[] = []
  let paragraph = -1
  let topics = new Set<Mention['entity']>()
  part.sentences.forEach((sentence, index) => {
    if (sentence.paragraph !== paragraph) topics = new Set()
    paragraph = sentence.paragraph
    const here = bySentence.get(index)
    for (const { entity } of here ?? []) if (isTopic(entity)) topics.add(entity)
    const [topic] = topics
    const goesOn =
      here === undefined && sentence.tokens.length >= FEWEST_TOKENS && !TURNS.has(sentence.tokens[0]?.norm ?? '')
    if (goesOn && topic !== undefined && topics.size === 1) found.push({ part, sentence, entity: topic })
  })
  return found
}

/** Brokers and media that speak in a paragraph are not what it is about. */
const isTopic = ({ type, trade }: Mention['entity']): boolean =>
  (type === 'equity' || type === 'private') && trade === null

/**
 * A sentence as an engine can judge it: with a subject and a colon before it, as headlines write it.
 *
 * Out: the sentence and the span of its subject, which lies just before it.
 */
export function withSubject(sentence: Sentence): { sentence: Sentence; subject: { start: number; end: number } } {
  const { start } = sentence
  const subject: Token = { text: 'It', norm: 'it', kind: 'word', start: start - 1, end: start }
  const colon: Token = { text: ':', norm: ':', kind: 'mark', start, end: start }
  return {
    sentence: { ...sentence, start: start - 1, tokens: [subject, colon, ...sentence.tokens] },
    subject: { start: start - 1, end: start },
  }
}
