import { NewsentError } from '../../errors.ts'
import type { Warning } from '../../report.ts'
import { withDateline } from '../dated.ts'
import { decode } from '../decode.ts'
import type { Origin } from '../page.ts'
import type { NewsDocument } from '../types.ts'
import { articleLines } from './article.ts'
import { declaredEncoding } from './charset.ts'
import { readMetadata } from './metadata.ts'
import { isPaywalled, PAYWALL } from './paywall.ts'
import { joined, storyOf } from './story.ts'
import { parseTree } from './tree.ts'

/** Less is a caption, a button or a slogan. UTF-16 units. */
const SHORTEST = 60
const WORD = /\p{L}{2}/u
const STOP = /[.!?…。]/

/**
 * The article in a page of HTML: its paragraphs apart, without what surrounds it. Title, date, language and address come
 * from what the page says of itself, the date also from the head of its text.
 *
 * In:  `bytes` in whatever encoding they, or the header, declare.
 * Out: offsets count in `text`; `title` stands apart from it. A warning PAYWALL where the text is only a beginning.
 * Errors: NO_ARTICLE, BINARY_INPUT, EMPTY_INPUT.
 * Method: Mozilla's Readability (the reader view of Firefox) on a tree without furniture.
 */
export async function extractPage(bytes: Uint8Array, origin: Origin): Promise<NewsDocument> {
  const html = decode(bytes, origin.id, declaredEncoding(bytes, origin.contentType))
  const tree = parseTree(html, origin.id)
  const { title, publishedAt, language, url, article } = readMetadata(tree.facts, origin.url)
  const page = tree.document.body.textContent ?? ''
  const lines = articleLines(tree, title)
  const isFree = article?.isFree ?? true
  const shown = joined(storyOf(lines))
  const text = isArticle(shown) || !isFree ? shown : (article?.body ?? shown)
  const isBeginning = isPaywalled(text, page, isFree)
  if (!isArticle(text)) throw isBeginning ? paywalled(origin.id) : noArticle(origin.id)
  const warnings: Warning[] = isBeginning ? [PAYWALL] : []
  const { id, path } = origin
  const document: NewsDocument = {
    ...{ id, path, url, title, text, publishedAt, language, warnings },
    publishedAtFrom: publishedAt === null ? null : 'metadata',
    targets: [],
  }
  if (publishedAt !== null) return document
  const dated = await withDateline({ ...document, text: joined(lines) })
  return { ...dated, text }
}

const isArticle = (text: string): boolean => text.length >= SHORTEST && text.split('\n').some(holdsSentence)

/** A stop somewhere behind the first word. */
function holdsSentence(line: string): boolean {
  const word = line.search(WORD)
  return word >= 0 && STOP.test(line.slice(word + 2))
}

function noArticle(name: string): NewsentError {
  return new NewsentError('NO_ARTICLE', `${name} holds no text of an article`, {
    hint: 'it may be a list of links, or a page that scripts fill in: save the text of the article as a file',
  })
}

function paywalled(name: string): NewsentError {
  return new NewsentError('NO_ARTICLE', `${name} keeps its article for subscribers`, {
    hint: 'if you are one, save the page from your browser, and name the file',
  })
}
