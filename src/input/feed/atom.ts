import { childOf, childrenOf, type Element, markupOf, textOf } from './elements.ts'
import { tickersOf } from './tickers.ts'
import type { Feed, FeedItem, Prose } from './types.ts'

/** Atom (RFC 4287), also where its namespace is forgotten; null for anything else. */
export function readAtom(root: Element): Omit<Feed, 'warnings'> | null {
  if (root.name === 'atom:entry' || root.name === 'entry') return { base: baseOf(root), items: [readEntry(root)] }
  if (root.name !== 'atom:feed' && root.name !== 'feed') return null
  return { base: baseOf(root) ?? linkOf(root), items: childrenOf(root, 'atom:entry', 'entry').map(readEntry) }
}

const baseOf = ({ attributes }: Element): string | null => attributes['xml:base'] ?? null

function readEntry(entry: Element): FeedItem {
  const first = (...names: readonly string[]): Element | null =>
    childOf(entry, ...names.flatMap((name) => [`atom:${name}`, name]))
  return {
    guid: textOf(first('id')),
    link: linkOf(entry),
    title: proseOf(first('title')),
    bodies: [
      proseOf(first('content')),
      proseOf(first('summary') ?? childOf(entry, 'media:description') ?? inMediaGroup(entry)),
    ].filter((prose) => prose !== null),
    dates: [first('published', 'issued'), first('updated', 'modified'), childOf(entry, 'dc:date')].flatMap(
      (element) => textOf(element) ?? [],
    ),
    tickers: tickersOf(entry),
  }
}

function inMediaGroup(entry: Element): Element | null {
  const group = childOf(entry, 'media:group')
  return group === null ? null : childOf(group, 'media:description')
}

/** The page itself: `alternate`, which is also what a link without `rel` is; a page of HTML before other kinds. */
function linkOf(element: Element): string | null {
  const links = childrenOf(element, 'atom:link', 'link').filter(
    ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate' && attributes.href !== undefined,
  )
  const page = links.find(({ attributes }) => /html/.test(attributes.type ?? 'text/html')) ?? links[0]
  return page?.attributes.href ?? null
}

/** RFC 4287, sections 3.1 and 4.1.3: text where no type is given; content elsewhere (`src`) or of bytes is none. */
function proseOf(element: Element | null): Prose | null {
  if (element === null || textOf(element) === null) return null
  const { type = 'text', mode = '' } = element.attributes
  if (/^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/i.test(type) || mode === 'escaped') {
    return { kind: 'html', content: markupOf(element) }
  }
  return /^text(?:\/plain)?$/i.test(type) ? { kind: 'text', content: textOf(element) ?? '' } : null
}
