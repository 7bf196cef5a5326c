import { decodeHTML } from 'entities'
import { NewsentError } from '../../errors.ts'
import { linesOf } from './lines.ts'
import { joined, storyOf } from './story.ts'
import { parseTree } from './tree.ts'

/**
 * The text of a piece of HTML that is an article's, or a part of one, as feeds give it: paragraphs apart, entities
 * decoded, without what no reader sees. Empty where it is built as no text is.
 */
export function fragmentText(html: string): string {
  if (!html.includes('<')) return decodeHTML(html).trim()
  try {
    // The tree takes text up when a tag comes; what stands last may have none.
    return joined(storyOf(linesOf(parseTree(`${html}<br>`, 'item').document.body)))
  } catch (error) {
    if (error instanceof NewsentError) return ''
    throw error
  }
}
