/**
 * Every setting, once: its key in a file is the option's name, its variable `NEWSENT_` and the same in capitals; how its
 * value is checked and what it means is the option's own affair.
 */
export interface Setting {
  /** As commander names the option. */
  readonly key: string
  /** How a file writes it; `path` is taken as relative to the file. */
  readonly kind: Kind
  /**
   * Whether a project's file may set it. Such a file comes with somebody else's folder: it may say what is analysed and
   * what is reported, never what is asked of the network, written, kept or taken of the machine, nor how a terminal looks.
   */
  readonly isForProjects: boolean
  /** It means something only beside one of these. */
  readonly needs?: readonly string[]
  /** It gives way to these where they come from a stronger place. */
  readonly yieldsTo?: readonly string[]
}

export type Kind = 'switch' | 'number' | 'text' | 'list' | 'path'

const PRICED = { needs: ['prices', 'pricesFile'] }

export const SETTINGS: readonly Setting[] = [
  { key: 'engine', kind: 'text', isForProjects: true },
  { key: 'companies', kind: 'path', isForProjects: true },
  { key: 'lexicon', kind: 'path', isForProjects: true },
  { key: 'target', kind: 'list', isForProjects: true },
  { key: 'only', kind: 'list', isForProjects: true, yieldsTo: ['watchlist'] },
  { key: 'exclude', kind: 'list', isForProjects: true },
  { key: 'watchlist', kind: 'path', isForProjects: true, yieldsTo: ['only'] },
  { key: 'types', kind: 'list', isForProjects: true },
  { key: 'minRelevance', kind: 'number', isForProjects: true },
  { key: 'minConfidence', kind: 'number', isForProjects: true },
  { key: 'sort', kind: 'text', isForProjects: true },
  { key: 'reverse', kind: 'switch', isForProjects: true, yieldsTo: ['sort'] },
  { key: 'top', kind: 'number', isForProjects: true },
  { key: 'failOn', kind: 'list', isForProjects: true },
  { key: 'format', kind: 'text', isForProjects: true, yieldsTo: ['json', 'output'] },
  { key: 'includeText', kind: 'switch', isForProjects: true },
  { key: 'prices', kind: 'switch', isForProjects: false, yieldsTo: ['pricesFile'] },
  { key: 'pricesFile', kind: 'path', isForProjects: true, yieldsTo: ['prices'] },
  { key: 'priceDay', kind: 'text', isForProjects: true, ...PRICED },
  { key: 'horizon', kind: 'list', isForProjects: true, ...PRICED },
  { key: 'strictPrices', kind: 'switch', isForProjects: true, ...PRICED },
  { key: 'offline', kind: 'switch', isForProjects: true, ...PRICED },
  { key: 'timeout', kind: 'number', isForProjects: false },
  { key: 'allowPrivate', kind: 'switch', isForProjects: false },
  { key: 'cache', kind: 'switch', isForProjects: false, ...PRICED },
  { key: 'pricesUrl', kind: 'text', isForProjects: false, ...PRICED },
  { key: 'workers', kind: 'number', isForProjects: false },
  { key: 'progress', kind: 'switch', isForProjects: false },
  { key: 'quiet', kind: 'switch', isForProjects: false },
  { key: 'width', kind: 'number', isForProjects: false },
  { key: 'color', kind: 'switch', isForProjects: false },
]

/** `minRelevance` is `NEWSENT_MIN_RELEVANCE`. */
export const variableOf = (key: string): string =>
  `NEWSENT_${key.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase()}`
