import { childOf, childrenOf, type Element, markupOf, textOf } from './elements.ts'
import { tickersOf } from './tickers.ts'
import type { Feed, FeedItem, Prose } from './types.ts'

/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification), and RDF Site Summary 1.0; null for anything else. */
export function readRss(root: Element): Omit<Feed, 'warnings'> | null {
  const channel = childOf(root, 'channel')
  // RDF has its items beside the channel, RSS in it; some have them where they do not belong.
  const items = [...(channel === null ? [] : childrenOf(channel, 'item')), ...childrenOf(root, 'item')]
  if (channel === null && items.length === 0) return null
  if (root.name !== 'rss' && root.name !== 'rdf:rdf' && root.name !== 'rdf' && root.name !== 'channel') return null
  return { base: channel === null ? null : textOf(childOf(channel, 'link')), items: items.map(readItem) }
}

function readItem(item: Element): FeedItem {
  const guid = childOf(item, 'guid')
  const about = item.attributes['rdf:about'] ?? null
  const permalink = guid?.attributes.isPermaLink === 'false' ? null : httpOf(textOf(guid))
  return {
    guid: textOf(guid) ?? textOf(childOf(item, 'dc:identifier', 'atom:id')) ?? about,
    link: textOf(childOf(item, 'link')) ?? childOf(item, 'atom:link')?.attributes.href ?? permalink ?? httpOf(about),
    title: html(childOf(item, 'title', 'dc:title', 'media:title')),
    bodies: [
      html(childOf(item, 'content:encoded')),
      html(childOf(item, 'description', 'dc:description', 'atom:summary', 'media:description')),
    ].filter((prose) => prose !== null),
    dates: ['pubdate', 'dc:date', 'atom:published', 'date', 'atom:updated'].flatMap(
      (name) => textOf(childOf(item, name)) ?? [],
    ),
    tickers: tickersOf(item),
  }
}

/** Titles and descriptions are HTML, whether escaped once, twice or in CDATA: readers show them so. */
function html(element: Element | null): Prose | null {
  return element === null || textOf(element) === null ? null : { kind: 'html', content: markupOf(element) }
}

const httpOf = (text: string | null): string | null => (text !== null && /^https?:\/\//i.test(text) ? text : null)
