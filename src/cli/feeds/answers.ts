import type { NewsDocument } from '../../input/index.ts'
import type { Loaded } from './load.ts'
import type { State } from './state.ts'

/**
 * What servers answered and is not all printed yet. How a server knows an answer is remembered when every item of it is
 * printed: whoever asked for changes only before that would not be sent the rest again.
 */
export interface Answers {
  /** The new items of an answer that are wanted, as they came out; what is not wanted counts as seen. */
  open(from: string, loaded: Loaded, isWanted: (document: NewsDocument) => boolean): Promise<NewsDocument[]>
  printed(id: string): Promise<void>
}

interface Answer {
  readonly left: Set<string>
  done(): Promise<void>
}

export function createAnswers(state: State): Answers {
  /** By the items that are under way. */
  const waiting = new Map<string, Answer[]>()
  const close = async ({ left, done }: Answer): Promise<void> => (left.size === 0 ? done() : undefined)
  return {
    async open(from, { documents, validators }, isWanted) {
      if (documents === null) return []
      for (const { id } of documents) await state.touch(id)
      const unseen = documents.filter(({ id }) => !state.has(id))
      const fresh = unseen.filter(({ id }) => !waiting.has(id))
      const wanted = new Set(fresh.filter(isWanted))
      for (const document of fresh) if (!wanted.has(document)) await state.add(document.id)
      const left = new Set(unseen.flatMap((one) => (wanted.has(one) || waiting.has(one.id) ? [one.id] : [])))
      const answer: Answer = { left, done: () => remember(from, validators, state) }
      for (const id of left) waiting.set(id, [...(waiting.get(id) ?? []), answer])
      await close(answer)
      return oldestFirst([...wanted])
    },
    async printed(id) {
      await state.add(id)
      const answers = waiting.get(id) ?? []
      waiting.delete(id)
      for (const answer of answers) {
        answer.left.delete(id)
        await close(answer)
      }
    },
  }
}

async function remember(from: string, validators: Loaded['validators'], state: State): Promise<void> {
  const known = state.feed(from)
  const isNew = JSON.stringify(known.validators) !== JSON.stringify(validators)
  if (isNew || known.notBefore !== null) await state.setFeed(from, { validators, notBefore: null })
}

/** Of what has no date the feed's last is the oldest. */
const oldestFirst = (documents: readonly NewsDocument[]): NewsDocument[] =>
  documents.toReversed().toSorted((a, b) => {
    const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? '']
    return first === second ? 0 : first < second ? -1 : 1
  })
