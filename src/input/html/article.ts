import { Readability } from '@mozilla/readability'
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
  const headlines = [title ?? '', facts.title, ...facts.headings].map(plain)
  return linesOf(content).filter(({ text }) => !repeats(plain(text), headlines))
}

/** Is the line a headline of the page, or what is left of one without the name of the site? Lines of marks are, too. */
function repeats(line: string, headlines: readonly string[]): boolean {
  if (line === '') return true
  return headlines.some(
    (headline) => headline === line || (headline.includes(line) && line.length * 2 > headline.length),
  )
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
