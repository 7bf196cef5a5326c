import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { Builder } from './builder.ts'
import type { DomDocument } from './dom.ts'
import type { Facts } from './facts.ts'

/** A page without all that its markup tells to be no article. */
export interface Tree {
  readonly document: DomDocument
  readonly facts: Facts
}

/** An author is named so that nobody looks for a byline. */
const EMPTY_PAGE = '<!doctype html><html><head><meta name="author" content="-"></head><body></body></html>'

/**
 * Parse HTML as browsers show it: without scripts, styles, templates, hidden elements, navigation, and whatever its class
 * calls furniture. Nothing is run or fetched.
 *
 * Errors: NO_ARTICLE where it nests deeper or holds more elements than any page of news; `name` stands for it.
 */
export function parseTree(html: string, name: string): Tree {
  const document: DomDocument = parseHTML(EMPTY_PAGE).document
  const builder = new Builder(document, name)
  // In XHTML an element may close itself; in HTML that opens it.
  new Parser(builder, { recognizeSelfClosing: /^\s*<\?xml\b/.test(html) }).end(html)
  builder.removeFurniture()
  return { document, facts: builder.facts }
}
