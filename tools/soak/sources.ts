import { fixtureArticles } from '../articles.ts'
import { createCorpus } from '../bench/corpus.ts'

const GENERATED = 40

/** Articles to break: those of the fixtures, and generated ones. */
export function sources(seed: number): string[] {
  const corpus = createCorpus(seed)
  return [...fixtureArticles().map(({ text }) => text), ...Array.from({ length: GENERATED }, () => corpus.next(1_500))]
}
