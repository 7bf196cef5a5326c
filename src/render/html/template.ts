import { printable } from '../safe.ts'

/** Markup that is safe as it stands. Only this module makes it, from text that it has escaped. */
export class Html {
  readonly #markup: string

  constructor(key: typeof KEY, markup: string) {
    if (key !== KEY) throw new TypeError('markup comes from the html tag')
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** Whoever holds it may say that text is markup. */
const KEY = Symbol('html')

/** What may stand in a template; null and false leave nothing. */
export type Part = string | number | Html | null | false | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * The one way markup is made: html`<p>${text}</p>`. Text is made printable (one line, no controls, no turned direction
 * of writing) and escaped, in content and in quoted attributes alike; addresses must come from `safeUrl`.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    KEY,
    strings.reduce((done, string, index) => done + markupOf(parts[index - 1] ?? null) + string),
  )
}

function markupOf(part: Part): string {
  if (part === null || part === false) return ''
  if (part instanceof Html) return String(part)
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return part.map(markupOf).join('')
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A style sheet or script of our own. It must hold no `</`. */
export function ownElement(name: 'style' | 'script', content: string): Html {
  return new Html(KEY, `<${name}>${content}</${name}>`)
}
