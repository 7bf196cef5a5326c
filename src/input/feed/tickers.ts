import { type Element, textOf } from './elements.ts'

/** Elements that hold tickers, in whatever namespace: `nasdaq:tickers`, `sa:symbol`, `prism:ticker` … */
const HOLDERS = /^(?:[\w.-]+:)?(?:tickers?|symbols?|stock[_-]?(?:tickers?|symbols?)|isins?)$/
/** `sa:stock` and `yahoo:stock` hold one in an element, an attribute or as their text. */
const STOCK = /^(?:[\w.-]+:)?stocks?$/
const CATEGORIES = /^(?:atom:category|category|media:category|dc:subject|media:keywords)$/
/** A vocabulary of tickers, as the address or the name that a category gives for it. */
const VOCABULARY = /(?:^|[^a-z])(?:stocks?|tickers?|symbols?|isins?)(?:$|[^a-z])/i
/** `$AAPL`, `NASDAQ: AAPL`, `Nasdaq:AAPL`: nothing else looks so. */
const WRITTEN = /^(?:\$[A-Za-z][A-Za-z.-]{0,9}|[A-Za-z][A-Za-z ]{1,24}:\s*[A-Z\d][A-Z\d.]{0,11})$/
const SEPARATORS = /[,;|\n]+/
/** More than any item is about; lists of whole indices prove nothing. */
const MOST = 50

/** The tickers and ISINs that a publisher put into an item. */
export function tickersOf(item: Element): string[] {
  return [...new Set(item.children.flatMap((child) => (typeof child === 'string' ? [] : inElement(child))))].slice(
    0,
    MOST,
  )
}

function inElement(element: Element): string[] {
  const { name, attributes, children } = element
  if (HOLDERS.test(name)) return split(textOf(element) ?? attributes.symbol ?? attributes.name ?? '')
  const inside = children.flatMap((child) => (typeof child === 'string' ? [] : inElement(child)))
  if (STOCK.test(name)) {
    const own = attributes.symbol ?? attributes.ticker ?? attributes.code
    return inside.length > 0 ? inside : split(own ?? textOf(element) ?? '')
  }
  return CATEGORIES.test(name) ? inCategory(element) : inside
}

function inCategory(element: Element): string[] {
  const { domain, scheme, type, term, label } = element.attributes
  const text = term ?? textOf(element) ?? label ?? ''
  const isTicker = [domain, scheme, type].some((vocabulary) => VOCABULARY.test(vocabulary ?? ''))
  return isTicker ? split(text) : text.split(',').flatMap(writtenTickers)
}

/** A word that can be nothing but a ticker. */
export const writtenTickers = (text: string): string[] => (WRITTEN.test(text.trim()) ? [text.trim()] : [])

const split = (text: string): string[] =>
  text
    .split(SEPARATORS)
    // "NYSE: F" is one, "F GM" are two.
    .flatMap((part) => (part.includes(':') ? [part.trim()] : part.trim().split(/\s+/)))
    .filter((ticker) => ticker !== '')
