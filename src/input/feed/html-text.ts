import { Parser } from 'htmlparser2'
import { parseAll } from './feeding.ts'

/** Elements that begin a paragraph of their own. */
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const UNSEEN = new Set('audio iframe math noscript object script style svg template title video'.split(' '))
const PARAGRAPH = '\n\n'

/** The text of a piece of HTML: its paragraphs apart by blank lines, entities decoded, white space as a reader sees it. */
export function htmlText(html: string): string {
  const pieces: string[] = []
  let unseen = 0
  let depth = 0
  const parser = new Parser({
    onopentag(name) {
      depth++
      if (UNSEEN.has(name)) unseen++
      else if (name === 'br') pieces.push('\n')
      else if (BLOCKS.has(name)) pieces.push(PARAGRAPH)
    },
    ontext(text) {
      if (unseen === 0) pieces.push(text.replace(/\s+/g, ' '))
    },
    onclosetag(name) {
      depth--
      if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1)
      else if (BLOCKS.has(name)) pieces.push(PARAGRAPH)
    },
  })
  parseAll(parser, html, () => depth)
  return pieces
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, PARAGRAPH)
    .trim()
}
