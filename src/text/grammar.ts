import { createRequire } from 'node:module'

/** What newsent asks a grammar for: far too slow to run over every sentence, so only where a name is in doubt. */
export interface Grammar {
  /** Names that look like organisations in one sentence, as written. */
  organizations(sentence: string): readonly string[]
}

type Compromise = (text: string) => { organizations(): { out(format: 'array'): string[] } }

const isCompromise = (value: unknown): value is Compromise => typeof value === 'function'

/**
 * compromise's part-of-speech tagger, loaded when the first sentence is asked about (200 ms). The words handed to it
 * are never added to its lexicon, which all its users in a process share.
 */
export function createGrammar(): Grammar {
  let nlp: Compromise | null = null
  return {
    organizations(sentence) {
      nlp ??= load()
      return nlp(sentence).organizations().out('array')
    },
  }
}

function load(): Compromise {
  const found: unknown = createRequire(import.meta.url)('compromise/three')
  if (isCompromise(found)) return found
  throw new TypeError('compromise does not export a function')
}
