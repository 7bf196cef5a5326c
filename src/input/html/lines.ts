import { type DomElement, type DomNode, TEXT_NODE } from './dom.ts'

/** One line of an article. */
export interface PageLine {
  readonly text: string
  /** Set apart from the line before as a paragraph of its own. */
  readonly isParagraph: boolean
  /** A row of a table. */
  readonly isRow: boolean
  /** Nothing but a link. */
  readonly isLink: boolean
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI ' +
    'MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD CAPTION TR TD TH UL'
  ).split(' '),
)
/** A cell of data is shorter; longer ones lay out a page. UTF-16 units. */
const LONGEST_CELL = 150
const FOOTNOTE = /^\s*[[(]?\d{1,2}[\])]?\s*$/
/** Without a width: zero-width spaces and joiners, soft hyphens, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * The lines of text in an element as a browser would set them: blocks apart, inline elements without gaps, one line for
 * an item of a list or a row of data.
 */
export function linesOf(root: DomElement): PageLine[] {
  const writer = new Writer()
  walk(root, writer, false)
  writer.end(false)
  return writer.lines
}

class Writer {
  readonly lines: PageLine[] = []
  private text = ''
  private linked = 0
  private links = 0
  private starts = true
  private isItem = false

  write(text: string): void {
    this.text += text
    if (this.links > 0) this.linked += text.trim().length
  }

  /** The next line is the first of an item of a list. */
  item(): void {
    this.end(false)
    this.isItem = true
  }

  endItem(): void {
    this.end(false)
    this.isItem = false
  }

  /** What is written meanwhile is the text of a link. */
  link(write: () => void): void {
    this.links++
    write()
    this.links--
  }

  /** End the line; what comes next is a paragraph of its own, if either side says so. */
  end(isParagraph: boolean, isRow = false): void {
    const text = this.text
      .replace(INVISIBLE, '')
      .replace(/[^\S\t]+/g, ' ')
      .replace(/ ?\t[\t ]*/g, '\t')
      .trim()
    const isLink = this.linked > 0 && this.linked >= text.length
    this.text = ''
    this.linked = 0
    if (text !== '') {
      this.lines.push({ text: this.isItem ? `- ${text}` : text, isParagraph: this.starts, isRow, isLink })
      this.starts = false
    } else if (this.isItem) {
      return
    }
    this.isItem = false
    this.starts ||= isParagraph
  }
}

/** Deep as the page, which the parser has bounded. */
function walk(node: DomNode, writer: Writer, isPre: boolean): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE) writeText(child.textContent ?? '', writer, isPre)
    else walkElement(child, writer, isPre)
  }
}

function writeText(text: string, writer: Writer, isPre: boolean): void {
  if (!isPre) {
    writer.write(text.replace(/\s+/g, ' '))
    return
  }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (index > 0) writer.end(line.trim() === '')
    writer.write(line.replace(/\t/g, ' '))
  }
}

function walkElement(node: DomNode, writer: Writer, isPre: boolean): void {
  const name = node.nodeName
  if (name === 'BR') writer.end(false)
  else if (name === 'A') writer.link(() => walk(node, writer, isPre))
  else if (name === 'TR' && isData(node)) writeRow(node, writer)
  else if (BLOCKS.has(name)) writeBlock(node, writer, isPre || name === 'PRE')
  else if (name !== 'SUP' || !FOOTNOTE.test(node.textContent ?? '')) walk(node, writer, isPre)
}

function writeBlock(node: DomNode, writer: Writer, isPre: boolean): void {
  const isItem = node.nodeName === 'LI'
  if (isItem) writer.item()
  else writer.end(true)
  walk(node, writer, isPre)
  if (isItem) writer.endItem()
  else writer.end(true)
}

function* cellsOf(row: DomNode): Generator<DomNode> {
  for (let cell = row.firstChild; cell !== null; cell = cell.nextSibling) {
    if (cell.nodeName === 'TD' || cell.nodeName === 'TH') yield cell
  }
}

function isData(row: DomNode): boolean {
  const cells = [...cellsOf(row)]
  return cells.length > 1 && cells.every(({ textContent }) => (textContent ?? '').trim().length <= LONGEST_CELL)
}

/** Cells apart by tabs, whatever blocks they hold; rows are paragraphs, so that no sentence runs over several. */
function writeRow(row: DomNode, writer: Writer): void {
  writer.end(true)
  const cells = Array.from(cellsOf(row), ({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
  writer.write(cells.filter((cell) => cell !== '').join('\t'))
  writer.end(true, true)
}
