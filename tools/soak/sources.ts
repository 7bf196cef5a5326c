import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createCorpus } from '../bench/corpus.ts'

const ARTICLES = new URL('../../fixtures/articles/', import.meta.url)
const GENERATED = 40

/** Articles to break: those of the fixtures, and generated ones. */
export function sources(seed: number): string[] {
  const corpus = createCorpus(seed)
  const written = readdirSync(ARTICLES)
    .map((name) => new URL(`${name}/input.txt`, ARTICLES))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
  return [...written, ...Array.from({ length: GENERATED }, () => corpus.next(1_500))]
}
