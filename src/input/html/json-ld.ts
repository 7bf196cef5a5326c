/** An article as its page describes it to search engines (https://schema.org/NewsArticle); as written, unchecked. */
export interface DescribedArticle {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly language: string | null
  readonly url: string | null
  readonly body: string | null
  /** False where the publisher says that readers must pay or log in. */
  readonly isFree: boolean
}

const ARTICLE = /Article$|^(?:Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/
/** What hangs below an article or a page without being it. */
const OTHERS = new Set([
  'itemListElement',
  'liveBlogUpdate',
  'comment',
  'review',
  'mentions',
  'relatedLink',
  'citation',
  'isPartOf',
  'publisher',
  'author',
])
const DEEPEST = 6
/** Larger descriptions list a whole site. UTF-16 units. */
const LONGEST = 2_000_000

type JsonObject = { readonly [key: string]: unknown }

/** The first article that a page's JSON-LD describes, in a graph or by itself; null where there is none. */
export function describedArticle(sources: readonly string[]): DescribedArticle | null {
  for (const source of sources) {
    const found = articleIn(parsed(source), 0)
    if (found !== null) return described(found)
  }
  return null
}

/** Comments and CDATA marks around JSON, and bare line ends in its strings, are common mistakes. */
function parsed(source: string): unknown {
  if (source.length > LONGEST) return null
  const bare = source
    .trim()
    .replace(/^(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>)$/, '')
    .trimEnd()
    .replace(/\/\/$/, '')
  for (const json of [bare, bare.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(json)
    } catch {
      // What a page says of itself is welcome, but not needed.
    }
  }
  return null
}

function articleIn(value: unknown, depth: number): JsonObject | null {
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) return first(value, depth)
  if (!isObject(value)) return null
  const types = [value['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value
  return first(
    Object.keys(value).flatMap((key) => (OTHERS.has(key) ? [] : [value[key]])),
    depth,
  )
}

function first(values: readonly unknown[], depth: number): JsonObject | null {
  for (const value of values) {
    const found = articleIn(value, depth + 1)
    if (found !== null) return found
  }
  return null
}

function described(article: JsonObject): DescribedArticle {
  const page = article.mainEntityOfPage
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    datePublished: textOf(article.datePublished) ?? textOf(article.dateCreated),
    language: textOf(article.inLanguage),
    url: textOf(article.url) ?? textOf(isObject(page) ? page['@id'] : page),
    body: textOf(article.articleBody),
    isFree: !/^false$/i.test(String(article.isAccessibleForFree)),
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
