/** What newsent asks a grammar for: far too slow to run over every sentence, so only where a name is in doubt. */
export interface Grammar {
  /** Names that look like organisations in one sentence, as written. */
  organizations(sentence: string): readonly string[]
}

type Compromise = (text: string) => { organizations(): { out(format: 'array'): string[] } }

const isCompromise = (value: unknown): value is Compromise => typeof value === 'function'

/** Gives compromise, `compromise/three`; called when the first sentence is asked about, for it takes 200 ms to load. */
export type LoadGrammar = () => unknown

/**
 * compromise's part-of-speech tagger. The words handed to it are never added to its lexicon, which all its users in a
 * process share.
 */
export function createGrammar(load: LoadGrammar): Grammar {
  let nlp: Compromise | null = null
  return {
    organizations(sentence) {
      nlp ??= checked(load())
      return nlp(sentence).organizations().out('array')
    },
  }
}

function checked(found: unknown): Compromise {
  if (isCompromise(found)) return found
  throw new TypeError('compromise does not export a function')
}
