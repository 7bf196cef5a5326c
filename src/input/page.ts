import { NewsentError } from '../errors.ts'
import { decode } from './decode.ts'
import { declaredEncoding } from './html/charset.ts'
import { type JsonObject, parseObject, type RecordDefaults, recordDocument } from './record.ts'
import type { NewsDocument } from './types.ts'

/** Where a document comes from. */
export interface Origin {
  readonly id: string
  readonly path: string | null
  /** Where it was fetched, after redirects. */
  readonly url: string | null
  /** The header of that name, or the media type that the name of a file stands for; null where nothing is known. */
  readonly contentType: string | null
}

/** How HTML begins, whatever the name of its file; declarations and comments may stand first. */
const HTML_START =
  /^\ufeff?\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|table)\b/i
const FEED_START =
  /^\ufeff?\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<[?!][^>]{0,2000}>\s*){0,5}<(?:rss|feed|rdf:RDF)\b[^>]{0,2000}>/
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)$/
const JSON_TYPE = /^application\/(?:.+\+)?json$/
const OTHER_TYPE = /^(?:application\/(?!octet-stream)|text\/(?!plain|markdown|x-))/

/**
 * The document in bytes of any kind that holds one: the article of a page of HTML, one JSON object as of JSON Lines, or
 * plain text as it is. HTML is told by its type and by how it begins.
 *
 * Errors: NO_ARTICLE, BINARY_INPUT, EMPTY_INPUT, BAD_JSON_LINE, UNSUPPORTED_CONTENT.
 */
export async function readAny(bytes: Uint8Array, origin: Origin): Promise<NewsDocument> {
  const { id, path, url, contentType } = origin
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (HTML_TYPE.test(type)) return readHtml(bytes, origin)
  const text = decode(bytes, id, declaredEncoding(bytes, contentType))
  if (JSON_TYPE.test(type)) {
    const document = await readRecord(parseObject(text, id), text, id, { id, path })
    return { ...document, url: document.url ?? url }
  }
  if (HTML_START.test(text)) return readHtml(bytes, origin)
  if (FEED_START.test(text)) {
    const hint = `newsent feed ${id} reads its items`
    throw new NewsentError('UNSUPPORTED_CONTENT', `${id} is a feed, not a document`, { hint })
  }
  if (OTHER_TYPE.test(type)) {
    const hint = 'name a page of HTML or text'
    throw new NewsentError('UNSUPPORTED_CONTENT', `${id} is no page but ${type}`, { hint })
  }
  return {
    ...{ id, path, url, text },
    title: null,
    publishedAt: null,
    publishedAtFrom: null,
    language: null,
    targets: [],
    warnings: [],
  }
}

/** A page that was fetched; `url` is its id. Errors: as `readAny`. */
export function readPage(
  bytes: Uint8Array,
  { url, contentType }: Pick<Origin, 'contentType'> & { readonly url: string },
): Promise<NewsDocument> {
  return readAny(bytes, { id: url, path: null, url, contentType })
}

/**
 * As `recordDocument`; an object may also carry a page as `html` in the place of `text`. What it says of the page in its
 * own fields wins over what the page says.
 *
 * Errors: BAD_JSON_LINE, EMPTY_INPUT, NO_ARTICLE.
 */
export async function readRecord(
  record: JsonObject,
  json: string,
  where: string,
  defaults: RecordDefaults,
): Promise<NewsDocument> {
  const { text, html, url } = record
  if (typeof html !== 'string' || (text !== undefined && text !== null)) {
    return recordDocument(record, json, where, defaults)
  }
  const address = typeof url === 'string' && URL.canParse(url) ? url : null
  // It was decoded with the JSON, whatever encoding it declares.
  const contentType = 'text/html; charset=utf-8'
  const page = await readHtml(Buffer.from(html), { id: where, path: null, url: address, contentType })
  const said = recordDocument(record, json, where, defaults, page.text)
  const dated = said.publishedAt === null ? page : said
  return {
    ...said,
    url: said.url ?? page.url,
    title: said.title ?? page.title,
    publishedAt: dated.publishedAt,
    publishedAtFrom: dated.publishedAtFrom,
    language: page.language,
    warnings: [...said.warnings, ...page.warnings],
  }
}

/** What reads HTML is loaded only now. */
async function readHtml(bytes: Uint8Array, origin: Origin): Promise<NewsDocument> {
  const { extractPage } = await import('./html/page.ts')
  return extractPage(bytes, origin)
}
