/** Namespaces that feeds use, and the prefix by which they are known here; '' for the elements of RSS itself. */
const PREFIXES: readonly (readonly [uri: RegExp, prefix: string])[] = [
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content'],
  [/^https?:\/\/purl\.org\/dc\/(?:elements\/1\.[01]|terms)\//, 'dc'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\//, ''],
  [/^https?:\/\/(?:my\.netscape\.com\/rdf|channel\.netscape\.com)/, ''],
  [/^https?:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns)/i, 'atom'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/, 'media'],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
]

/** Null for a namespace that is not known: then its prefix is as written. */
export const prefixOf = (uri: string): string | null => PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? null
