/** Of the DOM, what is used here; linkedom offers it. */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly children: Iterable<DomElement>
  appendChild(node: DomNode): unknown
  setAttribute(name: string, value: string): void
  getElementsByTagName(name: string): Iterable<DomElement>
  remove(): void
}

export interface DomDocument {
  title: string
  readonly body: DomElement
  createElement(name: string): DomElement
  createTextNode(text: string): DomNode
}

export const TEXT_NODE = 3
