import { decodeHTML } from 'entities'
import { parseDate } from '../date.ts'
import type { Facts } from './facts.ts'
import { type DescribedArticle, describedArticle } from './json-ld.ts'

export interface Metadata {
  readonly title: string | null
  /** As `parseDate` gives it. */
  readonly publishedAt: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly url: string | null
  readonly article: DescribedArticle | null
}

/** In this order; sites that have several keep the first ones true. */
const DATES =
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date dc.date.issued dcterms.created dcterms.date dc.date pubdate publishdate publish-date publication_date article.published date.release date'.split(
    ' ',
  )
const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'headline']
const SEPARATOR = /\s+[|–—·•»-]+\s+/
const SITE_END = /\s+(?:[|–—·•»-])\s+(?:(?!\s[|–—·•»-]\s).)+$/
/** A headline has more words than the name of a site. */
const SHORTEST_TITLE_WORDS = 4

/** What a page says of its article. In: `base` is where it was found, if anywhere. */
export function readMetadata(facts: Facts, base: string | null): Metadata {
  const { metas } = facts
  const article = describedArticle(facts.jsonLd)
  const dates = [article?.datePublished, ...DATES.map((key) => metas.get(key)), ...facts.times]
  return {
    title: titleOf(facts, article),
    publishedAt: firstOf(dates, dateOf),
    language: firstOf(
      [facts.language, article?.language, metas.get('og:locale'), metas.get('content-language')],
      tagOf,
    ),
    url: firstOf([facts.canonical, metas.get('og:url'), article?.url], (url) => addressOf(url, base)) ?? base,
    article,
  }
}

function firstOf(
  values: readonly (string | null | undefined)[],
  read: (value: string) => string | null,
): string | null {
  for (const value of values) {
    const found = value === null || value === undefined ? null : read(value)
    if (found !== null) return found
  }
  return null
}

/** The headline as readers see it, if the page's own description agrees with it; else as described. */
function titleOf({ metas, headings, title }: Facts, article: DescribedArticle | null): string | null {
  const site = metas.get('og:site_name') ?? null
  const given = [article?.headline, ...TITLES.map((key) => metas.get(key))]
    .flatMap((text) => (text === null || text === undefined ? [] : [withoutSite(clean(text), site)]))
    .filter((text) => text !== '')
  const seen = headings.map(clean).filter((text) => text !== '')
  const both = seen.find((heading) => [...given, clean(title)].some((text) => agree(heading, text)))
  const own = withoutSite(clean(title), site)
  const bare = own.replace(SITE_END, '')
  const short = bare.split(SEPARATOR)[0] !== '' && bare.split(/\s+/).length >= SHORTEST_TITLE_WORDS ? bare : own
  return both ?? given[0] ?? (seen.length === 1 ? seen[0] : undefined) ?? (short === '' ? null : short)
}

const agree = (a: string, b: string): boolean =>
  a.toLowerCase().startsWith(b.toLowerCase()) || b.toLowerCase().startsWith(a.toLowerCase())

/** Descriptions are often encoded once more than they should be. */
const clean = (text: string): string => decodeHTML(text).replace(/\s+/g, ' ').trim()

function withoutSite(title: string, site: string | null): string {
  if (site === null || !title.toLowerCase().endsWith(site.toLowerCase())) return title
  const rest = title.slice(0, -site.length)
  return /\s[|–—·•»-]+\s*$/.test(rest) ? rest.replace(/\s[|–—·•»-]+\s*$/, '').trim() : title
}

function dateOf(text: string): string | null {
  try {
    return parseDate(text, 'date')
  } catch {
    return null
  }
}

function tagOf(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replace('_', '-'))[0] ?? null
  } catch {
    return null
  }
}

function addressOf(text: string, base: string | null): string | null {
  if (!URL.canParse(text, base ?? undefined)) return null
  const { protocol, href } = new URL(text, base ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
