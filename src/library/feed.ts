/** Feeds to documents: RSS, Atom, RDF and JSON Feed. */

import { feedDocuments, fetchFeed as fetchBytes, readFeed as readBytes } from '../input/feed/index.ts'
import type { Feed } from '../input/feed/types.ts'
import type { FetchOptions, NewsDocument, Proxies, Validators } from '../input/index.ts'
import type { Warning } from '../report.ts'

export type { FetchOptions, NewsDocument, Proxies, Validators, Warning }

/** The items of a feed, in its own order, and what was odd about it. */
export interface FeedDocuments {
  readonly documents: readonly NewsDocument[]
  readonly warnings: readonly Warning[]
}

/**
 * Read a feed of any kind.
 *
 * In:  `from` its address or a name: relative links begin there, and messages and ids name it.
 * Errors: NewsentError BAD_FEED, BINARY_INPUT, EMPTY_INPUT.
 */
export async function readFeed(feed: string | Uint8Array, from = 'feed'): Promise<FeedDocuments> {
  const bytes = typeof feed === 'string' ? new TextEncoder().encode(feed) : feed
  return documentsOf(readBytes(bytes, from), from)
}

/**
 * Fetch and read a feed. Private addresses are refused unless allowed.
 *
 * Errors: NewsentError BAD_FEED and what fetching throws: FETCH_FAILED, HTTP_STATUS, FETCH_TIMEOUT …
 */
export async function fetchFeed(url: string, options: FetchOptions = {}): Promise<FeedDocuments> {
  const { bytes, contentType, url: at } = await fetchBytes(url, options)
  return documentsOf(readBytes(bytes, url, contentType), url, at)
}

async function documentsOf(feed: Feed, from: string, at = from): Promise<FeedDocuments> {
  return { documents: await feedDocuments(feed, from, at), warnings: feed.warnings }
}
