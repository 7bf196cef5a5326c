import { createHash } from 'node:crypto'
import { groupBy } from '../../groups.ts'
import type { Warning } from '../../report.ts'
import { withDateline } from '../dated.ts'
import type { NewsDocument } from '../types.ts'
import { feedDate } from './date.ts'
import type { Feed, FeedItem, Prose } from './types.ts'

/** A name that nobody else gives: an address, a URN, a UUID. Short numbers are counted in every feed. */
const UNIQUE = /^[a-z][a-z\d+.-]*:\S|^\S{16,}$/i
/** What weblogs put under each item. */
const FOOTER = /(?:^|\n\n)The post [^\n]{1,400} (?:appeared first|first appeared) on [^\n]{1,200}$/
const LONGEST_ID = 500

/**
 * The items of a feed as documents, in its order; an item that is named twice comes once, and one without a word in it
 * not at all.
 *
 * In:  `from` the address or path that the feed is named by; `at` where it was found.
 * Out: `id`: what the publisher calls the item, where nobody else can call another one so; the same every time it is read.
 */
export async function feedDocuments(feed: Feed, from: string, at = from): Promise<NewsDocument[]> {
  const base = baseOf(feed.base, at)
  const shared = sharedGuids(feed.items, base)
  const documents = new Map<string, NewsDocument>()
  for (const item of feed.items) {
    const document = await itemDocument(item, base, (url, text) =>
      idOf(item.guid !== null && shared.has(item.guid) ? { ...item, guid: null } : item, url, text, from),
    )
    if (document !== null && !documents.has(document.id)) documents.set(document.id, document)
  }
  return [...documents.values()]
}

async function itemDocument(
  item: FeedItem,
  base: string | null,
  id: (url: string | null, text: string) => string,
): Promise<NewsDocument | null> {
  const title = item.title === null ? '' : lineOf(await plain(item.title))
  const body = (await firstText(item.bodies)).replace(FOOTER, '')
  const text = body === '' ? title : body
  if (text === '') return null
  const url = addressOf(item.link, base)
  const { publishedAt, warnings } = dateOf(item.dates)
  return withDateline({
    id: id(url, `${title}\n${text}`),
    path: null,
    url,
    title: title === '' ? null : title,
    text,
    publishedAt,
    publishedAtFrom: publishedAt === null ? null : 'metadata',
    language: null,
    targets: [],
    tickers: item.tickers,
    warnings,
  })
}

/** What reads HTML is loaded only where there is some. */
async function plain({ kind, content }: Prose): Promise<string> {
  if (kind === 'text' || !/[<&]/.test(content)) return content.trim()
  const { fragmentText } = await import('../html/fragment.ts')
  return fragmentText(content)
}

/** The fullest of several that is no mere markup. */
async function firstText(bodies: readonly Prose[]): Promise<string> {
  for (const body of bodies) {
    const text = await plain(body)
    if (text !== '') return text
  }
  return ''
}

const lineOf = (text: string): string => text.replace(/\s+/g, ' ')

/** Guids that a feed gives to different pages are none. */
function sharedGuids(items: readonly FeedItem[], base: string | null): ReadonlySet<string> {
  const shared = [...groupBy(items, ({ guid }) => guid)].flatMap(([guid, same]) => {
    const pages = new Set(same.flatMap(({ link }) => addressOf(link, base) ?? []))
    return guid !== null && pages.size > 1 ? [guid] : []
  })
  return new Set(shared)
}

function idOf({ guid }: FeedItem, url: string | null, text: string, from: string): string {
  const name = guid === null || guid.length > LONGEST_ID ? null : guid
  if (name !== null && UNIQUE.test(name)) return name
  if (name !== null) return `${from}#${name}`
  return url ?? `${from}#${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

function dateOf(dates: readonly string[]): { publishedAt: string | null; warnings: Warning[] } {
  for (const date of dates) {
    const publishedAt = feedDate(date)
    if (publishedAt !== null) return { publishedAt, warnings: [] }
  }
  const [first] = dates
  if (first === undefined) return { publishedAt: null, warnings: [] }
  return {
    publishedAt: null,
    warnings: [{ code: 'BAD_DATE', message: `the feed's date ${JSON.stringify(first)} is not a date` }],
  }
}

/** Where relative addresses begin: where the feed says, which may itself be relative to where it was found. */
function baseOf(said: string | null, at: string): string | null {
  const found = /^https?:/i.test(at) ? at : undefined
  if (said !== null && URL.canParse(said, found)) return new URL(said, found).href
  return found ?? null
}

/** Only addresses of the web: what is shown and fetched is nothing else. */
function addressOf(link: string | null, base: string | null): string | null {
  if (link === null || !URL.canParse(link, base ?? undefined)) return null
  const { href, protocol } = new URL(link, base ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
