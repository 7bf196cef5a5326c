import type { Attributes } from './elements.ts'

/** What a page says of itself outside of its text, as written. */
export interface Facts {
  /** Of `<title>`. */
  title: string
  language: string | null
  /** Contents of `<meta>` by name, property or itemprop in lower case; the first of each counts. */
  readonly metas: Map<string, string>
  canonical: string | null
  /** Texts of `<h1>`. */
  readonly headings: string[]
  /** Sources of `<script type="application/ld+json">`. */
  readonly jsonLd: string[]
  /** Of `<time>` and of elements that carry a date of publication as an attribute; the sure ones first. */
  readonly times: string[]
}

export const noFacts = (): Facts => ({
  title: '',
  language: null,
  metas: new Map(),
  canonical: null,
  headings: [],
  jsonLd: [],
  times: [],
})

/** Longer values are no facts but whole texts. UTF-16 units. */
const LONGEST = 2000

/** Note what an opening tag says of the page. */
export function noteFacts(facts: Facts, name: string, attributes: Attributes): void {
  if (name === 'html') facts.language ??= attributes.lang ?? attributes['xml:lang'] ?? null
  if (name === 'meta') noteMeta(facts, attributes)
  if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') facts.canonical ??= attributes.href ?? null
  const date = attributes.datetime ?? attributes.content
  const isPublication = attributes.itemprop === 'datePublished' || attributes.pubdate !== undefined
  if (date === undefined || date.length > LONGEST || !(name === 'time' || isPublication)) return
  if (isPublication) facts.times.unshift(date)
  else facts.times.push(date)
}

function noteMeta({ metas }: Facts, attributes: Attributes): void {
  const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv']
  const { content } = attributes
  if (key === undefined || content === undefined || content.trim() === '' || content.length > LONGEST) return
  const lower = key.trim().toLowerCase()
  if (!metas.has(lower)) metas.set(lower, content.trim())
}
