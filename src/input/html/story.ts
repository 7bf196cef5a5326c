import { isPageFurniture } from '../furniture.ts'
import type { PageLine } from './lines.ts'

/** So many links one below the other are a list of other stories; a line like a heading above them is its name. */
const FEWEST_LISTED = 2
/** Words. */
const LONGEST_LABEL = 6
const SENTENCE_END = /[.!?…:]["”’)]*$/

/** Lines as one text: paragraphs apart by blank lines, items of lists and broken lines by line ends. */
export const joined = (lines: readonly PageLine[]): string =>
  lines.map(({ text, isParagraph }, index) => (index === 0 ? text : `${isParagraph ? '\n\n' : '\n'}${text}`)).join('')

/** The lines that tell the story: no bylines, dates and buttons that stand alone, no links to other stories. */
export function storyOf(lines: readonly PageLine[]): PageLine[] {
  const story: PageLine[] = []
  let links = 0
  for (const line of lines) {
    if (isOtherStory(line)) {
      if (++links === FEWEST_LISTED && isLabel(story.at(-1))) story.pop()
      continue
    }
    links = 0
    if (line.isRow || !isPageFurniture(line.text)) story.push(line)
  }
  return story
}

const isOtherStory = ({ text, isLink, isRow }: PageLine): boolean => isLink && !isRow && !SENTENCE_END.test(text)

const isLabel = (line: PageLine | undefined): boolean =>
  line !== undefined && !line.isRow && !SENTENCE_END.test(line.text) && line.text.split(' ').length <= LONGEST_LABEL
