import { Parser } from 'htmlparser2'
import { parseAll } from './feeding.ts'
import { prefixOf } from './namespaces.ts'

/** An element of XML with all that is in it. Names are in lower case, prefixes those that the namespace is known by. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

interface OpenElement extends Element {
  readonly children: (Element | string)[]
  /** Prefix as written to prefix as known. */
  readonly prefixes: ReadonlyMap<string, string>
}

export interface Document {
  /** Null where there is no element at all. */
  readonly root: Element | null
  /** Whether it ends before its root element does. */
  readonly isCutOff: boolean
  /** Whether it was given up, because its elements are nested without an end. */
  readonly isTooDeep: boolean
}

/** Deeper elements than any feed has are left out, so that no recursion over them goes too deep. */
const DEEPEST = 64

/**
 * Parse XML as it is found: unescaped signs and wrong nesting are borne. Of entities only those of XML itself are
 * replaced; declarations are not read, so nothing expands.
 */
export function parseXml(xml: string): Document {
  const open: OpenElement[] = []
  let root: Element | null = null
  let isCutOff = false
  let tooDeep = 0
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        const parent = open[open.length - 1]
        if (open.length >= DEEPEST) {
          tooDeep++
          return
        }
        const prefixes = declared(attributes, parent?.prefixes ?? new Map())
        open.push({ name: known(written, prefixes), attributes, children: [], prefixes })
      },
      ontext(text) {
        open[open.length - 1]?.children.push(text)
      },
      onclosetag(_, isImplied) {
        if (tooDeep > 0) {
          tooDeep--
          return
        }
        const element = open.pop()
        if (element === undefined) return
        if (open.length === 0) {
          root ??= element
          isCutOff ||= isImplied
        } else if (!isItem(element)) open[open.length - 1]?.children.push(element)
        else if (!isImplied) holderOf(open)?.children.push(element)
      },
    },
    { xmlMode: true },
  )
  const isWhole = parseAll(parser, xml, () => open.length + tooDeep)
  return { root, isCutOff, isTooDeep: !isWhole }
}

const isItem = ({ name }: Element): boolean => /^(?:item|entry|atom:entry)$/.test(name)

/** Where a whole item belongs: one that stands in another does so because the end of the other is missing. */
const holderOf = (open: readonly OpenElement[]): OpenElement | undefined =>
  open[open.findIndex((element) => isItem(element)) - 1] ?? open[open.length - 1]

const DECLARATION = /^xmlns(?::(.+))?$/

function declared(attributes: Readonly<Record<string, string>>, outer: ReadonlyMap<string, string>) {
  const found = Object.entries(attributes).flatMap(([name, uri]) => {
    const declaration = DECLARATION.exec(name)
    const prefix = declaration?.[1] ?? ''
    return declaration === null ? [] : [[prefix, prefixOf(uri) ?? prefix] as const]
  })
  return found.length === 0 ? outer : new Map([...outer, ...found])
}

function known(written: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(':')
  const prefix = written.slice(0, Math.max(0, colon))
  const local = written.slice(colon + 1)
  const own = prefixes.get(prefix) ?? prefix
  return (own === '' ? local : `${own}:${local}`).toLowerCase()
}

export const childrenOf = ({ children }: Element, ...names: readonly string[]): Element[] =>
  children.filter((child) => typeof child !== 'string').filter(({ name }) => names.includes(name))

/** The first child of the first name that has one. */
export function childOf(element: Element, ...names: readonly string[]): Element | null {
  for (const name of names) {
    const [first] = childrenOf(element, name)
    if (first !== undefined) return first
  }
  return null
}

/** All text in an element; null where there is none. */
export function textOf(element: Element | null): string | null {
  if (element === null) return null
  const text = element.children.map((child) => (typeof child === 'string' ? child : (textOf(child) ?? ''))).join('')
  return text.trim() === '' ? null : text.trim()
}

/** What is in an element as markup: of text that holds escaped HTML the HTML, of elements themselves. */
export function markupOf(element: Element): string {
  const isMixed = element.children.some((child) => typeof child !== 'string')
  if (!isMixed) return element.children.join('')
  return element.children.map((child) => (typeof child === 'string' ? escaped(child) : tagged(child))).join('')
}

function tagged(element: Element): string {
  const name = element.name.replace(/^.*:/, '')
  const inside = element.children.map((child) => (typeof child === 'string' ? escaped(child) : tagged(child))).join('')
  return `<${name}>${inside}</${name}>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
