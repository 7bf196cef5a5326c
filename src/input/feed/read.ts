import { NewsentError } from '../../errors.ts'
import { readAtom } from './atom.ts'
import { decodeFeed } from './decode.ts'
import { childrenOf, type Element, parseXml, textOf } from './elements.ts'
import { readJsonFeed } from './json.ts'
import { readRss } from './rss.ts'
import type { Feed } from './types.ts'

const HTML = /^\s*<(?:!doctype\s+html|html)\b/i
const FEED_LINK = /<link\b[^>]{0,500}type\s*=\s*["']application\/(?:rss|atom|feed)\+(?:xml|json)["'][^>]{0,500}>/i
const KINDS = 'newsent reads RSS, Atom, RDF and JSON Feed'

/**
 * Read a feed of any kind, by what stands in it; names of types and endings of files are often wrong.
 *
 * In:  `name` what to call it in messages; `contentType` as a server sent it.
 * Out: its items in its own order. A feed that is cut off gives those that are whole, with a warning.
 * Errors: BAD_FEED, BINARY_INPUT, EMPTY_INPUT.
 */
export function readFeed(bytes: Uint8Array, name: string, contentType: string | null = null): Feed {
  const text = decodeFeed(bytes, name, contentType)
  if (/^\s*[{[]/.test(text)) {
    const feed = readJsonFeed(text)
    if (feed !== null) return { ...feed, warnings: [] }
    throw notAFeed(name, 'is JSON, but no JSON Feed', `${KINDS}; documents in JSON are for newsent analyze`)
  }
  const { root, isCutOff, isTooDeep } = parseXml(text)
  if (isTooDeep) throw notAFeed(name, 'nests its elements without an end', 'look at it by hand: no feed is like that')
  if (HTML.test(text) || root?.name === 'html') throw webPage(name, text)
  if (root === null) throw notAFeed(name, 'is no feed', `${KINDS}; other text is for newsent analyze`)
  const feed = readRss(root) ?? readAtom(root)
  if (feed === null) throw unknownRoot(name, root)
  return { ...feed, warnings: isCutOff ? [cutOff(name, feed.items.length)] : [] }
}

function notAFeed(name: string, what: string, hint: string): NewsentError {
  return new NewsentError('BAD_FEED', `${name} ${what}`, { hint })
}

/** Whoever names a page means the feed that it names. */
function webPage(name: string, text: string): NewsentError {
  const link = FEED_LINK.exec(text)?.[0]
  const href = /\bhref\s*=\s*["']([^"']{1,500})["']/i.exec(link ?? '')?.[1]
  const hint =
    href === undefined ? 'look on it for a link to its feed (RSS)' : `the page names this as its feed: ${href}`
  return notAFeed(name, 'is a web page, not a feed', hint)
}

function unknownRoot(name: string, root: Element): NewsentError {
  if (root.name === 'opml') {
    const feeds = childrenOf(root, 'body').flatMap((body) => childrenOf(body, 'outline'))
    return notAFeed(name, `is a list of feeds (OPML, ${feeds.length} entries), not a feed`, 'name the feeds in it')
  }
  const said = textOf(root)?.slice(0, 80) ?? ''
  return notAFeed(name, `is XML, but no feed: <${root.name}>${said === '' ? '' : ` "${said}"`}`, KINDS)
}

const cutOff = (name: string, whole: number) => ({
  code: 'FEED_CUT_OFF',
  message: `${name} is cut off; ${whole === 1 ? 'the one item that is whole was' : `the ${whole} items that are whole were`} read`,
})
