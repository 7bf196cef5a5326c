import { Readability } from '@mozilla/readability'
import { isPageFurniture } from '../furniture.ts'
import type { DomElement } from './dom.ts'
import { linesOf, type PageLine } from './lines.ts'
import type { Tree } from './tree.ts'

/** Below this Readability looks again, and takes more; flashes are this short. UTF-16 units. */
const SHORTEST_ARTICLE = 140

/**
 * The lines of the article in a page, without its headline; empty where there is none. The tree is used up.
 */
export function articleLines({ document, facts }: Tree, title: string | null): PageLine[] {
  document.title = title ?? ''
  const reader = new Readability<DomElement | null>(document, {
    charThreshold: SHORTEST_ARTICLE,
    disableJSONLD: true,
    serializer: (content) => content,
  })
  const content = reader.parse()?.content ?? null
  if (content === null) return []
  const headlines = new Set([title ?? '', facts.title, ...facts.headings].map(plain))
  return linesOf(content).filter(({ text }) => !headlines.has(plain(text)))
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Lines as a text; buttons, bylines and dates that stand alone are left out on request. */
export function textOf(lines: readonly PageLine[], wanted: 'all' | 'story'): string {
  return lines
    .filter(({ text, isRow }) => wanted === 'all' || isRow || !isPageFurniture(text))
    .map(({ text, isParagraph }, index) => (index === 0 ? text : `${isParagraph ? '\n\n' : '\n'}${text}`))
    .join('')
}
