import { writtenTickers } from './tickers.ts'
import type { Feed, FeedItem, Prose } from './types.ts'

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/); null for anything else. */
export function readJsonFeed(text: string): Omit<Feed, 'warnings'> | null {
  const feed = parsed(text)
  if (!isObject(feed) || !VERSION.test(stringOf(feed, 'version') ?? '') || !Array.isArray(feed.items)) return null
  return { base: stringOf(feed, 'home_page_url'), items: feed.items.filter(isObject).map(readItem) }
}

type Json = { readonly [key: string]: unknown }

function readItem(item: Json): FeedItem {
  const tags = Array.isArray(item.tags) ? item.tags.filter((tag) => typeof tag === 'string') : []
  return {
    guid: typeof item.id === 'number' ? String(item.id) : stringOf(item, 'id'),
    link: stringOf(item, 'url') ?? stringOf(item, 'external_url'),
    title: prose('text', stringOf(item, 'title')),
    bodies: [
      prose('html', stringOf(item, 'content_html')),
      prose('text', stringOf(item, 'content_text')),
      prose('text', stringOf(item, 'summary')),
    ].filter((one) => one !== null),
    dates: [stringOf(item, 'date_published'), stringOf(item, 'date_modified')].filter((date) => date !== null),
    tickers: [...new Set([...tags.flatMap(writtenTickers), ...extensionTickers(item)])],
  }
}

/** Extensions of publishers stand in objects whose names begin with an underscore. */
function extensionTickers(item: Json): string[] {
  return Object.entries(item)
    .filter(([name]) => name.startsWith('_'))
    .flatMap(([, extension]) => (isObject(extension) ? [extension.tickers, extension.symbols] : []))
    .flatMap((list) => (Array.isArray(list) ? list.filter((ticker) => typeof ticker === 'string') : []))
}

const prose = (kind: Prose['kind'], content: string | null): Prose | null =>
  content === null ? null : { kind, content }

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function stringOf(object: Json, key: string): string | null {
  const value = object[key]
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
