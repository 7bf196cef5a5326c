import { NewsentError } from '../../errors.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { type Attributes, isCalledFurniture, isNeverText } from './elements.ts'
import { type Facts, noFacts, noteFacts } from './facts.ts'

/** Browsers stop at 512, and news nests a tenth of that. */
const DEEPEST = 1000
/** Live blogs of a whole day have 20,000. */
const MOST_ELEMENTS = 50_000
/** Attributes that tell whoever looks for the article anything. */
const KEPT = ['class', 'id', 'href', 'role']
/** The builder has its own. */
const FRAME = new Set(['html', 'head', 'body'])

interface Kept {
  readonly element: DomElement
  /** Units of text before it. */
  readonly from: number
  /** Its class calls it furniture, and it holds no headline. */
  isFurniture: boolean
}

/** Builds a tree from the events of htmlparser2, and keeps what the page says of itself. */
export class Builder {
  readonly facts: Facts = noFacts()
  private readonly document: DomDocument
  private readonly name: string
  /** What is open, the innermost last; null is left out with all that it holds. */
  private readonly open: (Kept | 'frame' | null)[] = []
  private readonly furniture: { readonly element: DomElement; readonly length: number }[] = []
  private readonly parents: DomElement[] = []
  private leftOut = 0
  private elements = 0
  private units = 0
  private text = ''
  /** Whose text is a fact instead of a part of the page. */
  private fact: 'title' | 'jsonLd' | null = null

  /** In: `document` is empty; `name` stands for it in messages. */
  constructor(document: DomDocument, name: string) {
    this.document = document
    this.name = name
  }

  onopentag(name: string, attributes: Attributes): void {
    this.flush()
    if (this.open.length >= DEEPEST) throw unlikeNews(this.name, `nests more than ${DEEPEST} elements in each other`)
    if (++this.elements > MOST_ELEMENTS) throw unlikeNews(this.name, `holds more than ${MOST_ELEMENTS} elements`)
    noteFacts(this.facts, name, attributes)
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.fact = 'jsonLd'
    if (name === 'title' && this.leftOut === 0) this.fact = 'title'
    if (this.leftOut > 0 || name === 'title' || isNeverText(name, attributes)) {
      this.leftOut++
      this.open.push(null)
    } else if (FRAME.has(name)) {
      this.open.push('frame')
    } else {
      this.enter(name, attributes)
    }
  }

  ontext(text: string): void {
    if (this.leftOut === 0 || this.fact !== null) this.text += text
  }

  onclosetag(): void {
    this.flush()
    const closed = this.open.pop()
    if (closed === null) this.leftOut--
    if (closed === undefined || closed === null || closed === 'frame') return
    this.parents.pop()
    const { element, from, isFurniture } = closed
    if (isFurniture) this.furniture.push({ element, length: this.units - from })
    if (element.nodeName === 'H1') this.facts.headings.push((element.textContent ?? '').slice(0, 1000))
  }

  /** An element that holds most of the page is the page, whatever its class calls it. */
  removeFurniture(): void {
    for (const { element, length } of this.furniture) if (length * 2 <= this.units) element.remove()
  }

  private get parent(): DomElement {
    return this.parents.at(-1) ?? this.document.body
  }

  private enter(name: string, attributes: Attributes): void {
    if (name === 'h1') this.acquit()
    const element = this.document.createElement(name)
    for (const key of KEPT) if (attributes[key] !== undefined) element.setAttribute(key, attributes[key])
    this.parent.appendChild(element)
    this.parents.push(element)
    this.open.push({ element, from: this.units, isFurniture: isCalledFurniture(attributes) })
  }

  /** Whatever holds the headline holds the article. */
  private acquit(): void {
    for (const one of this.open) if (one !== null && one !== 'frame') one.isFurniture = false
  }

  /** What was read since the last tag becomes a fact or a node of text. */
  private flush(): void {
    const { text, fact } = this
    this.text = ''
    this.fact = null
    if (fact === 'jsonLd') this.facts.jsonLd.push(text)
    else if (fact === 'title') this.facts.title ||= text
    else if (text !== '') {
      this.units += text.trim().length
      this.parent.appendChild(this.document.createTextNode(text))
    }
  }
}

function unlikeNews(name: string, what: string): NewsentError {
  return new NewsentError('NO_ARTICLE', `${name} ${what}, as no page of news does`, {
    hint: 'save the text of the article by itself',
  })
}
